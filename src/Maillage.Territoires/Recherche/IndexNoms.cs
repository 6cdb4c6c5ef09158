using System.Numerics;
using System.Runtime.CompilerServices;

namespace Maillage.Territoires.Recherche;

/// <summary>
/// Names of communes laid out in columns for a linear scan, already in the order that breaks ties (priority region, population, code):
/// the results of each rank come out sorted. A mask of letters discards most names before they are compared.
/// </summary>
internal sealed class IndexNoms
{
    private readonly NomCommune[] noms;
    private readonly NomsDepartements departements;
    private readonly byte[] lettres;
    private readonly int[] departs;
    private readonly ulong[] debutsDeMots;
    private readonly uint[] masques;
    private readonly byte[] articles;
    private readonly uint[] initiales;
    private readonly ulong[] tetes;
    private readonly ulong[] tetesSansArticle;

    public IndexNoms(
        IReadOnlyList<NomCommune> communes,
        IReadOnlySet<CodeDepartement> regionPrioritaire,
        IEnumerable<Departement> departements
    )
    {
        this.departements = new NomsDepartements(departements);
        noms = Trier(communes, regionPrioritaire);
        departs = new int[noms.Length + 1];
        debutsDeMots = new ulong[noms.Length];
        masques = new uint[noms.Length];
        articles = new byte[noms.Length];
        initiales = new uint[noms.Length];
        tetes = new ulong[noms.Length];
        tetesSansArticle = new ulong[noms.Length];
        lettres = Remplir();
    }

    /// <summary>The names nearest to a text, best first.</summary>
    public IReadOnlyList<NomCommune> Chercher(string texte, int limite)
    {
        if (Requete.Lire(texte, departements) is not { } requete)
        {
            return [];
        }
        var paniers = new Paniers(Math.Min(limite, noms.Length));
        Parcourir(requete, paniers);
        return [.. paniers.Vider().Select(indice => noms[indice])];
    }

    // Both scans are optimised at once: a process may only live for one search.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Parcourir(Requete requete, Paniers paniers)
    {
        if (requete is { Entier: { } nom, Reste: null })
        {
            ParcourirNom(nom, paniers);
            return;
        }
        for (var indice = 0; indice < noms.Length; indice++)
        {
            var entier = Ranger(requete.Entier, indice);
            var reste = entier <= Rang.Mot ? Rang.Aucun : Ranger(requete.Reste, indice);
            if (entier < Rang.Aucun || reste < Rang.Aucun)
            {
                var dansDepartement = reste < Rang.Aucun && noms[indice].Departement == requete.Departement;
                paniers.Poser(indice, entier, reste, dansDepartement);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ParcourirNom(TexteCherche texte, Paniers paniers)
    {
        for (var indice = 0; indice < noms.Length; indice++)
        {
            if (paniers.PremierRangInutile <= Rang.Debut && !PeutEtreEgal(texte, indice))
            {
                continue;
            }
            if (EstPossible(texte, indice))
            {
                paniers.Poser(indice, Comparer(texte, indice));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Rang Ranger(TexteCherche? texte, int indice) =>
        texte is not null && EstPossible(texte, indice) ? Comparer(texte, indice) : Rang.Aucun;

    // Once enough names begin like the text, only the names of its length still matter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool PeutEtreEgal(TexteCherche texte, int indice)
    {
        var longueur = departs[indice + 1] - departs[indice];
        var sansArticle = longueur - articles[indice];
        return longueur == texte.Lettres.Length
            || sansArticle == texte.Lettres.Length
            || sansArticle == texte.SansArticle.Length;
    }

    // One typing error explains one missing letter at most; with none missing, words inside the name may answer too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool EstPossible(TexteCherche texte, int indice)
    {
        var manquantes = texte.Masque & ~masques[indice];
        if (BitOperations.PopCount(manquantes) > 1)
        {
            return false;
        }
        return texte.TeteEntiere.Admet(tetesSansArticle[indice])
            || (manquantes == 0 && (texte.Initiales & ~initiales[indice]) == 0 && debutsDeMots[indice] != 1)
            || (articles[indice] > 0 && texte.TeteEntiere.Admet(tetes[indice]))
            || (texte.Article > 0 && texte.TeteSansArticle.Admet(tetesSansArticle[indice]));
    }

    private Rang Comparer(TexteCherche texte, int indice) =>
        Comparaison.Ranger(
            texte,
            lettres.AsSpan(departs[indice], departs[indice + 1] - departs[indice]),
            debutsDeMots[indice],
            articles[indice]
        );

    private static NomCommune[] Trier(IReadOnlyList<NomCommune> communes, IReadOnlySet<CodeDepartement> region)
    {
        var tries = communes.ToArray();
        Array.Sort(Array.ConvertAll(tries, commune => Ordre(commune, region)), tries);
        return tries;
    }

    // Region (1 bit), population downwards and unknown last (32 bits), code read in base 36 (26 bits).
    private static ulong Ordre(NomCommune commune, IReadOnlySet<CodeDepartement> region)
    {
        var loin = region.Contains(commune.Departement) ? 0ul : 1ul;
        var moins = uint.MaxValue - (uint)((commune.Population ?? -1L) + 1);
        var code = commune.Code.ToString().Aggregate(0ul, (total, caractere) => total * 36 + Chiffre(caractere));
        return (loin << 58) | ((ulong)moins << 26) | code;
    }

    private static uint Chiffre(char caractere) =>
        char.IsAsciiDigit(caractere) ? (uint)(caractere - '0') : (uint)(caractere - 'A' + 10);

    private byte[] Remplir()
    {
        var tampon = new byte[noms.Sum(commune => Math.Min(2 * commune.Nom.Length + 8, Graphie.LongueurMax))];
        for (var indice = 0; indice < noms.Length; indice++)
        {
            var cible = tampon.AsSpan(departs[indice]);
            cible = cible[..Math.Min(cible.Length, Graphie.LongueurMax)];
            var longueur = Graphie.Ecrire(noms[indice].Nom, cible, out debutsDeMots[indice]);
            departs[indice + 1] = departs[indice] + longueur;
            masques[indice] = Graphie.Masque(cible[..longueur]);
            articles[indice] = (byte)Graphie.LongueurArticle(cible[..longueur], debutsDeMots[indice]);
            initiales[indice] = Graphie.Initiales(cible[..longueur], debutsDeMots[indice]);
            tetes[indice] = Tete.De(cible[..longueur]);
            tetesSansArticle[indice] = Tete.De(cible[articles[indice]..longueur]);
        }
        return tampon[..departs[^1]];
    }
}

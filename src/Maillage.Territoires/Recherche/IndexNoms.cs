using System.Numerics;

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

    private void Parcourir(Requete requete, Paniers paniers)
    {
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

    private Rang Ranger(TexteCherche? texte, int indice) =>
        texte is null || BitOperations.PopCount(texte.Masque & ~masques[indice]) > 1
            ? Rang.Aucun
            : Comparaison.Ranger(
                texte,
                lettres.AsSpan(departs[indice], departs[indice + 1] - departs[indice]),
                debutsDeMots[indice],
                articles[indice]
            );

    private static NomCommune[] Trier(IReadOnlyList<NomCommune> communes, IReadOnlySet<CodeDepartement> region)
    {
        var tries = communes.ToArray();
        var cles = Array.ConvertAll(
            tries,
            commune => (Loin: !region.Contains(commune.Departement), Moins: -(commune.Population ?? -1), commune.Code)
        );
        Array.Sort(cles, tries);
        return tries;
    }

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
        }
        return tampon[..departs[^1]];
    }
}

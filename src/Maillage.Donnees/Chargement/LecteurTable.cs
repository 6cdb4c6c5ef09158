using System.Globalization;
using System.Runtime.CompilerServices;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Reads a compiled table row by row, without allocating for the cells that are not texts. A missing file, an unexpected header or a bad
/// cell is reported; the caller goes on and concludes with the report.
/// </summary>
internal sealed class LecteurTable
{
    private readonly string nom;
    private readonly string texte;
    private readonly string[] colonnes;
    private readonly (int Debut, int Longueur)[] cellules;
    private readonly RapportErreurs rapport;
    private readonly Dictionary<string, CodeDepartement>.AlternateLookup<ReadOnlySpan<char>> departements =
        new Dictionary<string, CodeDepartement>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private int position;
    private int ligne;

    private LecteurTable(string nom, string texte, string[] colonnes, RapportErreurs rapport)
    {
        this.nom = nom;
        this.texte = texte;
        this.colonnes = colonnes;
        this.rapport = rapport;
        cellules = new (int, int)[colonnes.Length];
    }

    /// <summary>Opens a table at its first row; a table that cannot be read has no row.</summary>
    public static LecteurTable Ouvrir(string dossier, string chemin, RapportErreurs rapport, params string[] colonnes)
    {
        var complet = Path.Combine(dossier, chemin);
        if (!File.Exists(complet))
        {
            rapport.Signaler(
                chemin,
                "table absente. Lancez « maillage donnees compiler » ou remettez le dossier de données d'origine."
            );
            return new LecteurTable(chemin, "", colonnes, rapport);
        }
        var lecteur = new LecteurTable(chemin, File.ReadAllText(complet), colonnes, rapport);
        lecteur.LireEntete();
        return lecteur;
    }

    /// <summary>Goes to the next row that has the right number of cells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Suivante()
    {
        while (position < texte.Length)
        {
            var reste = texte.AsSpan(position);
            var fin = reste.IndexOf('\n');
            var longueur = fin < 0 ? reste.Length : fin;
            var debut = position;
            position += longueur + 1;
            ligne++;
            if (Decouper(debut, longueur))
            {
                return true;
            }
        }
        return false;
    }

    public ReadOnlySpan<char> Cellule(int rang) => texte.AsSpan(cellules[rang].Debut, cellules[rang].Longueur);

    public string Texte(int rang) => Cellule(rang).ToString();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CodeCommune Commune(int rang)
    {
        if (!CodeCommune.TryParse(Texte(rang), out var code))
        {
            Signaler(rang, $"« {Texte(rang)} » n'est pas un code commune INSEE.");
        }
        return code;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CodeDepartement Departement(int rang)
    {
        if (departements.TryGetValue(Cellule(rang), out var code))
        {
            return code;
        }
        if (!CodeDepartement.TryParse(Texte(rang), out code))
        {
            Signaler(rang, $"« {Texte(rang)} » n'est pas un code de département.");
        }
        departements[Cellule(rang)] = code;
        return code;
    }

    public Siren Siren(int rang)
    {
        if (!Territoires.Siren.TryParse(Texte(rang), out var siren))
        {
            Signaler(rang, $"« {Texte(rang)} » n'est pas un numéro SIREN.");
        }
        return siren;
    }

    public DateOnly? JourOuRien(int rang)
    {
        if (Cellule(rang).IsEmpty)
        {
            return null;
        }
        if (
            !DateOnly.TryParseExact(
                Cellule(rang),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var jour
            )
        )
        {
            Signaler(rang, $"« {Texte(rang)} » n'est pas une date (AAAA-MM-JJ).");
        }
        return jour;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int? EntierOuRien(int rang)
    {
        if (Cellule(rang).IsEmpty)
        {
            return null;
        }
        if (!int.TryParse(Cellule(rang), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nombre))
        {
            Signaler(rang, $"« {Texte(rang)} » n'est pas un nombre entier.");
        }
        return nombre;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double? DecimalOuRien(int rang)
    {
        if (Cellule(rang).IsEmpty)
        {
            return null;
        }
        if (!double.TryParse(Cellule(rang), NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre))
        {
            Signaler(rang, $"« {Texte(rang)} » n'est pas un nombre.");
        }
        return nombre;
    }

    public int Entier(int rang) => EntierOuRien(rang) ?? Vide<int>(rang);

    public double Decimal(int rang) => DecimalOuRien(rang) ?? Vide<double>(rang);

    public void Signaler(int rang, string message) => rapport.Signaler(nom, ligne, colonnes[rang], message);

    private T Vide<T>(int rang)
        where T : struct
    {
        Signaler(rang, "cellule vide. Un nombre est attendu.");
        return default;
    }

    private void LireEntete()
    {
        var attendu = string.Join(';', colonnes);
        var fin = texte.IndexOf('\n');
        var lu = fin < 0 ? texte : texte[..fin];
        if (lu.TrimEnd('\r') == attendu)
        {
            position = fin < 0 ? texte.Length : fin + 1;
            ligne = 1;
            return;
        }
        rapport.Signaler(
            nom,
            1,
            null,
            $"en-tête « {lu.TrimEnd('\r')} » au lieu de « {attendu} ». Recompilez les données."
        );
        position = texte.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Decouper(int debut, int longueur)
    {
        var span = texte.AsSpan(debut, longueur);
        if (span.EndsWith('\r'))
        {
            span = span[..^1];
        }
        if (span.IsEmpty)
        {
            return false;
        }
        var nombre = 0;
        var curseur = 0;
        while (true)
        {
            var separateur = span[curseur..].IndexOf(';');
            var taille = separateur < 0 ? span.Length - curseur : separateur;
            if (nombre < cellules.Length)
            {
                cellules[nombre] = (debut + curseur, taille);
            }
            nombre++;
            if (separateur < 0)
            {
                break;
            }
            curseur += taille + 1;
        }
        if (nombre == cellules.Length)
        {
            return true;
        }
        rapport.Signaler(
            nom,
            ligne,
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{nombre} cellules au lieu de {cellules.Length}. Recompilez les données ou corrigez la ligne."
            )
        );
        return false;
    }
}

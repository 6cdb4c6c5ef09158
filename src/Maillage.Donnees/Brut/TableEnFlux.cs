using System.Globalization;

namespace Maillage.Donnees;

/// <summary>
/// Reads a table someone made, row by row, in a memory that does not depend on its size: cells separated by <c>;</c>, the header first,
/// empty lines left out. What is wrong is reported with its line; the caller goes on and concludes with the report.
/// </summary>
internal sealed class TableEnFlux(TextReader lecteur, string nom, RapportErreurs rapport, params string[] colonnes)
{
    private readonly LecteurLignes lignes = new(lecteur);
    private string[] colonnes = colonnes;
    private Range[] cellules = new Range[colonnes.Length + 1];

    /// <summary>Columns that may follow the others, all of them or none.</summary>
    public string[] Facultatives { get; init; } = [];

    /// <summary>Columns whose cells may be empty.</summary>
    public string[] VidesPermises { get; init; } = [];

    /// <summary>Whether the table has the columns that may be left out.</summary>
    public bool ALesFacultatives { get; private set; }

    /// <summary>Line of the row, header included.</summary>
    public int Ligne => lignes.Numero;

    /// <summary>Reads the header; false, once said, when the table is not the one expected.</summary>
    public bool Ouvrir()
    {
        if (!lignes.Suivante())
        {
            rapport.Signaler(nom, $"fichier vide. La première ligne attendue est « {Entete} ».");
            return false;
        }
        string[] titres = [.. Texte().ToString().Split(';').Select(titre => Nettoyer(titre).ToString())];
        string[] toutes = [.. colonnes, .. Facultatives];
        if (titres.SequenceEqual(toutes, StringComparer.OrdinalIgnoreCase))
        {
            (colonnes, cellules, ALesFacultatives) = (toutes, new Range[toutes.Length + 1], Facultatives.Length > 0);
            return true;
        }
        if (titres.SequenceEqual(colonnes, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }
        rapport.Signaler(
            nom,
            1,
            null,
            $"en-tête « {Montrer(Texte())} » au lieu de « {Entete} ». Nommez ainsi les colonnes, séparées par des points-virgules."
        );
        return false;
    }

    /// <summary>Goes to the next row that has the right number of cells.</summary>
    public bool Suivante()
    {
        while (lignes.Suivante())
        {
            if (EstComplete())
            {
                return true;
            }
        }
        return false;
    }

    public ReadOnlySpan<char> Cellule(int rang) => Nettoyer(lignes.Ligne[cellules[rang]]);

    /// <summary>A number that is 0 or more; null, once said, when the cell holds anything else.</summary>
    public double? Positif(int rang)
    {
        var cellule = Cellule(rang);
        if (!double.TryParse(cellule, NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre))
        {
            Signaler(rang, $"« {Montrer(cellule)} » n'est pas un nombre (point décimal, sans espace).");
            return null;
        }
        if (!double.IsFinite(nombre) || nombre < 0)
        {
            Signaler(rang, $"« {Montrer(cellule)} » n'est pas une valeur possible. Écrivez un nombre positif ou nul.");
            return null;
        }
        return nombre;
    }

    public void Signaler(int rang, string message) => rapport.Signaler(nom, Ligne, colonnes[rang], message);

    /// <summary>A cell as a message can hold it.</summary>
    public static string Montrer(ReadOnlySpan<char> texte) =>
        texte.Length <= 40 ? texte.ToString() : $"{texte[..40].ToString()}…";

    private string Entete => string.Join(';', colonnes);

    private ReadOnlySpan<char> Texte() => lignes.Ligne.TrimStart('\uFEFF');

    private bool EstComplete()
    {
        if (lignes.TropLongue)
        {
            rapport.Signaler(
                nom,
                Ligne,
                null,
                $"ligne de plus de {LecteurLignes.Maximum} caractères. Vérifiez que c'est bien un fichier CSV."
            );
            return false;
        }
        var ligne = lignes.Ligne;
        if (ligne.IsWhiteSpace())
        {
            return false;
        }
        var nombre = ligne.Split(cellules, ';');
        if (nombre != colonnes.Length)
        {
            SignalerCellules(nombre);
            return false;
        }
        return Remplies();
    }

    private void SignalerCellules(int nombre)
    {
        var lues = nombre < colonnes.Length ? Compter(nombre) : $"plus de {Compter(colonnes.Length)}";
        rapport.Signaler(nom, Ligne, null, $"{lues} au lieu de {colonnes.Length}. Écrivez {Entete}.");
    }

    private static string Compter(int nombre) =>
        string.Create(CultureInfo.InvariantCulture, $"{nombre} cellule{(nombre > 1 ? "s" : "")}");

    private bool Remplies()
    {
        var remplies = true;
        for (var rang = 0; rang < colonnes.Length; rang++)
        {
            if (Cellule(rang).IsEmpty && !VidesPermises.Contains(colonnes[rang]))
            {
                Signaler(rang, "cellule vide. Une valeur est attendue : l'inconnu n'est pas zéro, ôtez la ligne.");
                remplies = false;
            }
        }
        return remplies;
    }

    // Spreadsheets and statistics tools often write texts between quotes.
    private static ReadOnlySpan<char> Nettoyer(ReadOnlySpan<char> cellule) => cellule.Trim().Trim('"');
}

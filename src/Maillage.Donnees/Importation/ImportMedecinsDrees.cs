using System.Globalization;

namespace Maillage.Donnees;

/// <summary>
/// Counts of doctors published by the DREES, one row by département or age band, one column by year from 2012 to 2020. The total of France
/// and the note at the foot are left out; thousands are set apart by a space.
/// </summary>
internal static class ImportMedecinsDrees
{
    public const string Departements = "Medecin_departement_annee.csv";
    public const string Ages = "Medecin_age_annee.csv";

    private static readonly string[] Annees =
    [
        .. Enumerable.Range(2012, 9).Select(annee => annee.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Counts by key of a row, as the file writes it, and year.</summary>
    public static IReadOnlyList<(string Cle, int Annee, int Medecins)> Lire(
        string chemin,
        string colonneCle,
        RapportErreurs rapport
    )
    {
        var lignes = new List<(string, int, int)>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, [colonneCle, .. Annees]))
        {
            var cle = ligne.TexteOuVide(colonneCle);
            if (cle.Length == 0 || !char.IsAsciiDigit(cle[0]))
            {
                continue;
            }
            foreach (var annee in Annees)
            {
                lignes.Add((cle, int.Parse(annee, CultureInfo.InvariantCulture), Nombre(ligne, annee)));
            }
        }
        return lignes;
    }

    private static int Nombre(LigneCsv ligne, string annee)
    {
        var chiffres = new string([.. ligne.TexteOuVide(annee).Where(caractere => !char.IsWhiteSpace(caractere))]);
        if (int.TryParse(chiffres, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre))
        {
            return nombre;
        }
        ligne.Signaler(annee, $"« {ligne.TexteOuVide(annee)} » n'est pas un nombre de médecins.");
        return 0;
    }
}

using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Reads the Atlasanté file of the zonings of all professions: cells quoted, commas, one row by territory. The rows of communes
/// (<c>niveau</c> = COM) give the zoning of general practitioners (<c>zmed_niveau</c>) and the date of its order
/// (<c>zmed_date_arrete</c>, dd/MM/yyyy).
/// </summary>
public static class ImportAtlasante
{
    private static readonly string[] Colonnes = ["com_code", "niveau", "zmed_niveau", "zmed_date_arrete"];

    /// <summary>Reads the file.</summary>
    /// <param name="chemin">Path of the CSV file.</param>
    /// <param name="communes">Communes wanted; the others are left out.</param>
    /// <returns>One zoning by date of order, open-ended; a class beginning with « NC » is "in none of the classes". Or French errors.</returns>
    public static Resultat<IReadOnlyList<CoucheZonage>> Lire(string chemin, IReadOnlySet<CodeCommune> communes)
    {
        var rapport = new RapportErreurs();
        var couches = Lire(chemin, communes, rapport);
        return rapport.Conclure(() => couches);
    }

    internal static IReadOnlyList<CoucheZonage> Lire(
        string chemin,
        IReadOnlySet<CodeCommune> communes,
        RapportErreurs rapport
    )
    {
        var parDate = new SortedDictionary<DateOnly, Dictionary<CodeCommune, Zone?>>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, Colonnes))
        {
            if (ligne.TexteOuVide("niveau") != "COM" || !communes.Contains(ligne.Commune("com_code")))
            {
                continue;
            }
            var texte = ligne.TexteOuVide("zmed_niveau");
            if (texte.Length == 0)
            {
                continue;
            }
            if (!TryClasse(texte, out var classe))
            {
                ligne.Signaler("zmed_niveau", $"« {texte} » n'est pas une classe du zonage (ZIP, ZAC, ZAR, HZ ou NC).");
            }
            var date = Date(ligne);
            var classes = parDate.TryGetValue(date, out var connues) ? connues : parDate[date] = [];
            classes[ligne.Commune("com_code")] = classe;
        }
        return [.. parDate.Select(couple => Couche(couple.Key, couple.Value))];
    }

    private static DateOnly Date(LigneCsv ligne)
    {
        var texte = ligne.TexteOuVide("zmed_date_arrete");
        if (
            !DateOnly.TryParseExact(
                texte,
                "dd/MM/yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            ligne.Signaler("zmed_date_arrete", $"« {texte} » n'est pas une date (JJ/MM/AAAA).");
        }
        return date;
    }

    private static bool TryClasse(string texte, out Zone? classe)
    {
        var sigle = texte.Length > 2 && char.IsAsciiDigit(texte[0]) && texte[1] == '_' ? texte[2..] : texte;
        classe = sigle.ToUpperInvariant() switch
        {
            "ZIP" => Zone.Zip,
            "ZAC" => Zone.Zac,
            "ZAR" => Zone.Zar,
            "HZ" => Zone.HorsZonage,
            _ => null,
        };
        return classe is not null || sigle.StartsWith("NC", StringComparison.OrdinalIgnoreCase);
    }

    private static CoucheZonage Couche(DateOnly date, Dictionary<CodeCommune, Zone?> classes) =>
        new()
        {
            Id = $"medecins-{TableCsv.Texte(date)}",
            Classes = ZonagesCompiles.ClassesMedecins,
            Validite = new Periode(date, null),
            Source = string.Create(
                CultureInfo.GetCultureInfo("fr-FR"),
                $"Zonage des médecins généralistes, arrêté du {date:d MMMM yyyy} (fichier Atlasanté)"
            ),
            Fiabilite = Fiabilite.Officielle,
            ParCommune = classes,
        };
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>The rows of the table as files: same filters, in the same order; an unknown value is left empty.</summary>
internal static class ExportDroits
{
    private static readonly string[] Colonnes =
    [
        "commune",
        "nom",
        "departement",
        "date",
        "millesime",
        "classe",
        "total",
        "nature",
        "total_presume",
        "retenues",
        "montants_inconnus",
        "indeterminees",
        "fiscal",
        "structure",
        "annee_1",
        "annee_2",
        "annee_3",
        "annee_4",
        "annee_5",
        "km",
        "texte",
    ];

    public static void EcrireCsv(Stream flux, VueDroits vue)
    {
        using var sortie = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        sortie.WriteLine(string.Join(';', Colonnes));
        foreach (var ligne in vue.Lignes)
        {
            sortie.WriteLine(string.Join(';', Cellules(vue, ligne).Select(Proteger)));
        }
    }

    public static void EcrireGeoJson(Utf8JsonWriter json, FondDeCarte fond, VueDroits vue) =>
        fond.EcrireGeoJson(
            json,
            vue.Lignes.Select(ligne => new ElementCarte(
                ligne.Commune.Code.ToString(),
                [ligne.Commune.Code],
                proprietes => Proprietes(proprietes, Colonnes.Zip(Cellules(vue, ligne)))
            ))
        );

    private static string[] Cellules(VueDroits vue, LigneDroits ligne)
    {
        var (commune, droits) = (ligne.Commune, ligne.Droits);
        return
        [
            commune.Code.ToString(),
            commune.Nom,
            commune.Departement.ToString(),
            Calendrier.Iso(vue.Etat.Jour),
            vue.Carte.Millesime.ToString(),
            ligne.Classe.Code,
            Euros(droits.Cumul.MontantTotal),
            Maillage.Aides.Codes.Code(droits.Personne.Nature),
            Euros(droits.TotalPresume),
            string.Join('|', droits.Cumul.Retenues),
            string.Join('|', droits.Personne.MontantsInconnus),
            string.Join('|', droits.Indeterminees),
            Euros(droits.Fiscal.Total),
            Euros(droits.Structure.Total),
            .. droits.Personne.Annees.Select(annee => Euros(annee)),
            ligne.Km?.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
            ligne.Valeur.Texte,
        ];
    }

    private static string Euros(decimal? montant) => montant?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    private static string Proteger(string texte) =>
        texte.AsSpan().IndexOfAny(";\"\n") < 0 ? texte : $"\"{texte.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Proprietes(Utf8JsonWriter json, IEnumerable<(string Nom, string Texte)> cellules)
    {
        foreach (var (nom, texte) in cellules)
        {
            if (texte.Length == 0)
            {
                json.WriteNull(nom);
            }
            else if (EstNombre(nom))
            {
                json.WritePropertyName(nom);
                json.WriteRawValue(texte);
            }
            else
            {
                json.WriteString(nom, texte);
            }
        }
    }

    private static bool EstNombre(string nom) =>
        nom is "millesime" or "total" or "total_presume" or "fiscal" or "structure" or "km"
        || nom.StartsWith("annee_", StringComparison.Ordinal);
}

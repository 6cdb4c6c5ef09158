using System.Globalization;
using System.Text;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>The rows of the table as files: same filters, in the same order; an unknown access is left empty.</summary>
internal static class ExportAtelier
{
    public static void EcrireCsv(Stream flux, VueAtelier vue)
    {
        using var sortie = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        sortie.WriteLine("code;nom;avant;apres;habitants");
        foreach (var ligne in vue.Lignes)
        {
            sortie.WriteLine(
                string.Join(
                    ';',
                    ligne.Commune.Code,
                    ligne.Commune.Nom,
                    Nombre(ligne.Avant),
                    Nombre(ligne.Apres),
                    Nombre(ligne.Habitants)
                )
            );
        }
    }

    public static void EcrireGeoJson(Utf8JsonWriter json, FondDeCarte fond, VueAtelier vue) =>
        fond.EcrireGeoJson(
            json,
            vue.Lignes.Select(ligne => new ElementCarte(
                ligne.Commune.Code.ToString(),
                [ligne.Commune.Code],
                proprietes => Proprietes(proprietes, ligne)
            ))
        );

    private static void Proprietes(Utf8JsonWriter json, LigneAcces ligne)
    {
        json.WriteString("code", ligne.Commune.Code.ToString());
        json.WriteString("nom", ligne.Commune.Nom);
        json.WriteString("departement", ligne.Commune.Departement.ToString());
        Nombre(json, "avant", ligne.Avant);
        Nombre(json, "apres", ligne.Apres);
        json.WriteNumber("habitants", ligne.Habitants);
    }

    private static string Nombre(double? valeur) => valeur?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, Math.Round(connue, 4));
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}

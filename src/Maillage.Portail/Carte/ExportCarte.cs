using System.Globalization;
using System.Text;
using System.Text.Json;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>The rows of the table as files: same filters, same words, in the same order.</summary>
internal static class ExportCarte
{
    private const string Colonnes = "commune;nom;departement;date;millesime;couche;classe;valeur;texte;habitants";

    public static void EcrireCsv(Stream flux, Monde monde, VueCarte vue)
    {
        using var sortie = new StreamWriter(flux, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        sortie.WriteLine(Colonnes);
        foreach (var mesure in vue.Lignes)
        {
            var commune = mesure.Commune;
            sortie.WriteLine(
                string.Join(
                    ';',
                    commune.Code,
                    commune.Nom,
                    commune.Departement,
                    Calendrier.Iso(vue.Etat.Jour),
                    monde.Referentiel.Millesime,
                    vue.Etat.Couche.Id,
                    mesure.Classe.Code,
                    mesure.Nombre?.ToString("0.###", CultureInfo.InvariantCulture),
                    mesure.Texte,
                    commune.Population?.ToString(CultureInfo.InvariantCulture)
                )
            );
        }
    }

    public static void EcrireGeoJson(Utf8JsonWriter json, Monde monde, FondDeCarte fond, VueCarte vue) =>
        fond.EcrireGeoJson(
            json,
            vue.Lignes.Select(mesure => new ElementCarte(
                mesure.Commune.Code.ToString(),
                [mesure.Commune.Code],
                proprietes => Proprietes(proprietes, monde, vue.Etat, mesure)
            ))
        );

    /// <summary>The quarters with their names, as GeoJSON.</summary>
    public static void EcrireQuartiers(Utf8JsonWriter json, Monde monde, IReadOnlyDictionary<string, Contour> contours)
    {
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var quartier in monde.Referentiel.Qpv.Where(quartier => contours.ContainsKey(quartier.Code)))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", quartier.Code);
            json.WriteStartObject("properties");
            json.WriteString("nom", quartier.Nom);
            json.WriteEndObject();
            json.WritePropertyName("geometry");
            GeoJson.EcrireGeometrie(json, contours[quartier.Code]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Proprietes(Utf8JsonWriter json, Monde monde, EtatCarte etat, MesureCommune mesure)
    {
        json.WriteString("code", mesure.Commune.Code.ToString());
        json.WriteString("nom", mesure.Commune.Nom);
        json.WriteString("departement", mesure.Commune.Departement.ToString());
        json.WriteString("date", Calendrier.Iso(etat.Jour));
        json.WriteNumber("millesime", monde.Referentiel.Millesime.Annee);
        json.WriteString("couche", etat.Couche.Id);
        json.WriteString("classe", mesure.Classe.Code);
        Nombre(json, "valeur", mesure.Nombre is { } valeur ? Math.Round(valeur, 3) : null);
        json.WriteString("texte", mesure.Texte);
        Nombre(json, "habitants", mesure.Commune.Population);
    }

    private static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, connue);
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}

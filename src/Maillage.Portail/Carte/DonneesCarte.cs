using System.Text.Json;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>
/// The values of a layer as columns, one row by commune: <c>classe</c> is a rank in <c>classes</c>, <c>texte</c> a rank in <c>textes</c>.
/// </summary>
internal static class DonneesCarte
{
    public static void Ecrire(Utf8JsonWriter json, Monde monde, EtatCarte etat, IReadOnlyList<MesureCommune> mesures)
    {
        json.WriteStartObject();
        json.WriteString("date", Calendrier.Iso(etat.Jour));
        json.WriteNumber("millesime", monde.Referentiel.Millesime.Annee);
        json.WriteString("couche", etat.Couche.Id);
        json.WriteString("nom", etat.Couche.Nom);
        json.WriteString("source", etat.Couche.Source);
        EcrireClasses(json, etat.Couche.Classes);
        var textes = mesures.Select(mesure => mesure.Texte).Distinct().ToArray();
        Liste(json, "textes", textes, json.WriteStringValue);
        Liste(json, "codes", mesures, mesure => json.WriteStringValue(mesure.Commune.Code.ToString()));
        var rangsClasses = etat.Couche.Classes.Index().ToDictionary(classe => classe.Item, classe => classe.Index);
        Liste(json, "classe", mesures, mesure => json.WriteNumberValue(rangsClasses[mesure.Classe]));
        var rangsTextes = textes.Index().ToDictionary(texte => texte.Item, texte => texte.Index);
        Liste(json, "texte", mesures, mesure => json.WriteNumberValue(rangsTextes[mesure.Texte]));
        json.WriteEndObject();
    }

    private static void EcrireClasses(Utf8JsonWriter json, IReadOnlyList<ClasseCarte> classes)
    {
        json.WriteStartArray("classes");
        foreach (var classe in classes)
        {
            json.WriteStartObject();
            json.WriteString("code", classe.Code);
            json.WriteString("libelle", classe.Libelle);
            json.WriteString("teinte", classe.Teinte);
            json.WriteString("motif", classe.Motif);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Liste<TElement>(
        Utf8JsonWriter json,
        string nom,
        IEnumerable<TElement> elements,
        Action<TElement> ecrire
    )
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            ecrire(element);
        }
        json.WriteEndArray();
    }
}

using System.Text.Json;

namespace Maillage.Planification;

/// <summary>Writes where doctors go as the JSON of the contract.</summary>
public static class EcriturePlacement
{
    /// <summary>Name of a method in the contract.</summary>
    public static string Nom(MethodePlacement methode) =>
        methode switch
        {
            MethodePlacement.Exacte => "exacte",
            MethodePlacement.Interrompue => "interrompue",
            MethodePlacement.Gloutonne => "gloutonne",
        };

    /// <summary>Name of an objective in the contract.</summary>
    public static string Nom(Objectif objectif) =>
        objectif switch
        {
            Objectif.Habitants => "habitants",
            Objectif.Soins => "soins",
            Objectif.Proximite => "proximite",
        };

    /// <summary>Writes one object.</summary>
    public static void Ecrire(Utf8JsonWriter json, ReponsePlacement reponse, Objectif objectif)
    {
        json.WriteStartObject();
        json.WriteString("methode", Nom(reponse.Methode));
        json.WriteString("objectif", Nom(objectif));
        json.WriteNumber("total", Arrondir(reponse.Total));
        json.WriteNumber("borne", Arrondir(reponse.Borne));
        json.WriteNumber("habitants", reponse.Habitants);
        json.WriteNumber("non_places", reponse.NonPlaces);
        json.WriteString("reserve", reponse.Reserve);
        Liste(json, "places", reponse.Places, Ecrire);
        Liste(json, "alternatives", reponse.Alternatives, Ecrire);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, PlaceProposee place)
    {
        json.WriteString("commune", place.Commune.ToString());
        json.WriteNumber("gain_habitants", place.GainHabitants);
        json.WriteNumber("gain", Arrondir(place.Gain));
        json.WriteBoolean("prioritaire", place.Prioritaire);
        Liste(json, "aidees", place.Aidees, Ecrire);
    }

    private static void Ecrire(Utf8JsonWriter json, CommuneAidee aidee)
    {
        json.WriteString("commune", aidee.Commune.ToString());
        json.WriteNumber("habitants", aidee.Habitants);
        Acces(json, "avant", aidee.Avant);
        Acces(json, "apres", aidee.Apres);
        json.WriteBoolean("franchit", aidee.Franchit);
    }

    private static void Ecrire(Utf8JsonWriter json, Alternative alternative)
    {
        json.WriteString("quittee", alternative.Quittee.ToString());
        json.WriteString("prise", alternative.Prise.ToString());
        json.WriteNumber("total", Arrondir(alternative.Total));
    }

    private static void Acces(Utf8JsonWriter json, string cle, double acces)
    {
        if (double.IsNaN(acces))
        {
            json.WriteNull(cle);
        }
        else
        {
            json.WriteNumber(cle, acces);
        }
    }

    private static void Liste<T>(
        Utf8JsonWriter json,
        string cle,
        IReadOnlyList<T> elements,
        Action<Utf8JsonWriter, T> ecrire
    )
    {
        json.WriteStartArray(cle);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            ecrire(json, element);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // Sums of many parts: what is beyond the thousandth is rounding.
    private static double Arrondir(double valeur) => Math.Round(valeur, 3);
}

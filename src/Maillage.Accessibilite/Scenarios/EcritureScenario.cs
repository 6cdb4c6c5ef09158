using System.Text.Json;

namespace Maillage.Accessibilite;

/// <summary>Writes a scenario as <see cref="LectureScenario"/> reads it.</summary>
public static class EcritureScenario
{
    /// <summary>Writes one object: <c>nom</c>, <c>mois</c> when one is studied, <c>modifications</c>.</summary>
    public static void Ecrire(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject();
        json.WriteString("nom", scenario.Nom);
        if (scenario.Mois is { } mois)
        {
            json.WriteNumber("mois", mois);
        }
        json.WriteStartArray("modifications");
        foreach (var modification in scenario.Modifications)
        {
            json.WriteStartObject();
            Ecrire(json, modification);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, Modification modification)
    {
        switch (modification)
        {
            case Modification.Arrivee arrivee:
                Effectif(
                    json,
                    arrivee.Equipe ? "ouverture_equipe" : "arrivee",
                    arrivee.Commune.ToString(),
                    arrivee.Etp
                );
                break;
            case Modification.Depart depart:
                Effectif(json, depart.Retraite ? "retraite" : "depart", depart.Commune.ToString(), depart.Etp);
                break;
            case Modification.TempsDeTravail temps:
                Lieu(json, "temps_de_travail", temps.Commune.ToString());
                json.WriteNumber("jours_avant", temps.JoursAvant);
                json.WriteNumber("jours_apres", temps.JoursApres);
                break;
            case Modification.Route route:
                json.WriteString("type", "route");
                json.WriteString("origine", route.Origine.ToString());
                json.WriteString("destination", route.Destination.ToString());
                json.WriteNumber("minutes", route.Minutes);
                break;
            case Modification.Population population:
                Lieu(json, "population", population.Commune.ToString());
                json.WriteNumber("habitants", population.Habitants);
                break;
            case Modification.Vieillissement vieillissement:
                Lieu(json, "vieillissement", vieillissement.Commune.ToString());
                json.WriteNumber("pourcent", vieillissement.Pourcent);
                break;
            case Modification.Saison saison:
                Lieu(json, "saison", saison.Commune.ToString());
                json.WriteNumber("habitants", saison.Habitants);
                Mois(json, saison.Mois);
                break;
        }
    }

    private static void Effectif(Utf8JsonWriter json, string type, string commune, double etp)
    {
        Lieu(json, type, commune);
        json.WriteNumber("etp", etp);
    }

    private static void Lieu(Utf8JsonWriter json, string type, string commune)
    {
        json.WriteString("type", type);
        json.WriteString("commune", commune);
    }

    private static void Mois(Utf8JsonWriter json, IReadOnlyList<int> mois)
    {
        json.WriteStartArray("mois");
        foreach (var un in mois)
        {
            json.WriteNumberValue(un);
        }
        json.WriteEndArray();
    }
}

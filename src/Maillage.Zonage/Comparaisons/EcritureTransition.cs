using System.Text.Json;

namespace Maillage.Zonage;

/// <summary>Writes what goes from one class to another in JSON; a zoning that does not class a commune gives <c>null</c>.</summary>
public static class EcritureTransition
{
    /// <summary>Writes one object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Transition transition)
    {
        json.WriteStartObject();
        json.WriteString("de", transition.De?.Code());
        json.WriteString("a", transition.A?.Code());
        json.WriteNumber("communes", transition.Communes.Count);
        json.WriteNumber("population", transition.Population);
        json.WriteNumber("communes_sans_population", transition.SansPopulation);
        json.WriteStartArray("liste");
        foreach (var commune in transition.Change ? transition.Communes : [])
        {
            json.WriteStringValue(commune.ToString());
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

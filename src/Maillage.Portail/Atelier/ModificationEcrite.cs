using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maillage.Accessibilite;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Atelier;

/// <summary>
/// A change of a scenario as an address writes it: the type and the values of its JSON form, in order, joined by colons:
/// <c>arrivee:34015:1</c>, <c>saison:34344:30000:7+8</c>.
/// </summary>
internal static class ModificationEcrite
{
    private static readonly Dictionary<string, string[]> Formes = new(StringComparer.Ordinal)
    {
        ["arrivee"] = ["commune", "etp"],
        ["depart"] = ["commune", "etp"],
        ["retraite"] = ["commune", "etp"],
        ["ouverture_equipe"] = ["commune", "etp"],
        ["temps_de_travail"] = ["commune", "jours_avant", "jours_apres"],
        ["route"] = ["origine", "destination", "minutes"],
        ["population"] = ["commune", "habitants"],
        ["vieillissement"] = ["commune", "pourcent"],
        ["saison"] = ["commune", "habitants", "mois"],
    };

    /// <summary>The types, in the order to show them.</summary>
    public static IReadOnlyCollection<string> Types => Formes.Keys;

    /// <summary>The change in an address; nothing in it needs escaping but the plus sign, which stands for the space of an address.</summary>
    public static string Ecrire(Modification modification) =>
        modification switch
        {
            Modification.Arrivee arrivee =>
                $"{(arrivee.Equipe ? "ouverture_equipe" : "arrivee")}:{arrivee.Commune}:{Nombre(arrivee.Etp)}",
            Modification.Depart depart =>
                $"{(depart.Retraite ? "retraite" : "depart")}:{depart.Commune}:{Nombre(depart.Etp)}",
            Modification.TempsDeTravail temps =>
                $"temps_de_travail:{temps.Commune}:{Nombre(temps.JoursAvant)}:{Nombre(temps.JoursApres)}",
            Modification.Route route => $"route:{route.Origine}:{route.Destination}:{Nombre(route.Minutes)}",
            Modification.Population population => $"population:{population.Commune}:{Nombre(population.Habitants)}",
            Modification.Vieillissement vieillissement =>
                $"vieillissement:{vieillissement.Commune}:{Nombre(vieillissement.Pourcent)}",
            Modification.Saison saison =>
                $"saison:{saison.Commune}:{Nombre(saison.Habitants)}:{string.Join('+', saison.Mois)}",
            _ => throw new InvalidOperationException("Modification inconnue."),
        };

    /// <summary>The change, or what is wrong with its writing, in French.</summary>
    public static (Modification? Modification, string? Message) Lire(string texte)
    {
        var parts = texte.Split(':', StringSplitOptions.TrimEntries);
        if (!Formes.TryGetValue(parts[0], out var cles))
        {
            return (
                null,
                $"« {Court(parts[0])} » n’est pas un type de modification : {string.Join(", ", Formes.Keys)}."
            );
        }
        if (parts.Length != cles.Length + 1)
        {
            return (null, $"elle s’écrit {parts[0]}:{string.Join(':', cles)}, par exemple arrivee:34015:1.");
        }
        var objet = new JsonObject { ["type"] = parts[0] };
        foreach (var (cle, valeur) in cles.Zip(parts[1..]))
        {
            objet[cle] = Valeur(cle, valeur);
        }
        var (scenario, fautes) = Relire(objet);
        return scenario is { Modifications: [var lue] }
            ? (lue, null)
            : (null, string.Join(" ", fautes.Select(faute => $"{faute.Cle} : {faute.Message}")));
    }

    private static (Scenario?, IReadOnlyList<FauteScenario>) Relire(JsonObject objet) =>
        LectureScenario.Lire(JsonSerializer.SerializeToUtf8Bytes(new JsonArray(objet)));

    private static JsonNode? Valeur(string cle, string texte) =>
        cle switch
        {
            "commune" or "origine" or "destination" => JsonValue.Create(texte),
            "mois" => new JsonArray([
                .. texte.Split([' ', '+', ','], StringSplitOptions.RemoveEmptyEntries).Select(Chiffre),
            ]),
            _ => Chiffre(texte),
        };

    // What is not a number is left as a text, which the reading of scenarios refuses by its key.
    private static JsonNode? Chiffre(string texte) =>
        double.TryParse(
            texte.Replace(',', '.').Replace('−', '-'),
            NumberStyles.Float & ~NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out var nombre
        ) && double.IsFinite(nombre)
            ? JsonNode.Parse(nombre.ToString("0.############", CultureInfo.InvariantCulture))
            : JsonValue.Create(texte);

    private static string Nombre(double valeur) => valeur.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Court(string texte) => texte.Length <= 40 ? texte : texte[..40] + "…";
}

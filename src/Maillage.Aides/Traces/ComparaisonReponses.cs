using System.Text.Json;

namespace Maillage.Aides;

/// <summary>What differs between two answers.</summary>
/// <param name="Chemin">Key of the answer, or <c>aides.</c> and the id of an aid.</param>
/// <param name="Avant">What the first says, in short; null when it says nothing of it.</param>
/// <param name="Apres">What the second says, in short; null when it says nothing of it.</param>
public sealed record EcartReponse(string Chemin, string? Avant, string? Apres);

/// <summary>Holds two answers of the contract against each other, aid by aid.</summary>
internal static class ComparaisonReponses
{
    private const string Aides = "aides";

    public static IReadOnlyList<EcartReponse> Ecarts(JsonElement avant, JsonElement apres) =>
        [.. Ecarts("", Cles(avant), Cles(apres), Court), .. Ecarts($"{Aides}.", ParId(avant), ParId(apres), Resumer)];

    private static IEnumerable<EcartReponse> Ecarts(
        string prefixe,
        Dictionary<string, JsonElement> avant,
        Dictionary<string, JsonElement> apres,
        Func<JsonElement, string> dire
    ) =>
        from cle in avant.Keys.Union(apres.Keys)
        let un = avant.TryGetValue(cle, out var dit) ? dit : (JsonElement?)null
        let autre = apres.TryGetValue(cle, out var redit) ? redit : (JsonElement?)null
        where un?.GetRawText() != autre?.GetRawText()
        select new EcartReponse(
            prefixe + cle,
            un is { } ancien ? dire(ancien) : null,
            autre is { } nouveau ? dire(nouveau) : null
        );

    private static Dictionary<string, JsonElement> Cles(JsonElement reponse) =>
        reponse
            .EnumerateObject()
            .Where(membre => membre.Name != Aides)
            .ToDictionary(membre => membre.Name, membre => Compacte(membre.Value));

    private static Dictionary<string, JsonElement> ParId(JsonElement reponse) =>
        reponse.TryGetProperty(Aides, out var aides)
            ? aides.EnumerateArray().ToDictionary(aide => aide.GetProperty("id").GetString()!, Compacte)
            : [];

    // The trace is written with spaces; an answer just drawn is not.
    private static JsonElement Compacte(JsonElement valeur) =>
        JsonSerializer.Deserialize<JsonElement>(Empreinte.Octets(valeur.WriteTo));

    private static string Court(JsonElement valeur)
    {
        var texte = valeur.GetRawText();
        return texte.Length <= 60 ? texte : $"{texte[..57]}…";
    }

    private static string Resumer(JsonElement aide) =>
        $"{aide.GetProperty("statut").GetString()}, {aide.GetProperty("montant_total").GetRawText()}";
}

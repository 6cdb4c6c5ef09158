using Maillage.Accessibilite;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Atelier;

/// <summary>A scenario read from a file people send, or everything wrong with it.</summary>
/// <param name="Scenario">The scenario; null when something is wrong.</param>
/// <param name="Fautes">What is wrong: where, and what to do.</param>
public sealed record ImportScenario(Scenario? Scenario, IReadOnlyList<(string Lieu, string Message)> Fautes)
{
    // The whole scenario travels in the address of the page: beyond this, servers and browsers cut it.
    private const int LongueurDAdresse = 7_000;

    internal static async Task<ImportScenario> Lire(HttpRequest demande, AccesRegion acces)
    {
        if (!demande.HasFormContentType)
        {
            return Refuser("Choisissez un fichier de scénario (.json), puis envoyez-le.");
        }
        var formulaire = await demande.ReadFormAsync();
        if (formulaire.Files["fichier"] is not { Length: > 0 } fichier)
        {
            return Refuser("Choisissez un fichier de scénario (.json) : celui-ci est vide ou absent.");
        }
        using var contenu = new MemoryStream();
        await fichier.CopyToAsync(contenu);
        return Lire(SansMarque(contenu.ToArray()), acces);
    }

    private static ImportScenario Lire(ReadOnlyMemory<byte> json, AccesRegion acces)
    {
        var (scenario, fautes) = LectureScenario.Lire(json);
        if (scenario is not null)
        {
            (_, fautes) = acces.Jouer(scenario);
        }
        if (scenario is null || fautes.Count > 0)
        {
            return new(null, [.. fautes.Select(faute => (Situer(faute), faute.Message))]);
        }
        return
            new EtatAtelier { Scenario = scenario }
                .Adresse()
                .Length > LongueurDAdresse
            ? Refuser(
                $"Ce scénario a {scenario.Modifications.Count} modifications : trop pour l’adresse d’une page, qui en tient environ trois cents. L’API et la ligne de commande le jouent en entier."
            )
            : new(scenario, []);
    }

    private static string Situer(FauteScenario faute) =>
        (faute.Rang, faute.Cle) switch
        {
            (0, "") => "Le fichier",
            (0, var cle) => Mots.Majuscule(cle),
            (var rang, "") => $"Modification {rang}",
            var (rang, cle) => $"Modification {rang}, {cle}",
        };

    private static ReadOnlyMemory<byte> SansMarque(byte[] octets) =>
        octets is [0xEF, 0xBB, 0xBF, ..] ? octets.AsMemory(3) : octets;

    private static ImportScenario Refuser(string message) => new(null, [("Le fichier", message)]);
}

using System.Reflection;
using System.Text.Json;
using Maillage.Aides;
using Maillage.Portail.Simulations;

namespace Maillage.Portail.Histoires;

/// <summary>One day of the story, and what the rules of that day give.</summary>
/// <param name="Recit">What changed, in French.</param>
/// <param name="Simulation">The answer that day.</param>
public sealed record Moment(string Recit, Simulation Simulation)
{
    /// <summary>Address of the same answer, without its confidential facts.</summary>
    public string Adresse => Parcours.De(Simulation, []).Resultat;
}

/// <summary>The same person in the same commune at several dates: each answer is worked out by the rules, none is written down.</summary>
public sealed record Histoire(string Titre, string Chapeau, string Personne, IReadOnlyList<Moment> Moments)
{
    /// <summary>The aids open on one of the days at least, by id.</summary>
    public IReadOnlyList<Aide> Aides =>
        [
            .. Moments
                .SelectMany(moment => moment.Simulation.Aides)
                .Where(aide => aide.Statut == StatutAide.Eligible)
                .Select(aide => aide.Aide)
                .DistinctBy(aide => aide.Id)
                .OrderBy(aide => aide.Id, StringComparer.Ordinal),
        ];

    internal static Histoire Lire(Simulateur simulateur)
    {
        using var flux = Assembly.GetExecutingAssembly().GetManifestResourceStream("textes/histoires.json")!;
        using var document = JsonDocument.Parse(flux);
        var racine = document.RootElement;
        var commune = racine.GetProperty("commune").GetString()!;
        return new Histoire(
            racine.GetProperty("titre").GetString()!,
            racine.GetProperty("chapeau").GetString()!,
            racine.GetProperty("personne").GetString()!,
            [
                .. racine
                    .GetProperty("moments")
                    .EnumerateArray()
                    .Select(moment => LireMoment(moment, commune, simulateur)),
            ]
        );
    }

    private static Moment LireMoment(JsonElement moment, string commune, Simulateur simulateur)
    {
        var profil = LectureProfil.Lire(System.Text.Encoding.UTF8.GetBytes(moment.GetProperty("profil").GetRawText()));
        var jour = DateOnly.Parse(
            moment.GetProperty("date").GetString()!,
            System.Globalization.CultureInfo.InvariantCulture
        );
        return
            simulateur.Simuler(new Demande(commune, jour, profil.Profil))
                is ReponseSimulation.Faite { Simulation: var faite }
            ? new Moment(moment.GetProperty("recit").GetString()!, faite)
            : throw new InvalidOperationException($"L'histoire du {jour:yyyy-MM-dd} ne se simule pas.");
    }
}

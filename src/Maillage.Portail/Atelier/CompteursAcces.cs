using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>What a scenario does to people, in a few figures.</summary>
public sealed record CompteursAcces
{
    // Five days a week are one full-time equivalent, as the scenario itself counts.
    private const double JoursParEtp = 5;

    /// <summary>The thresholds counted: under the first DREES calls a territory short of doctors, the second is the level of some zonings.</summary>
    public static readonly IReadOnlyList<double> Seuils = [2.5, 4];

    /// <summary>People on each side of each threshold.</summary>
    public required IReadOnlyList<BilanSeuil> Bilans { get; init; }

    /// <summary>Full-time equivalents that come, 0 or more.</summary>
    public required double Ajoutes { get; init; }

    /// <summary>Full-time equivalents that go, 0 or more.</summary>
    public required double Retires { get; init; }

    /// <summary>Communes whose access changes.</summary>
    public required int Touchees { get; init; }

    /// <summary>What the arrivals open there; null when nobody arrives.</summary>
    public required CoutAides? Cout { get; init; }

    /// <summary>Those who come and go, in words: « +2, −1 ».</summary>
    public string Medecins =>
        Ajoutes + Retires == 0
            ? "aucun de plus ni de moins"
            : string.Join(", ", new[] { Signe('+', Ajoutes), Signe('−', Retires) }.OfType<string>());

    internal static CompteursAcces Compter(
        Scenario scenario,
        EffetScenario effet,
        IReadOnlyList<int> lieux,
        CoutAides? cout
    )
    {
        var dedans = lieux.ToHashSet();
        return new()
        {
            Bilans = [.. Seuils.Select(seuil => effet.Bilan(seuil, lieux))],
            Ajoutes = scenario.Modifications.Sum(modification => Math.Max(0, Etp(modification))),
            Retires = scenario.Modifications.Sum(modification => Math.Max(0, -Etp(modification))),
            Touchees = effet.Ecarts.Count(ecart => dedans.Contains(ecart.Origine)),
            Cout = cout,
        };
    }

    private static string? Signe(char signe, double etp) => etp > 0 ? $"{signe}{Typographie.Nombre(etp)}" : null;

    private static double Etp(Modification modification) =>
        modification switch
        {
            Modification.Arrivee arrivee => arrivee.Etp,
            Modification.Depart depart => -depart.Etp,
            Modification.TempsDeTravail temps => (temps.JoursApres - temps.JoursAvant) / JoursParEtp,
            _ => 0,
        };
}

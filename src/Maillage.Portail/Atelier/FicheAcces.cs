using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>What one doctor more in the commune chosen would change around, the region being as it is.</summary>
/// <param name="Communes">Other communes whose access would change.</param>
/// <param name="Habitants">Inhabitants of all of those, the commune chosen included.</param>
/// <param name="Premieres">Those that would gain most, with what they would gain.</param>
public sealed record PorteeMedecin(
    int Communes,
    double Habitants,
    IReadOnlyList<(CodeCommune Commune, double Gain)> Premieres
);

/// <summary>The commune chosen.</summary>
public sealed record FicheAcces
{
    /// <summary>Its access, before and after.</summary>
    public required LigneAcces Ligne { get; init; }

    /// <summary>Full-time equivalent doctors estimated there as things are.</summary>
    public required double EtpAvant { get; init; }

    /// <summary>Full-time equivalent doctors there once the scenario is played.</summary>
    public required double EtpApres { get; init; }

    /// <summary>The last value DREES published, that zonings use; null when there is none.</summary>
    public required AplPubliee? Drees { get; init; }

    /// <summary>What one doctor more would change around.</summary>
    public required PorteeMedecin Portee { get; init; }

    /// <summary>Full-time equivalents the button takes away: one, or what is left; 0 when nobody is there.</summary>
    public double Retirable => Math.Min(1, Math.Floor(EtpApres * 100 + 1e-6) / 100);

    internal static FicheAcces? Lire(LigneAcces? ligne, EffetScenario effet, AccesRegion acces, Monde monde)
    {
        if (ligne is null || acces.Rang(ligne.Commune.Code) is not { } rang)
        {
            return null;
        }
        return new()
        {
            Ligne = ligne,
            EtpAvant = acces.Region.Etp[rang],
            EtpApres = effet.Etp(rang),
            Drees = Publiee(monde, ligne.Commune),
            Portee = Porter(acces, ligne.Commune.Code),
        };
    }

    /// <summary>The last value DREES published for a commune; null when there is none.</summary>
    internal static AplPubliee? Publiee(Monde monde, Commune commune) =>
        monde.Referentiel.Apl.GetValueOrDefault(commune.Code, []).LastOrDefault();

    private static PorteeMedecin Porter(AccesRegion acces, CodeCommune commune)
    {
        const int Premieres = 3;
        var effet = acces.Jouer(new("", [new Modification.Arrivee(commune, 1)])).Effet!;
        var autres = effet.Ecarts.Where(ecart => effet.Commune(ecart) != commune).ToArray();
        return new(
            autres.Length,
            effet.Ecarts.Sum(ecart => effet.Habitants(ecart.Origine)),
            [
                .. autres
                    .OrderByDescending(ecart => ecart.Apres - ecart.Avant)
                    .Take(Premieres)
                    .Select(ecart => (effet.Commune(ecart), ecart.Apres - ecart.Avant)),
            ]
        );
    }
}

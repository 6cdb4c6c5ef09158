using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>Where else an aid refused because of the place alone would be possible.</summary>
internal static class Ailleurs
{
    public static IReadOnlyDictionary<string, IReadOnlyList<CommuneOuverte>> Chercher(
        Simulateur simulateur,
        Simulation simulation
    ) =>
        simulation
            .Aides.Where(TientAuLieu)
            .ToDictionary(aide => aide.Aide.Id, aide => CommunesOuvertes.Chercher(simulateur, simulation, aide.Aide));

    /// <summary>Whether every condition but those on the place is met.</summary>
    private static bool TientAuLieu(ResultatAide resultat) =>
        resultat is { Statut: StatutAide.NonEligible, Version: { } version }
        && version
            .Conditions.Zip(resultat.Motifs)
            .All(paire => paire.Second.Verdict == Ternaire.Oui || RegardeLeLieu(paire.First.Condition));

    private static bool RegardeLeLieu(Condition condition) =>
        condition switch
        {
            EnZone { Lieu: Lieu.Projet } or DansDepartement => true,
            FaitVrai fait => fait.Cle.EstDuLieu,
            // No data gives the zoning of the other professions: no commune is known to be open elsewhere.
            FaitParmi fait => fait.Cle.EstDuLieu && fait.Cle != ClesProfessions.ZoneProfession,
            Et et => et.Membres.Any(RegardeLeLieu),
            Ou ou => ou.Membres.Any(RegardeLeLieu),
            Non non => RegardeLeLieu(non.Membre),
            _ => false,
        };
}

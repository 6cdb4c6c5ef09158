using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Over some communes, in how many a version of an aid could be had by a profile.</summary>
/// <param name="Possibles">Communes where every condition is met.</param>
/// <param name="AVerifier">Communes where none is known to fail and one at least is unknown, even by the last known zoning.</param>
/// <param name="Presumees">Communes where none is known to fail and the last known zoning would settle the rest favourably.</param>
/// <param name="Exclues">Communes where a condition is known to fail.</param>
public sealed record PorteeAide(int Possibles, int AVerifier, int Presumees, int Exclues)
{
    /// <summary>Whether the version may concern the profile somewhere.</summary>
    public bool Concerne => Possibles + AVerifier + Presumees > 0;
}

/// <summary>Measures how far the rules reach, without an amount or a best set: many communes at once.</summary>
public static class Portees
{
    /// <summary>The reach of a version among communes, on a day of signature.</summary>
    /// <param name="registre">The zonings.</param>
    /// <param name="version">The version that can be signed that day.</param>
    /// <param name="profil">What is known of the person; a fact not said is unknown.</param>
    /// <param name="communes">The communes; none means "nowhere in particular", where every zone is unknown.</param>
    /// <param name="jour">Day of signature.</param>
    public static PorteeAide Porter(
        this RegistreZones registre,
        VersionAide version,
        Profil profil,
        IReadOnlyCollection<CodeCommune> communes,
        DateOnly jour
    ) =>
        communes.Count == 0
            ? Nulle(registre, version, profil, jour)
            : communes.Select(commune => Porter(registre, version, profil, commune, jour)).Aggregate(Ajouter);

    private static PorteeAide Porter(
        RegistreZones registre,
        VersionAide version,
        Profil profil,
        CodeCommune commune,
        DateOnly jour
    )
    {
        var zones = registre.Zones(commune, jour);
        return Instruction.Statut(version, new Contexte(profil, jour, commune, zones)) switch
        {
            StatutAide.Eligible => new PorteeAide(1, 0, 0, 0),
            StatutAide.NonEligible => new PorteeAide(0, 0, 0, 1),
            _ => Instruction.Statut(version, new Contexte(profil, jour, commune, zones) { Presume = true }) switch
            {
                StatutAide.Eligible => new PorteeAide(0, 0, 1, 0),
                // The last zoning says no: that excludes nothing, the zoning in force is unknown.
                _ => new PorteeAide(0, 1, 0, 0),
            },
        };
    }

    // A condition on the département cannot fail where no place was said.
    private static PorteeAide Nulle(RegistreZones registre, VersionAide version, Profil profil, DateOnly jour)
    {
        var contexte = new Contexte(profil, jour, CodeCommune.Aucun, registre.Zones(CodeCommune.Aucun, jour));
        var exclue = version.Conditions.Any(exigence =>
            !exigence.Condition.Noeuds.OfType<DansDepartement>().Any()
            && exigence.Condition.Evaluer(contexte) == Ternaire.Non
        );
        return exclue ? new PorteeAide(0, 0, 0, 1) : new PorteeAide(0, 1, 0, 0);
    }

    private static PorteeAide Ajouter(PorteeAide une, PorteeAide autre) =>
        new(
            une.Possibles + autre.Possibles,
            une.AVerifier + autre.AVerifier,
            une.Presumees + autre.Presumees,
            une.Exclues + autre.Exclues
        );
}

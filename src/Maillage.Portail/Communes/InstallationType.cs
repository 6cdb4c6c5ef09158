using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>
/// What one stated profile could get in a commune that day, the same for every commune so that neighbours compare. Where only the last
/// zoning is known, the answer supposes it still holds, and says so.
/// </summary>
/// <param name="Aides">Short names of the aids held together.</param>
/// <param name="Montant">Their total in euros; null when none has a known amount.</param>
/// <param name="Nature">How to read the total.</param>
/// <param name="SansMontant">Aids open to the profile whose amount is not known.</param>
/// <param name="Presume">Whether it rests on a zoning that no longer covers the day.</param>
public sealed record InstallationType(
    IReadOnlyList<string> Aides,
    decimal? Montant,
    NatureMontant Nature,
    int SansMontant,
    bool Presume
)
{
    /// <summary>The profile, as said to the reader.</summary>
    public const string EnMots =
        "un généraliste libéral de secteur 1 qui s’installe pour la première fois, quatre jours par semaine, en maison de santé, "
        + "participe aux gardes, hors quartier prioritaire et hors hôpital de proximité";

    /// <summary>The profile.</summary>
    public static Profil Profil { get; } =
        Maillage
            .Aides.Profil.Vide.Avec(Cles.Profession, "medecin")
            .Avec(Cles.Specialite, "medecine_generale")
            .Avec(Cles.Statut, "liberal")
            .Avec(Cles.Secteur, "1")
            .Avec(Cles.Projet, "installation")
            .Avec(Cles.PremiereInstallationLiberale, true)
            .Avec(Cles.JoursParSemaine, 4)
            .Avec(Cles.ExerciceCoordonne, "msp")
            .Avec(Cles.ParticipePdsa, true)
            .Avec(Cles.HopitalProximite, false)
            .Avec(Cles.DansQpv, false);

    /// <summary>Null when the class of the commune is unknown, even by the last zoning.</summary>
    internal static InstallationType? Simuler(Monde monde, CodeCommune commune, DateOnly jour, ZonageMedecins zonage)
    {
        if (zonage.Zone is not { } zone)
        {
            return null;
        }
        var profil = zonage.Presume ? Profil.Avec(Cles.ZoneMedecin, zone.Code()) : Profil;
        return monde.Simulateur.Simuler(new Demande(commune.ToString(), jour, profil)) is ReponseSimulation.Faite faite
            ? Lire(monde, faite.Simulation, zonage.Presume)
            : null;
    }

    private static InstallationType Lire(Monde monde, Simulation simulation, bool presume)
    {
        var cumul = simulation.Cumul;
        var chiffrees = simulation
            .Aides.Where(resultat => cumul.Retenues.Contains(resultat.Aide.Id) && resultat.Montant.Total is not null)
            .ToArray();
        return new InstallationType(
            [.. chiffrees.Select(resultat => monde.NomAide(resultat.Aide.Id))],
            chiffrees.Length == 0 ? null : cumul.MontantTotal,
            chiffrees.Any(resultat => resultat.Montant.Nature == NatureMontant.Plafond) ? NatureMontant.Plafond
                : chiffrees.Any(resultat => resultat.Montant.Nature == NatureMontant.Estime) ? NatureMontant.Estime
                : NatureMontant.Exact,
            cumul.MontantsInconnus.Count,
            presume
        );
    }
}

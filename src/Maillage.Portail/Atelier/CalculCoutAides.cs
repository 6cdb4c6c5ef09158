using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>Counts what arrivals open where they are.</summary>
internal sealed class CalculCoutAides(Monde monde, Calendrier calendrier)
{
    // Where no zoning covers the day, the last one known is taken to hold, and the page says so.
    private readonly Lazy<Simulateur> simulateur = new(() =>
        new(monde.Catalogue, monde.Referentiel with { Zones = monde.Referentiel.Zones.Prolonge() })
    );

    /// <summary>The cost of the arrivals of a scenario; null when nobody arrives.</summary>
    public CoutAides? Calculer(Scenario scenario)
    {
        var jour = calendrier.Aujourdhui;
        LigneHypothese[] lignes =
        [
            .. Arrivees(scenario)
                .Select(arrivee => new LigneHypothese
                {
                    Nombre = arrivee.Medecins,
                    Profil = CoutAides.Type.Profil,
                    Lieu = new LieuHypothese(arrivee.Commune, null, null),
                    Signatures = [jour],
                }),
        ];
        return
            lignes.Length > 0
            && CalculBudget.Calculer(new Hypothese { Lignes = lignes }, simulateur.Value).Reponse is { } reponse
            ? new CoutAides(lignes.Sum(ligne => ligne.Nombre), jour, reponse.Reference)
            : null;
    }

    /// <summary>Doctors who arrive in each commune.</summary>
    public static IEnumerable<(CodeCommune Commune, int Medecins)> Arrivees(Scenario scenario) =>
        scenario
            .Modifications.OfType<Modification.Arrivee>()
            .GroupBy(arrivee => arrivee.Commune)
            .Select(arrivees => (arrivees.Key, Tetes(arrivees.Sum(arrivee => arrivee.Etp))));

    // A part of a full time is a doctor who signs all the same.
    private static int Tetes(double etp) => (int)Math.Min(LigneHypothese.NombreMaximal, Math.Ceiling(etp - 1e-9));
}

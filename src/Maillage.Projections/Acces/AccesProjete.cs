using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>
/// Access in the years to come: in each département every commune keeps the same share of the general practitioners and of the
/// inhabitants. Where inside a département doctors will leave, nothing at hand says: the answer holds for the département, not for a
/// commune.
/// </summary>
public static class AccesProjete
{
    /// <summary>Measures access in a year.</summary>
    /// <param name="region">The region as it is today.</param>
    /// <param name="monde">What everything starts from.</param>
    /// <param name="demande">A valid question on the whole region; its horizon is the year measured.</param>
    /// <returns>Access at the expected numbers of doctors and inhabitants of each département.</returns>
    public static AccesAnnee Mesurer(RegionAcces region, MondeProjections monde, DemandeProjection demande)
    {
        var evolutions = monde.Departements.ToDictionary(un => un.Code, un => Evolution(monde, demande, un.Code));
        Evolution De(CodeCommune commune) =>
            evolutions.GetValueOrDefault(commune.Departement) ?? new Evolution(1, 1, 1);
        var projetee = region with
        {
            Etp = [.. region.Communes.Zip(region.Etp, (commune, etp) => etp * De(commune).Medecins)],
            PopulationStandardisee =
            [
                .. region.Communes.Zip(region.PopulationStandardisee, (commune, n) => n * De(commune).Standardisee),
            ],
            Habitants = [.. region.Communes.Zip(region.Habitants, (commune, n) => n * De(commune).Habitants)],
        };
        return new(demande.Horizon, projetee, [.. AccesRegion.Mesurer(projetee).Actuel.Valeurs]);
    }

    /// <summary>The same today.</summary>
    public static AccesAnnee Aujourdhui(RegionAcces region, MondeProjections monde) =>
        new(monde.AnneeBase, region, [.. AccesRegion.Mesurer(region).Actuel.Valeurs]);

    private static Evolution Evolution(MondeProjections monde, DemandeProjection demande, CodeDepartement code)
    {
        var preparation = new Preparation(monde, demande with { Departement = code });
        var esperance = new Esperance(preparation, new());
        var medecins = preparation.Effectif - esperance.Departs + esperance.Arrivees + esperance.Capacite;
        return new(
            preparation.Effectif == 0 ? 1 : Math.Max(0, medecins) / preparation.Effectif,
            preparation.Population[^1] / preparation.Population[0],
            preparation.Standardisee[^1] / preparation.Standardisee[0]
        );
    }
}

/// <summary>What becomes of a département, 1 for no change.</summary>
internal sealed record Evolution(double Medecins, double Habitants, double Standardisee);

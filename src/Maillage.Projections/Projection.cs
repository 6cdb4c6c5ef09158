namespace Maillage.Projections;

/// <summary>Answers a question on the general practitioners to come.</summary>
public static class Projection
{
    /// <summary>Everything that is wrong with a question; nothing when it can be played.</summary>
    public static IReadOnlyList<FauteProjection> Controler(MondeProjections monde, DemandeProjection demande) =>
        ControleProjection.Verifier(monde, demande);

    /// <summary>Plays the draws and gathers them.</summary>
    /// <param name="monde">What everything starts from.</param>
    /// <param name="demande">The question.</param>
    /// <returns>The projection, or everything that is wrong with the question.</returns>
    public static (ProjectionTerritoire? Projection, IReadOnlyList<FauteProjection> Fautes) Jouer(
        MondeProjections monde,
        DemandeProjection demande
    )
    {
        if (ControleProjection.Verifier(monde, demande) is { Count: > 0 } fautes)
        {
            return (null, fautes);
        }
        var preparation = new Preparation(monde, demande);
        return (
            new()
            {
                Departement = demande.Departement,
                AnneeBase = monde.AnneeBase,
                Scenario = demande.Scenario,
                Tirages = demande.Tirages,
                Graine = demande.Graine,
                EffectifInitial = preparation.Effectif,
                PopulationInitiale = preparation.Population[0],
                DensiteCible = preparation.DensiteCible * 100_000,
                AgesImportes = preparation.Departements.All(un => un.Departement.PyramideImportee),
                Annees = new Bilan(preparation, Tirage.Jouer(preparation)).Annees(),
            },
            []
        );
    }
}

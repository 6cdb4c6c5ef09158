using Maillage.Portail.Habillage;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Portail.Demographie;

/// <summary>Projections already worked out, and one at a time: each takes every processor.</summary>
internal sealed class CalculProjections(Monde monde)
{
    private const int Gardees = 64;
    private const int TiragesParDepartement = 2_000;
    private const int TiragesDuRecul = 1_000;
    private const int AnneeIntermediaire = 2030;

    private readonly Reserve<string, ReponseProjection> reserve = new(Gardees);
    private readonly Reserve<string, ResumeProjection> resumes = new(Gardees);
    private readonly SemaphoreSlim tour = new(1);
    private Recul? recul;

    private MondeProjections Lu => monde.Demographie.Value.Monde!;

    /// <summary>The model on the past, worked out once.</summary>
    public Recul Recul => recul ??= RetroProjection.Jouer(Lu, Lu.Departements.Select(un => un.Code), TiragesDuRecul);

    /// <summary>The answer to a valid question.</summary>
    /// <param name="demande">The question.</param>
    /// <param name="cle">What tells it from the others.</param>
    /// <param name="arret">Stops waiting.</param>
    public async Task<ReponseProjection> Repondre(DemandeProjection demande, string cle, CancellationToken arret)
    {
        await tour.WaitAsync(arret);
        try
        {
            return await Task.Run(() => reserve.Lire(cle, () => Calculer(demande)), arret);
        }
        finally
        {
            tour.Release();
        }
    }

    /// <summary>What a portrait says of a département, or of the region when null; null when nothing can be projected there.</summary>
    public ResumeProjection? Resumer(CodeDepartement? departement)
    {
        if (monde.Demographie.Value.Monde is not { } lu || (departement is { } code && lu.Departement(code) is null))
        {
            return null;
        }
        var demande = new DemandeProjection
        {
            Departement = departement,
            Horizon = lu.AnneePublication,
            Tirages = TiragesParDepartement,
        };
        return resumes.Lire(
            departement?.ToString() ?? "",
            () =>
                new(
                    Jouer(demande),
                    lu.Scenario(ScenarioProjection.Rythme) is { } rythme
                        ? Jouer(demande with { Scenario = rythme })
                        : null
                )
        );
    }

    private ReponseProjection Calculer(DemandeProjection demande)
    {
        var projection = Jouer(demande);
        var rythme = Lu.Scenario(ScenarioProjection.Rythme) is { } livre ? demande with { Scenario = livre } : null;
        var auRythme = rythme is null ? null : Jouer(rythme);
        var sansLevier = demande.Scenario.Leviers.Count == 0;
        return new()
        {
            Projection = projection,
            SansInstallation = sansLevier ? projection : Jouer(demande with { Scenario = ScenarioProjection.Zero }),
            AuRythme = auRythme,
            Sensibilite = Sensibilite.Mesurer(Lu, demande),
            // The balance of the report counts installations at today's pace.
            Dossier = sansLevier && auRythme is not null ? Dossier(rythme!, auRythme) : Dossier(demande, projection),
            Departements = demande.Departement is null ? [.. Departements(demande)] : [],
            Acces = [.. Acces(demande with { Departement = null })],
        };
    }

    private FaceAuDossier? Dossier(DemandeProjection demande, ProjectionTerritoire projection) =>
        demande.Departement is null && demande.Horizon == Lu.AnneePublication
            ? FaceAuDossier.Comparer(Lu, demande, projection)
            : null;

    private IEnumerable<ProjectionTerritoire> Departements(DemandeProjection demande) =>
        Lu.Departements.Select(un => Jouer(demande with { Departement = un.Code, Tirages = TiragesParDepartement }));

    private IEnumerable<AccesAnnee> Acces(DemandeProjection demande)
    {
        if (monde.Acces.Value.Acces is not { } acces)
        {
            yield break;
        }
        yield return AccesProjete.Aujourdhui(acces.Region, Lu);
        foreach (
            var annee in new[] { AnneeIntermediaire, demande.Horizon }.Distinct().Where(une => une <= demande.Horizon)
        )
        {
            yield return AccesProjete.Mesurer(acces.Region, Lu, demande with { Horizon = annee });
        }
    }

    private ProjectionTerritoire Jouer(DemandeProjection demande) => Projection.Jouer(Lu, demande).Projection!;
}

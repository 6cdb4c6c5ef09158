using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>Everything projections start from. Immutable; safe to share between threads.</summary>
public sealed record MondeProjections
{
    /// <summary>Year the general practitioners are counted in.</summary>
    public required int AnneeBase { get; init; }

    /// <summary>Year by which the published shares of departures hold.</summary>
    public required int AnneePublication { get; init; }

    /// <summary>The départements, by code.</summary>
    public required IReadOnlyList<DepartementProjete> Departements { get; init; }

    /// <summary>Rates of departure by age.</summary>
    public required RisqueDepart Risque { get; init; }

    /// <summary>What is supposed.</summary>
    public required ParametresProjections Parametres { get; init; }

    /// <summary>What the regional report says.</summary>
    public required ChiffresDossier Dossier { get; init; }

    /// <summary>Doctors counted in the past.</summary>
    public required HistoriqueMedecins Historique { get; init; }

    /// <summary>Every lever there is, by name, with its numbers or without.</summary>
    public required IReadOnlyList<Levier> Leviers { get; init; }

    /// <summary>The scenarios shipped, scenario 0 first.</summary>
    public required IReadOnlyList<ScenarioProjection> Scenarios { get; init; }

    /// <summary>Last year that can be projected: beyond, nothing at hand says what becomes of those who settle.</summary>
    public int HorizonMaximal => AnneeBase + 25;

    /// <summary>A département; null when it is not of the region.</summary>
    public DepartementProjete? Departement(CodeDepartement code) =>
        Departements.FirstOrDefault(departement => departement.Code == code);

    /// <summary>A lever by name; null when there is none.</summary>
    public Levier? Levier(string id) => Leviers.FirstOrDefault(levier => levier.Id == id);

    /// <summary>A scenario by name; null when there is none.</summary>
    public ScenarioProjection? Scenario(string id) => Scenarios.FirstOrDefault(scenario => scenario.Id == id);

    /// <summary>General practitioners of the region.</summary>
    public int Generalistes => Departements.Sum(departement => departement.Pyramide.Total);

    /// <summary>The same world where one département is another.</summary>
    public MondeProjections Avec(DepartementProjete departement) =>
        this with
        {
            Departements = [.. Departements.Select(un => un.Code == departement.Code ? departement : un)],
        };
}

using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>The general practitioners of a territory, year by year, under a scenario. Estimates, every one of them.</summary>
public sealed record ProjectionTerritoire
{
    /// <summary>The département; null for the whole region.</summary>
    public required CodeDepartement? Departement { get; init; }

    /// <summary>Year everything is counted from.</summary>
    public required int AnneeBase { get; init; }

    /// <summary>What is supposed to happen.</summary>
    public required ScenarioProjection Scenario { get; init; }

    /// <summary>Draws played.</summary>
    public required int Tirages { get; init; }

    /// <summary>Number the draws start from.</summary>
    public required int Graine { get; init; }

    /// <summary>General practitioners in the base year.</summary>
    public required int EffectifInitial { get; init; }

    /// <summary>Inhabitants in the base year, prolonged from the last observed.</summary>
    public required double PopulationInitiale { get; init; }

    /// <summary>Density aimed at by <see cref="DefinitionBesoin.Cible"/>, for 100 000 inhabitants.</summary>
    public required double DensiteCible { get; init; }

    /// <summary>Whether the ages come from an imported file in all its départements.</summary>
    public required bool AgesImportes { get; init; }

    /// <summary>Each year after the base year.</summary>
    public required IReadOnlyList<AnneeProjetee> Annees { get; init; }

    /// <summary>The years that may be shown: with imported ages, those whose numbers are too small are not.</summary>
    public IReadOnlySet<int> AnneesPubliables => Publication.Annees(Annees, AgesImportes);

    /// <summary>What a reader of the whole must know, in French: levers that count the same doctors, or that stop before the last year.</summary>
    public IReadOnlyList<string> Avertissements =>
        [
            .. Scenario.Recouvrements.Select(couple =>
                $"« {couple.Levier.Nom} » et « {couple.Recouvert.Nom} » comptent sans doute des médecins deux fois."
            ),
            .. Scenario
                .Leviers.Where(levier => levier.Nature == NatureLevier.Installations && levier.Au < Finale.Annee)
                .Select(levier =>
                    $"« {levier.Nom} » s'arrête en {levier.Au} : personne ne s'installe ensuite par ce levier."
                ),
        ];

    /// <summary>The last year.</summary>
    public AnneeProjetee Finale => Annees[^1];

    /// <summary>A year; null when it is not projected.</summary>
    public AnneeProjetee? De(int annee) => Annees.FirstOrDefault(une => une.Annee == annee);
}

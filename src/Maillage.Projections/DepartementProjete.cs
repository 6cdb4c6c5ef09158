using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>A département as it is at the start: its general practitioners, how many are expected to leave, its inhabitants.</summary>
public sealed record DepartementProjete
{
    /// <summary>The département.</summary>
    public required CodeDepartement Code { get; init; }

    /// <summary>Its general practitioners by age: imported, or put together from what is published.</summary>
    public required PyramideAges Pyramide { get; init; }

    /// <summary>Whether the ages are those of a file, not a reconstitution.</summary>
    public bool PyramideImportee { get; init; }

    /// <summary>Share of its general practitioners published as leaving by <see cref="MondeProjections.AnneePublication"/>, from 0 to 1.</summary>
    public required double PartDeparts { get; init; }

    /// <summary>Its inhabitants, observed then prolonged.</summary>
    public required ProlongementPopulation Population { get; init; }
}

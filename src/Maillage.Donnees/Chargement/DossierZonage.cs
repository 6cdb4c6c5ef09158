using Maillage.Portraits;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>What a workbench of zoning works from.</summary>
public sealed record DossierZonage
{
    /// <summary>The methods, oldest first.</summary>
    public required IReadOnlyList<MethodeZonage> Methodes { get; init; }

    /// <summary>The criteria, with their default weights.</summary>
    public required IReadOnlyList<Critere> Criteres { get; init; }

    /// <summary>What documents say of past zonings.</summary>
    public required IReadOnlyList<PublicationZonage> Publications { get; init; }

    /// <summary>The values of criteria known by département only.</summary>
    public required IReadOnlyDictionary<
        string,
        IReadOnlyDictionary<CodeDepartement, double>
    > ParDepartement { get; init; }

    /// <summary>The composition of territoires de vie-santé; null when its table was not dropped, or cannot be used.</summary>
    public required CompositionTvs? Tvs { get; init; }

    /// <summary>What is wrong with the table of territoires de vie-santé that was dropped.</summary>
    public required IReadOnlyList<ErreurDonnees> ErreursTvs { get; init; }

    /// <summary>A method by its year; null when there is none.</summary>
    public MethodeZonage? Methode(string id) => Methodes.FirstOrDefault(une => une.Id == id);

    /// <summary>The method in force on a day, else the last one begun before; null when none is.</summary>
    public MethodeZonage? Methode(DateOnly jour) =>
        Methodes.LastOrDefault(une => une.Periode.Contient(jour))
        ?? Methodes.LastOrDefault(une => une.Periode.Du <= jour);
}

using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A territory on one page: figures with what they are compared with, what is at stake, what is done, what contradicts.</summary>
public sealed record Portrait
{
    /// <summary>The territory.</summary>
    public required SujetPortrait Sujet { get; init; }

    /// <summary>Day of the zoning.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>Départements of the region it lies in, by code.</summary>
    public required IReadOnlyList<CodeDepartement> Departements { get; init; }

    /// <summary>Its communes outside the region, which no figure counts.</summary>
    public required int HorsRegion { get; init; }

    /// <summary>The family of its départements; null when they are not of one family.</summary>
    public required FamilleTerritoires? Famille { get; init; }

    /// <summary>
    /// General practitioners that the shares of its sheets make leave by 2035, rounded; null when no sheet describes the territory. The
    /// documents give the shares alone: the number is ours.
    /// </summary>
    public required double? Departs2035 { get; init; }

    /// <summary>The figures, by heading then in the order people read them.</summary>
    public required IReadOnlyList<ChiffrePortrait> Chiffres { get; init; }

    /// <summary>What is at stake in the département; for another territory, empty.</summary>
    public required IReadOnlyList<Enjeu> Enjeux { get; init; }

    /// <summary>The zones de solidarité that concern it, and what is done there.</summary>
    public required IReadOnlyList<ActionSolidarite> Actions { get; init; }

    /// <summary>What contradicts one of its figures or is about it, both sides kept.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>The figure of an indicator; null when the portrait has none.</summary>
    public ChiffrePortrait? Chiffre(string indicateur) =>
        Chiffres.FirstOrDefault(chiffre => chiffre.Indicateur.Id == indicateur);

    /// <summary>The figures of a heading.</summary>
    public IReadOnlyList<ChiffrePortrait> Rubrique(string rubrique) =>
        [.. Chiffres.Where(chiffre => chiffre.Indicateur.Famille == rubrique)];
}

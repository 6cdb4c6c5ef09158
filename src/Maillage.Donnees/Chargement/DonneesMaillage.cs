using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Everything loaded from a folder of compiled data. Immutable; safe to share between threads.</summary>
public sealed record DonneesMaillage
{
    /// <summary>Communes, EPCI, départements, zonings, quarters, accessibility, establishments.</summary>
    public required ReferentielTerritorial Referentiel { get; init; }

    /// <summary>Zoning of nurses of 2024; a commune missing here is unknown.</summary>
    public required IReadOnlyDictionary<CodeCommune, ClasseInfirmiers> ZonageInfirmiers { get; init; }
}

using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>All that an order of zoning is made from.</summary>
public sealed record DossierArrete
{
    /// <summary>The zoning.</summary>
    public required Brouillon Brouillon { get; init; }

    /// <summary>Its mesh.</summary>
    public required Decoupage Decoupage { get; init; }

    /// <summary>Its method.</summary>
    public required MethodeZonage Methode { get; init; }

    /// <summary>The sentences.</summary>
    public required ModeleArrete Modele { get; init; }

    /// <summary>The instances to consult.</summary>
    public required IReadOnlyList<InstanceConsultee> Instances { get; init; }

    /// <summary>The figures: names of communes and départements.</summary>
    public required ReferentielTerritorial Referentiel { get; init; }

    /// <summary>The map of the communes; null without contours.</summary>
    public FondDeCarte? Fond { get; init; }
}

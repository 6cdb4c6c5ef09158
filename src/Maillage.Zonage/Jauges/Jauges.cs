namespace Maillage.Zonage;

/// <summary>How far a zoning fills its limits.</summary>
public sealed record Jauges
{
    /// <summary>The method.</summary>
    public required MethodeZonage Methode { get; init; }

    /// <summary>The people counted.</summary>
    public required long Population { get; init; }

    /// <summary>People of each class of the method, those of quarters under their own.</summary>
    public required IReadOnlyDictionary<ClasseZonage, long> Populations { get; init; }

    /// <summary>Share of the people in each class of the method, in per cent, to one decimal.</summary>
    public required IReadOnlyDictionary<ClasseZonage, double> Parts { get; init; }

    /// <summary>People added from outside the vivier, in per cent of the vivier's, to one decimal; null when the method has no margin or
    /// nobody lives in the vivier.</summary>
    public required double? Marge { get; init; }

    /// <summary>Share of the people of the national selection, the least the ZIP can hold, in per cent; null when the method has none.</summary>
    public required double? PartSelectionNationale { get; init; }

    /// <summary>The ceilings compared with.</summary>
    public required Plafonds Plafonds { get; init; }

    /// <summary>The limits passed.</summary>
    public required IReadOnlyList<Alerte> Alertes { get; init; }
}

using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>How territories were to be classed in a period: a ministerial method, as data.</summary>
public sealed record MethodeZonage
{
    /// <summary>Year it began, its name at the prompt.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in French.</summary>
    public required string Nom { get; init; }

    /// <summary>The days it was in force, both ends included.</summary>
    public required Periode Periode { get; init; }

    /// <summary>The classes it knows, from the highest priority.</summary>
    public required IReadOnlyList<ClasseZonage> Classes { get; init; }

    /// <summary>Its thresholds; null when regions rank their territories without any.</summary>
    public SeuilsNationaux? Seuils { get; init; }

    /// <summary>Most of the vivier's people that may be added from outside it, in per cent; null when nothing may.</summary>
    public double? MargeMaximale { get; init; }

    /// <summary>The ceilings read somewhere, by INSEE code of region, <c>FR</c> for the country; a region missing here is unknown.</summary>
    public IReadOnlyDictionary<string, Plafonds> PlafondsConnus { get; init; } = new Dictionary<string, Plafonds>();

    /// <summary>What each figure above rests on, in French.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

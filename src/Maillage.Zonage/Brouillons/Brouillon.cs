using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>
/// A zoning being drawn: a plain value, complete in itself, that files and links carry. It decides nothing: on another mesh than the
/// territoires de vie-santé it can only be a study, and on that one it must go through consultation first.
/// </summary>
public sealed record Brouillon
{
    /// <summary>Name its author gave it.</summary>
    public required string Nom { get; init; }

    /// <summary>Year of the method it follows, as in <see cref="MethodeZonage.Id"/>.</summary>
    public required string Methode { get; init; }

    /// <summary>What its decisions bear on.</summary>
    public required Maille Maille { get; init; }

    /// <summary>Geography of the communes it was drawn on.</summary>
    public required Millesime Millesime { get; init; }

    /// <summary>The ceilings it is held to.</summary>
    public PlafondsDuBrouillon Plafonds { get; init; } = PlafondsDuBrouillon.Inconnus;

    /// <summary>What is proposed, by code of territory; a territory missing here is not classed yet.</summary>
    public required IReadOnlyDictionary<string, Decision> Decisions { get; init; }

    /// <summary>The opinions asked and received.</summary>
    public Consultation Consultation { get; init; } = Consultation.Vide;

    /// <summary>Whether it can never be decreed, its mesh not being that of the law.</summary>
    public bool EstEtude => Maille != Maille.TerritoireDeVieSante;
}

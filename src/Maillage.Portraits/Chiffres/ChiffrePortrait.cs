namespace Maillage.Portraits;

/// <summary>One figure of a portrait: what it is worth, when, who says so, and what it is compared with.</summary>
public sealed record ChiffrePortrait
{
    /// <summary>What is counted.</summary>
    public required Indicateur Indicateur { get; init; }

    /// <summary>Whether it is published or worked out here.</summary>
    public required OrigineChiffre Origine { get; init; }

    /// <summary>The number, rounded as it is shown; null when it is unknown or the document gives words.</summary>
    public double? Valeur { get; init; }

    /// <summary>The words of the document in place of a number.</summary>
    public string? Texte { get; init; }

    /// <summary>When it holds.</summary>
    public required Moment Date { get; init; }

    /// <summary>Who says so, in French.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the document; null for what we work out.</summary>
    public string? Section { get; init; }

    /// <summary>What a reader must know of this figure alone.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it only holds if the last known zoning still does.</summary>
    public bool Presume { get; init; }

    /// <summary>For a count, how many for 100 000 inhabitants, one decimal; null for anything else.</summary>
    public double? Pour100000 { get; init; }

    /// <summary>The region's figure; null for the region itself or when a comparison would mean nothing.</summary>
    public Repere? Region { get; init; }

    /// <summary>The figure of the family of départements; null when there is none or a comparison would mean nothing.</summary>
    public Repere? Famille { get; init; }

    /// <summary>What is known of the départements only: never lent to the territory, whose own figure is unknown.</summary>
    public IReadOnlyList<ValeurPubliee> ConnuAuDepartement { get; init; } = [];

    /// <summary>What contradicts it, both sides kept.</summary>
    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>Whether anything is said of this territory itself.</summary>
    public bool EstConnu => Valeur is not null || Texte is not null;

    /// <summary>The value for readers: <c>39 %</c>, <c>1 459</c>, « plus de 360 », « inconnu ».</summary>
    public string EnMots => NombreEnMots.Ecrire(Valeur, Texte, Indicateur.Unite);

    /// <summary>How it stands beside the region; null when there is nothing to compare.</summary>
    public string? PhraseRegion => EcartEnMots.Dire(this, Region, Terme.Region);

    /// <summary>
    /// Both, in one sentence where the same rate would be said twice: « 74,3 pour 100 000 habitants, contre 92 dans la région et 79,5 dans sa
    /// famille »; empty when nothing compares.
    /// </summary>
    public IReadOnlyList<string> Phrases =>
        (PhraseRegion, Famille?.Pour100000) is ({ } region, { } taux) && Pour100000 is not null
            ? [$"{region} et {NombreEnMots.Ecrire(taux, null, "")} {Terme.Famille.Dans}"]
            : [.. new[] { PhraseRegion, PhraseFamille }.OfType<string>()];

    /// <summary>How it stands beside the family; null when there is nothing to compare.</summary>
    public string? PhraseFamille => EcartEnMots.Dire(this, Famille, Terme.Famille);
}

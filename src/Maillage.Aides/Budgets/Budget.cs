namespace Maillage.Aides;

/// <summary>What one funder commits, in one part of a budget.</summary>
public sealed record LigneBudget
{
    /// <summary>The part.</summary>
    public required Volet Volet { get; init; }

    /// <summary>Who finances.</summary>
    public required string Financeur { get; init; }

    /// <summary>Euros, to the cent, one per year of the budget; null when nothing is known of what this funder would commit.</summary>
    public required IReadOnlyList<decimal>? Annees { get; init; }

    /// <summary>Euros whose year no source gives; null when nothing is known.</summary>
    public required decimal? SansAnnee { get; init; }

    /// <summary>Euros of the total that are ceilings: at most this.</summary>
    public required decimal DontPlafond { get; init; }

    /// <summary>Euros of the total worked out from figures that may change.</summary>
    public required decimal DontEstime { get; init; }

    /// <summary>Dossiers for which at least one aid of this funder is of unknown amount, or may be due; never counted as zero.</summary>
    public required decimal DossiersInconnus { get; init; }

    /// <summary>Sum of the years and of what has none; null when nothing is known.</summary>
    public decimal? Total => Annees?.Sum() + SansAnnee;
}

/// <summary>An aid that some dossiers may hold for a sum nobody can tell.</summary>
/// <param name="Aide">The aid.</param>
/// <param name="Volet">The part it belongs to.</param>
/// <param name="MontantInconnu">Dossiers that meet its conditions, its amount being unknown.</param>
/// <param name="DroitInconnu">Dossiers of which it is unknown whether they meet its conditions.</param>
public sealed record AideInconnue(Aide Aide, Volet Volet, decimal MontantInconnu, decimal DroitInconnu);

/// <summary>What some dossiers commit, by funder and calendar year.</summary>
public sealed record Budget
{
    /// <summary>Dossiers signed over the whole period.</summary>
    public required decimal Dossiers { get; init; }

    /// <summary>Calendar years, without gap, from the first signature to the last payment.</summary>
    public required IReadOnlyList<int> Annees { get; init; }

    /// <summary>By part, then by funder.</summary>
    public required IReadOnlyList<LigneBudget> Lignes { get; init; }

    /// <summary>What is not in the sums, by id of aid.</summary>
    public required IReadOnlyList<AideInconnue> Inconnues { get; init; }

    /// <summary>The parts that have a line.</summary>
    public IReadOnlyList<Volet> VoletsPresents => [.. Lignes.Select(ligne => ligne.Volet).Distinct()];

    /// <summary>Known euros of a part in each year; null when nothing of it is known.</summary>
    public IReadOnlyList<decimal>? TotauxAnnuels(Volet volet) =>
        Connues(volet).Any() ? [.. Annees.Select((_, rang) => Connues(volet).Sum(ligne => ligne.Annees![rang]))] : null;

    /// <summary>Known euros of a part whose year no source gives; null when nothing of it is known.</summary>
    public decimal? TotalSansAnnee(Volet volet) =>
        Connues(volet).Any() ? Connues(volet).Sum(ligne => ligne.SansAnnee) : null;

    /// <summary>Known euros of a part; null when nothing of it is known.</summary>
    public decimal? Total(Volet volet) => Connues(volet).Any() ? Connues(volet).Sum(ligne => ligne.Total) : null;

    private IEnumerable<LigneBudget> Connues(Volet volet) =>
        Lignes.Where(ligne => ligne.Volet == volet && ligne.Annees is not null);
}

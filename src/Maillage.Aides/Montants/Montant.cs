namespace Maillage.Aides;

/// <summary>How an amount is to be read.</summary>
public enum NatureMontant
{
    /// <summary>The sum itself.</summary>
    Exact,

    /// <summary>At most this sum; what is really paid is decided by someone.</summary>
    Plafond,

    /// <summary>Computed from figures that may change (fees, list of patients).</summary>
    Estime,

    /// <summary>No sum can be given.</summary>
    Inconnu,
}

/// <summary>One payment.</summary>
/// <param name="Date">Day of payment; null when no source gives it.</param>
/// <param name="Annee">Year of the contract it belongs to, from 1.</param>
/// <param name="Montant">Euros, to the cent.</param>
/// <param name="Libelle">What it is, in French.</param>
public sealed record Echeance(DateOnly? Date, int Annee, decimal Montant, string Libelle);

/// <summary>What an aid pays.</summary>
public sealed record Montant
{
    /// <summary>Nothing can be said.</summary>
    public static Montant Inconnu { get; } = new() { Total = null, Nature = NatureMontant.Inconnu };

    /// <summary>Euros over the initial contract, without renewal; null when unknown.</summary>
    public required decimal? Total { get; init; }

    /// <summary>How to read <see cref="Total"/>.</summary>
    public required NatureMontant Nature { get; init; }

    /// <summary>What the sum counts when it is not money paid, <c>bénéfice exonéré</c>; null when it is.</summary>
    public string? Objet { get; init; }

    /// <summary>Euros a year of an aid paid every year; null for another aid.</summary>
    public decimal? Annuel { get; init; }

    /// <summary>The payments, whose sum is <see cref="Total"/>; empty when the schedule is unknown.</summary>
    public IReadOnlyList<Echeance> Echeancier { get; init; } = [];

    /// <summary>Facts that would make the amount known, or better known.</summary>
    public IReadOnlyList<Cle> Manques { get; init; } = [];

    /// <summary>What the amount leaves out or assumes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>A fact that makes a territory more or less in need, and how much it weighs.</summary>
public sealed record Critere
{
    /// <summary>Name in files and addresses, one of <see cref="MesuresCriteres.Connus"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show.</summary>
    public required string Nom { get; init; }

    /// <summary>What is measured and what it is not, in a French sentence.</summary>
    public required string Definition { get; init; }

    /// <summary>Unit, as written after a value.</summary>
    public required string Unite { get; init; }

    /// <summary>Decimals worth showing.</summary>
    public required int Decimales { get; init; }

    /// <summary>Whether a high value means more need; else a low one does.</summary>
    public required bool HautPrioritaire { get; init; }

    /// <summary>Whether it is known by département only: every territory of one then has the same value.</summary>
    public required bool ParDepartement { get; init; }

    /// <summary>Its weight unless another is asked for, 0 or more; 0 shows it without ranking by it.</summary>
    public required double Poids { get; init; }

    /// <summary>How far the weight can be relied on.</summary>
    public required Fiabilite FiabiliteDuPoids { get; init; }

    /// <summary>Where the values come from, with their date.</summary>
    public required string Source { get; init; }
}

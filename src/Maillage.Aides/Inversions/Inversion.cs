using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What a change asks of somebody.</summary>
public enum NatureDuChangement
{
    /// <summary>A fact one may change: another way of practising, a team to join.</summary>
    AChanger,

    /// <summary>A fact not said yet, that would have to be so.</summary>
    APreciser,

    /// <summary>A day to wait for.</summary>
    AAttendre,
}

/// <summary>One fact that would be different.</summary>
/// <param name="Cle">Name of the fact, or <c>date</c> for the day of signature.</param>
/// <param name="De">Its value today; null when not said.</param>
/// <param name="A">The value that would do.</param>
/// <param name="Ou">Other values that would do as well, the rest unchanged.</param>
/// <param name="Nature">What it asks.</param>
public sealed record ChangementDeFait(
    string Cle,
    string? De,
    string A,
    IReadOnlyList<string> Ou,
    NatureDuChangement Nature
)
{
    /// <summary>The change in French, every value that would do included.</summary>
    public required string Texte { get; init; }
}

/// <summary>What would turn a no into a yes for one aid, one person and one place.</summary>
public sealed record Inversion
{
    /// <summary>The aid as it stands.</summary>
    public required ResultatAide Resultat { get; init; }

    /// <summary>The question it was asked about.</summary>
    public required Simulation Simulation { get; init; }

    /// <summary>
    /// The smallest sets of changes, in this commune, none of which holds another: fewest first, and among as many those that only ask to
    /// say a fact before those that change one. Empty when the aid is open already, or when nothing but the place can open it.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<ChangementDeFait>> Ensembles { get; init; }

    /// <summary>What must change too for <see cref="Communes"/> to be open; empty when moving is enough.</summary>
    public required IReadOnlyList<ChangementDeFait> AvecLaCommune { get; init; }

    /// <summary>The nearest communes where the aid is open.</summary>
    public required IReadOnlyList<CommuneOuverte> Communes { get; init; }
}

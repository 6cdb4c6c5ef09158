using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>Something that could change how many doctors there are or how much they can do: a number, a period, and how sure they are.</summary>
public sealed record Levier
{
    /// <summary>Name in the files, <c>snake_case</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show, in French.</summary>
    public required string Nom { get; init; }

    /// <summary>What it acts on.</summary>
    public required NatureLevier Nature { get; init; }

    /// <summary>First year it acts.</summary>
    public required int Du { get; init; }

    /// <summary>Last year: installations are spread evenly from the first to it, a capacity is full at its end.</summary>
    public required int Au { get; init; }

    /// <summary>Number over the whole period and region; null when no source gives one, and the lever then waits for one.</summary>
    public Incertitude? Nombre { get; init; }

    /// <summary>What a unit of the number counts for, 0 or more; see <see cref="NatureLevier"/>. Null when nothing says.</summary>
    public Incertitude? Part { get; init; }

    /// <summary>The only département it acts in; null for all, each in proportion to its general practitioners.</summary>
    public CodeDepartement? Departement { get; init; }

    /// <summary>Where the number comes from, in French.</summary>
    public required string Source { get; init; }

    /// <summary>How far the source can be trusted.</summary>
    public required Fiabilite Fiabilite { get; init; }

    /// <summary>What a reader must know before using it, in French.</summary>
    public required string Reserve { get; init; }

    /// <summary>Another lever that may count the same doctors; null when there is none.</summary>
    public string? Recouvre { get; init; }

    /// <summary>Whether it has both its numbers.</summary>
    public bool EstChiffre => Nombre is not null && Part is not null;

    /// <summary>Part of the whole effect reached at the end of a year, from 0 to 1.</summary>
    public double Avancement(int annee) => Math.Clamp((annee - Du + 1) / (double)(Au - Du + 1), 0, 1);
}

using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A family of départements that a document brings together because they look alike.</summary>
public sealed record FamilleTerritoires
{
    /// <summary>Name in the tables, <c>snake_case</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name to show, in French.</summary>
    public required string Libelle { get; init; }

    /// <summary>Its départements, by code; a département is in one family at most.</summary>
    public required IReadOnlyList<CodeDepartement> Departements { get; init; }

    /// <summary>What they share, in our words.</summary>
    public required string Traits { get; init; }

    /// <summary>The document.</summary>
    public required SourcePubliee Source { get; init; }

    /// <summary>Where in the document.</summary>
    public required string Section { get; init; }
}

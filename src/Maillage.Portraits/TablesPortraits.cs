namespace Maillage.Portraits;

/// <summary>The tables transcribed from the documents, each in any order.</summary>
public sealed record TablesPortraits
{
    /// <summary>The documents.</summary>
    public required IReadOnlyList<SourcePubliee> Sources { get; init; }

    /// <summary>The indicators.</summary>
    public required IReadOnlyList<Indicateur> Indicateurs { get; init; }

    /// <summary>Their values, one at most for a territory, an indicator, a moment and a document.</summary>
    public required IReadOnlyList<ValeurPubliee> Valeurs { get; init; }

    /// <summary>The dated counts.</summary>
    public required IReadOnlyList<SerieReleves> Series { get; init; }

    /// <summary>The families of départements.</summary>
    public required IReadOnlyList<FamilleTerritoires> Familles { get; init; }

    /// <summary>What is at stake.</summary>
    public required IReadOnlyList<Enjeu> Enjeux { get; init; }

    /// <summary>What is done in the zones de solidarité territoriale.</summary>
    public required IReadOnlyList<ActionSolidarite> Actions { get; init; }
}

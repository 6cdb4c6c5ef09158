namespace Maillage.Aides;

/// <summary>An example of a rule: somebody, somewhere, some day, and what the aid must answer.</summary>
public sealed record CasDeRegle
{
    /// <summary>Id of the aid.</summary>
    public required string Aide { get; init; }

    /// <summary>File it is written in.</summary>
    public required string Fichier { get; init; }

    /// <summary>Line it begins on.</summary>
    public required int Ligne { get; init; }

    /// <summary>The case in a French sentence.</summary>
    public required string Phrase { get; init; }

    /// <summary>The question.</summary>
    public required Demande Demande { get; init; }

    /// <summary>What must come out.</summary>
    public required Attente Attente { get; init; }
}

/// <summary>What a case expects; a null member is not looked at.</summary>
public sealed record Attente
{
    /// <summary>Code of the status.</summary>
    public required string Statut { get; init; }

    /// <summary>Code of the presumed status.</summary>
    public string? StatutPresume { get; init; }

    /// <summary>Total in euros, to the cent.</summary>
    public decimal? MontantTotal { get; init; }

    /// <summary>Code of the nature of the amount.</summary>
    public string? MontantNature { get; init; }

    /// <summary>Euros a year.</summary>
    public decimal? MontantAnnuel { get; init; }

    /// <summary>Every payment in order: its day (null when unknown) and its euros.</summary>
    public IReadOnlyList<(DateOnly? Date, decimal Montant)>? Echeancier { get; init; }

    /// <summary>Names of the conditions known to be false, exactly.</summary>
    public IReadOnlyList<string>? Non { get; init; }

    /// <summary>Names of the conditions that are unknown, exactly.</summary>
    public IReadOnlyList<string>? Inconnu { get; init; }

    /// <summary>Names of the facts asked for, exactly.</summary>
    public IReadOnlyList<string>? Questions { get; init; }
}

using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>A figure of the data compared with what a source says it must be.</summary>
/// <param name="Id">Name of the measure.</param>
/// <param name="Libelle">What is counted, in French.</param>
/// <param name="Attendu">What the source says.</param>
/// <param name="Constate">What the data say; null when it cannot be measured.</param>
/// <param name="Source">Who says it.</param>
public sealed record Controle(string Id, string Libelle, double Attendu, double? Constate, string Source)
{
    /// <summary>Whether both agree.</summary>
    public bool Conforme => Constate is { } constate && Math.Abs(constate - Attendu) < 0.5;
}

/// <summary>An official file that would complete the data.</summary>
/// <param name="Id">Name of the line.</param>
/// <param name="Titre">Title of the file.</param>
/// <param name="Producteur">Who publishes it.</param>
/// <param name="Apporte">What it would unlock.</param>
/// <param name="Depot">Where to drop it, or a sentence when it is not dropped anywhere.</param>
/// <param name="Present">Whether it has been dropped.</param>
public sealed record FichierAttendu(
    string Id,
    string Titre,
    string Producteur,
    string Apporte,
    string Depot,
    bool Present
)
{
    /// <summary>Where to drop it, in French.</summary>
    public string DepotEnMots => Depot.Contains('/', StringComparison.Ordinal) ? $"à déposer dans {Depot}" : Depot;
}

/// <summary>State of a folder of data: its tables and sources, what was checked, what disagrees, what is missing.</summary>
public sealed record EtatDonnees
{
    /// <summary>The tables with their sources, licences and fingerprints.</summary>
    public required IReadOnlyList<TableManifeste> Tables { get; init; }

    /// <summary>Figures compared with their sources.</summary>
    public required IReadOnlyList<Controle> Controles { get; init; }

    /// <summary>Broken keys, hierarchy or fingerprints; empty when all is sound.</summary>
    public required IReadOnlyList<ErreurDonnees> Anomalies { get; init; }

    /// <summary>Figures that do not meet between sources.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Official files that would complete the data.</summary>
    public required IReadOnlyList<FichierAttendu> FichiersAttendus { get; init; }

    /// <summary>Whether every check passes.</summary>
    public bool Conforme => Anomalies.Count == 0 && Controles.All(controle => controle.Conforme);
}

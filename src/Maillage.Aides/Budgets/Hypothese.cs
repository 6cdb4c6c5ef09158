using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Where the dossiers of a line are: one commune, or every commune of a département, of a zone, or of both.</summary>
/// <param name="Commune">The commune; null for a draw.</param>
/// <param name="Departement">The département of a draw, or null.</param>
/// <param name="Zone">The zone of a draw, or null.</param>
public sealed record LieuHypothese(CodeCommune? Commune, CodeDepartement? Departement, Zone? Zone);

/// <summary>So many people who sign each year, alike, somewhere.</summary>
public sealed record LigneHypothese
{
    /// <summary>Most dossiers a year in one line.</summary>
    public const int NombreMaximal = 100_000;

    /// <summary>Dossiers signed each year, from 0.</summary>
    public required int Nombre { get; init; }

    /// <summary>What is known of each of them.</summary>
    public required Profil Profil { get; init; }

    /// <summary>Where they are.</summary>
    public required LieuHypothese Lieu { get; init; }

    /// <summary>Days of signature: <see cref="Nombre"/> dossiers on each.</summary>
    public required IReadOnlyList<DateOnly> Signatures { get; init; }
}

/// <summary>What a budget assumes.</summary>
public sealed record Hypothese
{
    /// <summary>Most lines.</summary>
    public const int LignesMaximales = 200;

    /// <summary>The lines.</summary>
    public required IReadOnlyList<LigneHypothese> Lignes { get; init; }

    /// <summary>Whether the last known zoning is taken to hold after its last day.</summary>
    public bool ZonagePresume { get; init; }
}

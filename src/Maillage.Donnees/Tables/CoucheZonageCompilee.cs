namespace Maillage.Donnees;

/// <summary>Vocabulary of the table of one zoning.</summary>
internal static class CoucheZonageCompilee
{
    /// <summary>The zoning says that the commune is in none of its classes.</summary>
    public const string Aucune = "aucune";
}

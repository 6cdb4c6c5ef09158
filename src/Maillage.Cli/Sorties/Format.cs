namespace Maillage.Cli;

/// <summary>How an answer is written.</summary>
internal enum Format
{
    /// <summary>For people: aligned text.</summary>
    Tableau,

    /// <summary>The JSON of the contract.</summary>
    Json,

    /// <summary>Rows for a spreadsheet.</summary>
    Csv,
}

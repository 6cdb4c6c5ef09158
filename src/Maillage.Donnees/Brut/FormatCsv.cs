using System.Text;

namespace Maillage.Donnees;

/// <summary>How an official CSV file is written.</summary>
/// <param name="Separateur">Between two cells.</param>
/// <param name="LignesBanniere">Lines before the header.</param>
internal sealed record FormatCsv(char Separateur = ',', int LignesBanniere = 0)
{
    public static FormatCsv Virgule { get; } = new();

    public static FormatCsv PointVirgule { get; } = new(';');

    /// <summary>A byte-order mark, when there is one, is recognised and skipped.</summary>
    public Encoding Encodage { get; init; } = Encoding.UTF8;
}

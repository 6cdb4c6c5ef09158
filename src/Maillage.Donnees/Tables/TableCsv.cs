using System.Globalization;
using System.Text;

namespace Maillage.Donnees;

/// <summary>
/// A compiled table: cells separated by <c>;</c>, a header, UTF-8 without byte-order mark, lines ended by a line feed, and never a
/// quote. The rows come out sorted by their text, so that the same figures always give the same bytes.
/// </summary>
internal sealed class TableCsv(string chemin, params string[] colonnes)
{
    private readonly List<string> lignes = [];

    public string Chemin { get; } = chemin;

    public IReadOnlyList<string> Colonnes { get; } = colonnes;

    public int Lignes => lignes.Count;

    /// <summary>Cells that hold a character the format has no place for.</summary>
    public List<string> Refus { get; } = [];

    public void Ajouter(params string?[] cellules)
    {
        if (cellules.Length != Colonnes.Count)
        {
            throw new ArgumentException($"{Chemin} : {cellules.Length} cellules pour {Colonnes.Count} colonnes.");
        }
        Refus.AddRange(cellules.OfType<string>().Where(EstInecrivable));
        lignes.Add(string.Join(';', cellules));
    }

    /// <summary>The cells of one column.</summary>
    public IEnumerable<string> Colonne(int rang) => lignes.Select(ligne => ligne.Split(';')[rang]);

    public byte[] Octets()
    {
        lignes.Sort(StringComparer.Ordinal);
        var texte = new StringBuilder(string.Join(';', Colonnes)).Append('\n');
        foreach (var ligne in lignes)
        {
            texte.Append(ligne).Append('\n');
        }
        return Encoding.UTF8.GetBytes(texte.ToString());
    }

    private static bool EstInecrivable(string cellule) => cellule.AsSpan().ContainsAny(";\"\r\n");

    public static string Texte(int? nombre) => nombre?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Texte(double? nombre, int decimales) =>
        nombre is { } n ? Math.Round(n, decimales).ToString("0.##########", CultureInfo.InvariantCulture) : "";

    public static string Texte(DateOnly? jour) => jour?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}

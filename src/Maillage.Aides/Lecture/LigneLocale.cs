using System.Text;

namespace Maillage.Aides.Lecture;

/// <summary>One row of a file of local aids: its cells by column, and where to say what is wrong with them.</summary>
internal sealed class LigneLocale(Releve releve, int numero, IReadOnlyDictionary<string, string> cellules)
{
    public int Numero { get; } = numero;

    public string this[string colonne] => cellules[colonne].Trim();

    public string[] Liste(string colonne) =>
        this[colonne].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public void Refuser(string colonne, string message) => releve.Refuser(Numero, $"{colonne} : {message}");

    /// <summary>The cells of a row between semicolons, double quotes around those that hold one; null when a quote is left open.</summary>
    public static IReadOnlyList<string>? Couper(string ligne)
    {
        var cellules = new List<string>();
        var cellule = new StringBuilder();
        var (protegee, precedent) = (false, '\0');
        foreach (var caractere in ligne)
        {
            if (caractere == '"')
            {
                // A doubled quote closes and opens again: the second one is kept.
                cellule.Append(!protegee && precedent == '"' ? "\"" : "");
                protegee = !protegee;
            }
            else if (caractere == ';' && !protegee)
            {
                cellules.Add(cellule.ToString());
                cellule.Clear();
            }
            else
            {
                cellule.Append(caractere);
            }
            precedent = caractere;
        }
        cellules.Add(cellule.ToString());
        return protegee ? null : cellules;
    }
}

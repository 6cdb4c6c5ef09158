using System.Globalization;

namespace Maillage.Cli;

/// <summary>Rows under named columns, written for people (aligned) or for a spreadsheet (<c>;</c>, RFC 4180 quotes).</summary>
internal sealed class Tableau(params string[] colonnes)
{
    /// <summary>What stands for a number nobody knows.</summary>
    public const string Inconnu = "inconnu";

    private const string Signes = ".,-−€\u202f\u00a0";

    private readonly List<string[]> lignes = [];

    public void Ajouter(params string?[] cellules) => lignes.Add([.. cellules.Select(cellule => cellule ?? "")]);

    /// <summary>For a spreadsheet when CSV is asked for, for people otherwise.</summary>
    public void Ecrire(TextWriter sortie, Format format)
    {
        if (format == Format.Csv)
        {
            EcrireCsv(sortie);
        }
        else
        {
            EcrireAligne(sortie);
        }
    }

    /// <summary>Aligned columns; those whose every cell is a number go to the right.</summary>
    public void EcrireAligne(TextWriter sortie)
    {
        var largeurs = colonnes
            .Select((titre, rang) => lignes.Select(ligne => ligne[rang].Length).Append(titre.Length).Max())
            .ToArray();
        var aDroite = colonnes.Select((_, rang) => lignes.TrueForAll(ligne => EstNombre(ligne[rang]))).ToArray();
        foreach (var ligne in lignes.Prepend(colonnes))
        {
            var cellules = ligne.Select(
                (texte, rang) => aDroite[rang] ? texte.PadLeft(largeurs[rang]) : texte.PadRight(largeurs[rang])
            );
            sortie.WriteLine(string.Join("  ", cellules).TrimEnd());
        }
    }

    public void EcrireCsv(TextWriter sortie)
    {
        foreach (var ligne in lignes.Prepend(colonnes))
        {
            sortie.Write(string.Join(';', ligne.Select(Proteger)));
            sortie.Write('\n');
        }
    }

    /// <summary>A list in one cell.</summary>
    public static string Liste(IEnumerable<string> valeurs) => string.Join('|', valeurs);

    /// <summary>A number as files have it, or an empty cell when unknown.</summary>
    public static string Nombre(int? valeur) => valeur?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number as files have it, or an empty cell when unknown.</summary>
    public static string Nombre(double? valeur) => valeur?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

    /// <summary>An amount with two decimals, or an empty cell when unknown.</summary>
    public static string Euros(decimal? montant) => montant?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    /// <summary>An ISO date, or an empty cell when unknown.</summary>
    public static string Jour(DateOnly? jour) => jour?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static bool EstNombre(string texte) =>
        texte is "" or Inconnu || texte.All(caractere => char.IsDigit(caractere) || Signes.Contains(caractere));

    private static string Proteger(string texte) =>
        texte.AsSpan().IndexOfAny(";\"\r\n") < 0
            ? texte
            : $"\"{texte.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

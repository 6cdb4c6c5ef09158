using System.Globalization;

namespace Maillage.Zonage;

/// <summary>
/// A draft as rows, one by territory of its mesh, classed or not, by code: what a spreadsheet shows. Unclassed territories have an empty
/// class; a territory decided but absent from the mesh is kept, without name nor population.
/// </summary>
public sealed class TableBrouillon
{
    private TableBrouillon(IReadOnlyList<string> colonnes, IReadOnlyList<IReadOnlyList<string>> lignes) =>
        (Colonnes, Lignes) = (colonnes, lignes);

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Colonnes { get; }

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lignes { get; }

    /// <summary>Lays out a draft.</summary>
    /// <param name="brouillon">The draft.</param>
    /// <param name="decoupage">Its mesh.</param>
    /// <param name="cadre">National frame of a territory, of the method of 2017; null leaves the column empty.</param>
    /// <param name="avecEntete">Whether each row repeats the method, the mesh and the year, for a format with no other place.</param>
    public static TableBrouillon De(
        Brouillon brouillon,
        Decoupage decoupage,
        Func<string, string?>? cadre = null,
        bool avecEntete = false
    )
    {
        var absents = brouillon.Decisions.Keys.Where(code => decoupage.Trouver(code) is null);
        var codes = decoupage.Territoires.Select(territoire => territoire.Code).Concat(absents);
        string[] repetees =
        [
            brouillon.Methode,
            brouillon.Maille.Code(),
            brouillon.Millesime.Annee.ToString(CultureInfo.InvariantCulture),
        ];
        return new(
            avecEntete ? [.. ColonnesBrouillon.Tableau, .. ColonnesBrouillon.Repetees] : ColonnesBrouillon.Tableau,
            [
                .. codes
                    .Order(StringComparer.Ordinal)
                    .Select(code => Ligne(brouillon, decoupage, code, cadre?.Invoke(code) ?? ""))
                    .Select(ligne => avecEntete ? [.. ligne, .. repetees] : ligne),
            ]
        );
    }

    /// <summary>Writes the rows as CSV: <c>;</c>, header, line feeds, cells quoted where needed (RFC 4180).</summary>
    public void EcrireCsv(TextWriter sortie)
    {
        foreach (var ligne in Lignes.Prepend(Colonnes))
        {
            sortie.Write(string.Join(';', ligne.Select(Proteger)));
            sortie.Write('\n');
        }
    }

    private static string[] Ligne(Brouillon brouillon, Decoupage decoupage, string code, string cadre)
    {
        var (territoire, decision) = (decoupage.Trouver(code), brouillon.Decisions.GetValueOrDefault(code));
        return
        [
            code,
            territoire?.Nom ?? "",
            decision?.Classe.Code() ?? "",
            decision?.Justification ?? "",
            Entier(territoire?.Population),
            cadre,
            Entier(decision?.Quartiers?.Population),
            decision?.Quartiers?.Classe.Code() ?? "",
        ];
    }

    private static string Entier(long? nombre) => nombre?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Proteger(string texte) =>
        texte.AsSpan().IndexOfAny(";\"\r\n") < 0
            ? texte
            : $"\"{texte.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

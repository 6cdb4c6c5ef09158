using System.Globalization;
using Maillage.Portraits;

namespace Maillage.Portail.Portraits;

/// <summary>The record of what was done since 2010: series with at least two dates as small drawings, every count in tables.</summary>
public sealed record VueBilan(IReadOnlyList<MultipleBilan> Multiples, IReadOnlyList<SerieReleves> Autres)
{
    // What people look for first; the others follow, by name.
    private static readonly string[] Dabord =
    [
        "msp",
        "cpts",
        "esp",
        "cds",
        "cesp",
        "caim",
        "coscom",
        "contrats_ars_montagne",
        "contrats_conventionnels",
        "contrats_cds",
        "engagement_ars_installation",
        "communes_montagne",
    ];

    /// <summary>How many counts there are in all.</summary>
    public int Releves =>
        Multiples.Sum(multiple => multiple.Serie.Releves.Count) + Autres.Sum(serie => serie.Releves.Count);

    internal static VueBilan Lire(FaitsPortraits faits)
    {
        var suivies = faits
            .Tables.Series.Where(serie =>
                serie.Pour(TerritoirePublie.Region).Select(releve => releve.Date).Distinct().Count() > 1
                && serie.Pour(TerritoirePublie.Region).Any(releve => releve.Valeur is not null)
            )
            .OrderBy(serie => Array.IndexOf(Dabord, serie.Id) is var rang and >= 0 ? rang : Dabord.Length)
            .ThenBy(serie => serie.Libelle, StringComparer.InvariantCulture)
            .ToArray();
        return new(
            [.. suivies.Select(serie => new MultipleBilan(serie))],
            [.. faits.Tables.Series.Except(suivies).OrderBy(serie => serie.Libelle, StringComparer.InvariantCulture)]
        );
    }

    /// <summary>Every count as a row: <c>;</c>, unknown left empty.</summary>
    internal void Ecrire(TextWriter sortie)
    {
        sortie.Write("serie;libelle;unite;territoire;date;valeur;texte;rupture;definition;source;section\n");
        foreach (var serie in Multiples.Select(multiple => multiple.Serie).Concat(Autres))
        {
            foreach (var releve in serie.Releves)
            {
                sortie.Write($"{string.Join(';', Cellules(serie, releve).Select(Proteger))}\n");
            }
        }
    }

    private static string[] Cellules(SerieReleves serie, ReleveDate releve) =>
        [
            serie.Id,
            serie.Libelle,
            serie.Unite,
            releve.Territoire.ToString(),
            releve.Date.ToString(),
            releve.Valeur?.ToString(CultureInfo.InvariantCulture) ?? "",
            releve.Texte ?? "",
            releve.Rupture.ToString().ToLowerInvariant(),
            releve.Definition,
            releve.Source.Id,
            releve.Section,
        ];

    private static string Proteger(string texte) =>
        texte.AsSpan().IndexOfAny(";\"\r\n") < 0
            ? texte
            : $"\"{texte.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

using System.Globalization;

namespace Maillage.Portraits;

/// <summary>A portrait as rows: <c>;</c>, a header, unknown left empty, lists joined by <c>|</c>.</summary>
public static class CsvPortrait
{
    private const string Entete =
        "territoire;id;libelle;valeur;texte;unite;date;source;region;famille;rubrique;origine;pour_100000;region_pour_100000;famille_pour_100000;section;note;contradictions";

    /// <summary>The header and one row for each figure, by identifier.</summary>
    public static void Ecrire(TextWriter sortie, params IEnumerable<Portrait> portraits)
    {
        sortie.Write(Entete + "\n");
        foreach (var portrait in portraits)
        {
            foreach (var chiffre in portrait.Chiffres.OrderBy(chiffre => chiffre.Indicateur.Id, StringComparer.Ordinal))
            {
                sortie.Write($"{string.Join(';', Cellules(portrait, chiffre).Select(Proteger))}\n");
            }
        }
    }

    private static string?[] Cellules(Portrait portrait, ChiffrePortrait chiffre) =>
        [
            portrait.Sujet.Id,
            chiffre.Indicateur.Id,
            chiffre.Indicateur.Libelle,
            Nombre(chiffre.Valeur),
            chiffre.Texte,
            chiffre.Indicateur.Unite,
            chiffre.Date.ToString(),
            chiffre.Source,
            Nombre(chiffre.Region?.Valeur),
            Nombre(chiffre.Famille?.Valeur),
            chiffre.Indicateur.Famille,
            chiffre.Origine.Code(),
            Nombre(chiffre.Pour100000),
            Nombre(chiffre.Region?.Pour100000),
            Nombre(chiffre.Famille?.Pour100000),
            chiffre.Section,
            chiffre.Note,
            string.Join('|', chiffre.Contradictions.Select(contradiction => contradiction.Id)),
        ];

    private static string Nombre(double? valeur) => valeur?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Proteger(string? texte) =>
        texte is null ? ""
        : texte.AsSpan().IndexOfAny(";\"\r\n") < 0 ? texte
        : $"\"{texte.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A portrait as one HTML page that needs nothing else: what a browser prints when no portal runs.</summary>
public static class HtmlPortrait
{
    private static readonly HtmlEncoder Encodeur = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style = """
        @page { size: A4; margin: 14mm; }
        body { font: 9pt/1.35 "Public Sans", system-ui, sans-serif; color: #1b2430; }
        h1 { font-size: 18pt; margin: 0 0 2mm; }
        h2 { font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid; }
        ul { margin: 1mm 0; padding-left: 5mm; }
        table { border-collapse: collapse; width: 100%; font-size: 8pt; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; padding: .7mm 0 .7mm 3mm; border-bottom: 1px solid #d8dee4; vertical-align: top; }
        th:first-child { padding-left: 0; font-weight: 500; }
        thead th { color: #566072; font-size: 7pt; }
        tr { break-inside: avoid; }
        .n { text-align: right; white-space: nowrap; }
        .s { color: #566072; font-size: 7pt; }
        """;

    /// <summary>The whole page.</summary>
    public static void Ecrire(TextWriter sortie, Portrait portrait)
    {
        sortie.Write(
            $"<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>{Texte(portrait.Sujet.Nom)}</title><style>{Style}</style></head><body><h1>{Texte(portrait.Sujet.Nom)}</h1>"
        );
        Liste(sortie, null, PhrasesPortrait.Resumer(portrait));
        Liste(sortie, "Les enjeux", portrait.Enjeux.Select(enjeu => enjeu.Texte));
        foreach (
            var groupe in portrait
                .Chiffres.Where(chiffre => chiffre.EstConnu)
                .GroupBy(chiffre => chiffre.Indicateur.Famille)
        )
        {
            Tableau(sortie, Rubriques.Titre(groupe.Key), groupe);
        }
        Liste(
            sortie,
            "Zones de solidarité",
            portrait.Actions.Select(action => action.Texte).OfType<string>().Distinct()
        );
        Liste(sortie, "Ce qui se contredit", portrait.Contradictions.Select(Contredire));
        Liste(
            sortie,
            "Sources",
            portrait.Chiffres.Where(chiffre => chiffre.EstConnu).Select(chiffre => chiffre.Source).Distinct().Order()
        );
        sortie.Write("</body></html>");
    }

    private static void Tableau(TextWriter sortie, string titre, IEnumerable<ChiffrePortrait> chiffres)
    {
        sortie.Write(
            $"<h2>{Texte(titre)}</h2><table><thead><tr><th>Indicateur</th><th class=\"n\">Valeur</th><th class=\"n\">Région</th><th class=\"n\">Famille</th><th>Date</th></tr></thead><tbody>"
        );
        foreach (var chiffre in chiffres)
        {
            sortie.Write(
                $"<tr><th scope=\"row\">{Texte(chiffre.Indicateur.Libelle)} <span class=\"s\">{Texte(chiffre.Indicateur.Unite)}{Texte(chiffre.Note is null ? "" : $" ; {chiffre.Note}")}</span></th>"
                    + $"<td class=\"n\">{Texte(chiffre.EnMots)}</td><td class=\"n\">{Repere(chiffre.Region)}</td><td class=\"n\">{Repere(chiffre.Famille)}</td>"
                    + $"<td>{Texte(chiffre.Date.EnMots())} <span class=\"s\">{Texte(chiffre.Origine.EnMots())}</span></td></tr>"
            );
        }
        sortie.Write("</tbody></table>");
    }

    private static void Liste(TextWriter sortie, string? titre, IEnumerable<string> lignes)
    {
        string[] toutes = [.. lignes];
        if (toutes.Length > 0)
        {
            var entete = titre is null ? "" : $"<h2>{Texte(titre)}</h2>";
            sortie.Write($"{entete}<ul>{string.Concat(toutes.Select(ligne => $"<li>{Texte(ligne)}</li>"))}</ul>");
        }
    }

    private static string Contredire(Contradiction contradiction) =>
        $"{contradiction.Sujet} : {contradiction.ValeurA} ({contradiction.SourceA}), mais {contradiction.ValeurB} ({contradiction.SourceB}) ; {contradiction.Explication}";

    private static string Repere(Repere? repere) => repere?.Valeur is { } valeur ? Typographie.Nombre(valeur) : "–";

    private static string Texte(string texte) => Encodeur.Encode(texte);
}

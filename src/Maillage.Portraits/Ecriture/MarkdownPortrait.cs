using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A portrait as Markdown, to paste in a report: sentences, one table a heading, contradictions, sources.</summary>
public static class MarkdownPortrait
{
    /// <summary>The whole portrait.</summary>
    public static void Ecrire(TextWriter sortie, Portrait portrait)
    {
        sortie.Write($"# {portrait.Sujet.Nom}\n\n");
        foreach (var phrase in PhrasesPortrait.Resumer(portrait))
        {
            sortie.Write($"- {phrase}\n");
        }
        foreach (var groupe in portrait.Chiffres.GroupBy(chiffre => chiffre.Indicateur.Famille))
        {
            Tableau(sortie, Rubriques.Titre(groupe.Key), [.. groupe]);
        }
        Liste(sortie, "Enjeux", portrait.Enjeux.Select(enjeu => enjeu.Texte));
        Liste(sortie, "Zones de solidarité", portrait.Actions.Select(Dire));
        Liste(sortie, "Contradictions", portrait.Contradictions.Select(Dire));
        Liste(sortie, "Sources", portrait.Chiffres.Select(chiffre => chiffre.Source).Distinct().Order());
    }

    private static void Tableau(TextWriter sortie, string titre, IReadOnlyList<ChiffrePortrait> chiffres)
    {
        sortie.Write(
            $"\n## {titre}\n\n| Indicateur | Valeur | Unité | Date | Région | Famille | Origine |\n|---|--:|---|---|--:|--:|---|\n"
        );
        foreach (var chiffre in chiffres)
        {
            sortie.Write(
                $"| {chiffre.Indicateur.Libelle} | {Valeur(chiffre)} | {chiffre.Indicateur.Unite} | {chiffre.Date.EnMots()} | {Repere(chiffre.Region)} | {Repere(chiffre.Famille)} | {chiffre.Origine.EnMots()} |\n"
            );
        }
    }

    private static string Valeur(ChiffrePortrait chiffre) =>
        chiffre.ConnuAuDepartement.Count == 0
            ? chiffre.EnMots
            : $"connu au département : {string.Join(", ", chiffre.ConnuAuDepartement.Select(Dire))}";

    private static string Dire(ValeurPubliee valeur) =>
        $"{NombreEnMots.Ecrire(valeur.Valeur, valeur.Texte, valeur.Indicateur.Unite)} ({valeur.Territoire})";

    private static string Repere(Repere? repere) => repere?.Valeur is { } valeur ? Typographie.Nombre(valeur) : "";

    private static string Dire(ActionSolidarite action) =>
        $"{action.Epci} : {action.Texte ?? "la fiche nomme la zone sans décrire d’action"}";

    private static string Dire(Contradiction contradiction) =>
        $"{contradiction.Sujet} : {contradiction.ValeurA} ({contradiction.SourceA}), {contradiction.ValeurB} ({contradiction.SourceB}) ; {contradiction.Explication}";

    private static void Liste(TextWriter sortie, string titre, IEnumerable<string> lignes)
    {
        string[] toutes = [.. lignes];
        if (toutes.Length == 0)
        {
            return;
        }
        sortie.Write($"\n## {titre}\n\n");
        foreach (var ligne in toutes)
        {
            sortie.Write($"- {ligne}\n");
        }
    }
}

using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A portrait for people at a prompt.</summary>
internal static class TextePortrait
{
    private const string Absent = "–";

    public static void Ecrire(TextWriter sortie, Portrait portrait)
    {
        sortie.WriteLine(portrait.Sujet.Nom);
        foreach (var phrase in PhrasesPortrait.Resumer(portrait))
        {
            sortie.WriteLine($"  {phrase}");
        }
        var propres = portrait.Chiffres.Where(chiffre => chiffre.ConnuAuDepartement.Count == 0);
        foreach (var groupe in propres.GroupBy(chiffre => chiffre.Indicateur.Famille))
        {
            sortie.WriteLine();
            sortie.WriteLine(Rubriques.Titre(groupe.Key));
            Rubrique(groupe).EcrireAligne(sortie);
        }
        Paragraphe(
            sortie,
            "Connu au département seulement",
            portrait.Chiffres.Where(chiffre => chiffre.ConnuAuDepartement.Count > 0).Select(Departement)
        );
        Paragraphe(sortie, "Enjeux", portrait.Enjeux.Select(enjeu => enjeu.Texte));
        Paragraphe(sortie, "Contradictions", portrait.Contradictions.Select(Contredire));
    }

    private static Tableau Rubrique(IEnumerable<ChiffrePortrait> chiffres)
    {
        var tableau = new Tableau("Indicateur", "Valeur", "Région", "Famille", "Date", "Origine");
        foreach (var chiffre in chiffres)
        {
            tableau.Ajouter(
                chiffre.Indicateur.Libelle,
                chiffre.EnMots,
                Repere(chiffre.Region),
                Repere(chiffre.Famille),
                chiffre.Date.ToString(),
                chiffre.Origine.EnMots()
            );
        }
        return tableau;
    }

    private static string Departement(ChiffrePortrait chiffre) =>
        $"{chiffre.Indicateur.Libelle} : {string.Join(", ", chiffre.ConnuAuDepartement.Select(valeur => $"{NombreEnMots.Ecrire(valeur.Valeur, valeur.Texte, valeur.Indicateur.Unite)} ({valeur.Territoire})"))}";

    private static string Repere(Repere? repere) => repere?.Valeur is { } valeur ? Typographie.Nombre(valeur) : Absent;

    private static string Contredire(Contradiction contradiction) =>
        $"{contradiction.Sujet} : {contradiction.ValeurA} ({contradiction.SourceA}) ; {contradiction.ValeurB} ({contradiction.SourceB}).";

    private static void Paragraphe(TextWriter sortie, string titre, IEnumerable<string> lignes)
    {
        string[] toutes = [.. lignes];
        if (toutes.Length == 0)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine(titre);
        foreach (var ligne in toutes)
        {
            sortie.WriteLine($"  {ligne}");
        }
    }
}

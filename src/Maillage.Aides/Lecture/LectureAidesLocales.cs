using Maillage.Aides.Lecture;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The local aids read, and everything wrong in their files.</summary>
/// <param name="Registre">The aids of the rows that can be read.</param>
/// <param name="Erreurs">What is wrong, by file and line.</param>
public sealed record AidesLocalesLues(RegistreAidesLocales Registre, IReadOnlyList<ErreurRegle> Erreurs);

/// <summary>
/// Reads files of local aids: <c>collectivite;communes;professions;montant;du;au;source;fiabilite</c>, one aid by row, lists joined by
/// <c>|</c>, <c>*</c> for every profession, an empty amount or day for an unknown one.
/// </summary>
public static class LectureAidesLocales
{
    /// <summary>The columns, in any order in a file.</summary>
    public static IReadOnlyList<string> Colonnes { get; } =
    ["collectivite", "communes", "professions", "montant", "du", "au", "source", "fiabilite"];

    private const string ToutesLesProfessions = "*";

    private static readonly Dictionary<string, Fiabilite> Fiabilites = Enum.GetValues<Fiabilite>()
        .ToDictionary(fiabilite => fiabilite.Code());

    /// <summary>Reads the files; every error of every row is told at once.</summary>
    public static AidesLocalesLues Lire(IEnumerable<TexteLocal> textes)
    {
        var aides = new List<AideLocale>();
        var erreurs = new List<ErreurRegle>();
        foreach (var texte in textes)
        {
            var releve = new Releve(texte.Fichier);
            aides.AddRange(TableLocale.Lire(texte.Texte, releve).Select(ligne => Aide(ligne, texte.Fichier)));
            erreurs.AddRange(releve.Erreurs);
        }
        erreurs.AddRange(Doubles(aides));
        return new AidesLocalesLues(new RegistreAidesLocales(aides), erreurs);
    }

    private static AideLocale Aide(LigneLocale ligne, string fichier) =>
        new()
        {
            Fichier = fichier,
            Ligne = ligne.Numero,
            Collectivite = Obligatoire(ligne, "collectivite", "Nommez la collectivité."),
            Communes = Communes(ligne),
            Professions = Professions(ligne),
            Montant = Montant(ligne),
            Periode = Periode(ligne),
            Source = Obligatoire(ligne, "source", "Nommez la délibération ou la page où l'aide a été lue."),
            Fiabilite = LireFiabilite(ligne),
        };

    private static string Obligatoire(LigneLocale ligne, string colonne, string conseil)
    {
        if (ligne[colonne].Length == 0)
        {
            ligne.Refuser(colonne, $"la cellule est vide. {conseil}");
        }
        return ligne[colonne];
    }

    private static List<CodeCommune> Communes(LigneLocale ligne)
    {
        var communes = new List<CodeCommune>();
        foreach (var texte in ligne.Liste("communes"))
        {
            if (CodeCommune.TryParse(texte, out var code))
            {
                communes.Add(code);
            }
            else
            {
                ligne.Refuser(
                    "communes",
                    $"« {texte} » n'est pas un code de commune de cinq caractères, par exemple 34015. Un tableur a pu ôter le zéro de tête."
                );
            }
        }
        if (ligne["communes"].Length == 0)
        {
            ligne.Refuser("communes", "la cellule est vide. Donnez les codes des communes, joints par « | ».");
        }
        return communes;
    }

    private static string[] Professions(LigneLocale ligne)
    {
        var professions = ligne.Liste("professions");
        if (professions is [ToutesLesProfessions])
        {
            return [];
        }
        var connues = Cles.Profession.Valeurs.Select(valeur => valeur.Code).ToHashSet();
        foreach (var inconnue in professions.Where(profession => !connues.Contains(profession)))
        {
            ligne.Refuser(
                "professions",
                $"« {inconnue} » n'est pas une profession. Écrivez « * » pour toutes, ou parmi : {string.Join(", ", connues)}."
            );
        }
        if (professions.Length == 0)
        {
            ligne.Refuser("professions", "la cellule est vide. Écrivez « * » si l'aide vaut pour toutes.");
        }
        return professions;
    }

    private static decimal? Montant(LigneLocale ligne)
    {
        var texte = ligne["montant"];
        var montant = ObjetYaml.VersNombre(texte);
        if (texte.Length > 0 && montant is not > 0)
        {
            ligne.Refuser(
                "montant",
                $"« {texte} » n'est pas un nombre d'euros plus grand que 0 (point décimal, sans espace). Laissez vide un montant inconnu."
            );
        }
        return montant;
    }

    private static Periode Periode(LigneLocale ligne)
    {
        var (du, au) = (Jour(ligne, "du"), Jour(ligne, "au"));
        if (du > au)
        {
            ligne.Refuser("au", "la fin précède le début. Corrigez l'une des deux dates.");
        }
        return new Periode(du, au);
    }

    private static DateOnly? Jour(LigneLocale ligne, string colonne)
    {
        var jour = ObjetYaml.VersDate(ligne[colonne]);
        if (jour is null && ligne[colonne].Length > 0)
        {
            ligne.Refuser(
                colonne,
                $"« {ligne[colonne]} » n'est pas une date AAAA-MM-JJ. Laissez vide un jour inconnu."
            );
        }
        return jour;
    }

    private static Fiabilite LireFiabilite(LigneLocale ligne)
    {
        if (Fiabilites.TryGetValue(ligne["fiabilite"], out var fiabilite) && fiabilite != Fiabilite.AVerifier)
        {
            return fiabilite;
        }
        ligne.Refuser(
            "fiabilite",
            $"« {ligne["fiabilite"]} » n'est pas admis. Valeurs : {string.Join(", ", Fiabilites.Keys.Where(code => code != Fiabilite.AVerifier.Code()))} ; une aide à vérifier ne s'importe pas."
        );
        return default;
    }

    private static IEnumerable<ErreurRegle> Doubles(IEnumerable<AideLocale> aides) =>
        from groupe in aides.GroupBy(aide =>
            (
                aide.Collectivite,
                string.Join('|', aide.Communes.Order()),
                string.Join('|', aide.Professions.Order(StringComparer.Ordinal)),
                aide.Periode
            )
        )
        from aide in groupe.Skip(1)
        select new ErreurRegle(
            aide.Fichier,
            aide.Ligne,
            $"Cette aide répète celle de {groupe.First().Fichier}, ligne {groupe.First().Ligne}. Gardez-en une."
        );
}

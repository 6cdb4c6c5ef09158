using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Reads INSEE's table of moves of communes (<c>mouvements-communes.csv</c>) and says what became of every code that is no longer that of
/// a commune, following the moves to today: merges of merges, changes of département or of chief town, communes shared out.
/// </summary>
/// <remarks>
/// A code current again after a re-establishment is not an old code. A commune merged into one that was itself merged and later
/// re-established leads to the latter: it took its land back.
/// </remarks>
public static class ImportMouvements
{
    /// <summary>Name of the file INSEE publishes.</summary>
    public const string Fichier = "mouvements-communes.csv";

    private const string Commune = "COM";

    /// <summary>Reads the file.</summary>
    /// <param name="chemin">Path of the table of moves.</param>
    /// <param name="actuelles">The codes current today.</param>
    /// <returns>One move by old code, sorted by code; or French errors.</returns>
    public static Resultat<IReadOnlyList<Mouvement>> Lire(string chemin, IReadOnlySet<CodeCommune> actuelles)
    {
        var rapport = new RapportErreurs();
        var mouvements = Lire(chemin, actuelles, rapport);
        return rapport.Conclure(() => mouvements);
    }

    internal static IReadOnlyList<Mouvement> Lire(
        string chemin,
        IReadOnlySet<CodeCommune> actuelles,
        RapportErreurs rapport
    )
    {
        var fins = LireFins(chemin, actuelles, rapport);
        var suite = new SuiteMouvements(fins, actuelles);
        var mouvements = new List<Mouvement>(fins.Count);
        foreach (var fin in fins.Values.OrderBy(fin => fin.Ancien))
        {
            if (suite.Successeurs(fin) is { } successeurs)
            {
                mouvements.Add(new Mouvement(fin.Ancien, fin.Nom, fin.Date, Nature(fin, successeurs), successeurs));
                continue;
            }
            rapport.Signaler(
                Path.GetFileName(chemin),
                $"la suite des mouvements de {fin.Ancien} ({fin.Nom}) n'aboutit à aucune commune actuelle. Prenez la table de la même année que la liste des communes."
            );
        }
        return mouvements;
    }

    private static Dictionary<CodeCommune, FinDeCode> LireFins(
        string chemin,
        IReadOnlySet<CodeCommune> actuelles,
        RapportErreurs rapport
    )
    {
        string[] colonnes = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP"];
        var fins = new Dictionary<CodeCommune, FinDeCode>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, colonnes))
        {
            if (ligne.TexteOuVide("TYPECOM_AV") != Commune || NatureDe(ligne.TexteOuVide("MOD")) is not { } nature)
            {
                continue;
            }
            var ancien = ligne.Commune("COM_AV");
            if (ancien != CodeCommune.Aucun && !actuelles.Contains(ancien))
            {
                Retenir(fins, ligne, new FinDeCode(ancien, ligne.Texte("LIBELLE_AV"), ligne.Jour("DATE_EFF"), nature));
            }
        }
        return fins;
    }

    private static void Retenir(Dictionary<CodeCommune, FinDeCode> fins, LigneCsv ligne, FinDeCode lue)
    {
        if (!fins.TryGetValue(lue.Ancien, out var fin) || lue.Date > fin.Date)
        {
            fins[lue.Ancien] = fin = lue;
        }
        if (fin.Date != lue.Date || ligne.TexteOuVide("TYPECOM_AP") != Commune)
        {
            return;
        }
        var suivant = ligne.Commune("COM_AP");
        if (suivant != fin.Ancien)
        {
            fin.Suivants.Add(suivant);
        }
    }

    private static NatureMouvement? NatureDe(string mod) =>
        mod switch
        {
            "30" => NatureMouvement.Partage,
            "31" or "32" or "33" => NatureMouvement.Fusion,
            "41" or "50" => NatureMouvement.ChangementDeCode,
            _ => null,
        };

    private static NatureMouvement Nature(FinDeCode fin, IReadOnlyList<CodeCommune> successeurs) =>
        successeurs.Count == 0 ? NatureMouvement.SansSuccesseur : fin.Nature;
}

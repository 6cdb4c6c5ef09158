namespace Maillage.Zonage;

/// <summary>
/// Classes territories by their scores within ceilings: the highest scores are ZIP until the next one would pass the ceiling, the following
/// ones ZAC likewise, the rest the region's own class. No territory is ever in a higher class than one that ranks better, thresholds of the
/// method apart. Equal scores follow the order of codes.
/// </summary>
public sealed class CalculProposition
{
    private readonly MethodeZonage methode;
    private readonly long total;
    private readonly ScoreTerritoire[] ranges;
    private readonly Dictionary<string, ClasseZonage> classes = new(StringComparer.Ordinal);
    private readonly List<string> remarques = [];

    private CalculProposition(MethodeZonage methode, IReadOnlyList<ScoreTerritoire> scores)
    {
        this.methode = methode;
        total = scores.Sum(score => score.Territoire.Population);
        ranges =
        [
            .. scores
                .Where(score => score.Score is not null)
                .OrderBy(score => score.Rang)
                .ThenBy(score => score.Territoire.Code, StringComparer.Ordinal),
        ];
        if (scores.Count - ranges.Length is var sans and > 0)
        {
            remarques.Add(
                sans == 1
                    ? "1 territoire n'a aucun critère connu : il n'est pas classé."
                    : $"{sans} territoires n'ont aucun critère connu : ils ne sont pas classés."
            );
        }
    }

    /// <summary>A classing within the ceilings; a class whose ceiling is unknown gets no territory, which is told.</summary>
    public static Proposition Proposer(MethodeZonage methode, IReadOnlyList<ScoreTerritoire> scores, Plafonds plafonds)
    {
        var calcul = new CalculProposition(methode, scores);
        calcul.Remplir(ClasseZonage.Zip, plafonds.Zip);
        calcul.Remplir(ClasseZonage.Zac, plafonds.Zac);
        foreach (var score in calcul.Restants.ToList())
        {
            calcul.classes[score.Territoire.Code] = calcul.Reste;
        }
        return new(calcul.classes, calcul.remarques);
    }

    private IEnumerable<ScoreTerritoire> Restants => ranges.Where(score => !classes.ContainsKey(score.Territoire.Code));

    private ClasseZonage Reste =>
        methode.Classes.Contains(ClasseZonage.Zar) ? ClasseZonage.Zar : ClasseZonage.HorsZonage;

    private void Remplir(ClasseZonage classe, double? plafond)
    {
        var prises = classe == ClasseZonage.Zip ? Prendre(Selectionnes(), classe) : 0;
        if (plafond is not { } limite)
        {
            remarques.Add($"Le plafond de {classe.Sigle()} n'est pas donné : aucun territoire n'y est proposé.");
            return;
        }
        var entrants = new List<ScoreTerritoire>();
        foreach (var score in Restants.Where(EstPermis))
        {
            if (Depasse(prises + score.Territoire.Population, limite))
            {
                break;
            }
            entrants.Add(score);
            prises += score.Territoire.Population;
        }
        Prendre(entrants, classe);
    }

    private long Prendre(List<ScoreTerritoire> scores, ClasseZonage classe)
    {
        foreach (var score in scores)
        {
            classes[score.Territoire.Code] = classe;
        }
        return scores.Sum(score => score.Territoire.Population);
    }

    // Gauges compare rounded shares: neither the share nor its rounding may pass.
    private bool Depasse(long habitants, double plafond) =>
        total > 0 && (100.0 * habitants / total > plafond || Arrondi.Pourcent(habitants, total) > plafond);

    private List<ScoreTerritoire> Selectionnes() =>
        [.. Restants.Where(score => CadreZonage.De(methode, score) == CadreNational.SelectionNationale)];

    private bool EstPermis(ScoreTerritoire score) =>
        methode.Seuils is null || CadreZonage.De(methode, score) == CadreNational.Vivier;
}

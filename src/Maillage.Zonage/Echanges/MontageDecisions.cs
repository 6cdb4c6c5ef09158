using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>A decision and where it was read.</summary>
internal sealed record DecisionLue(Decision Decision, LigneLue Ligne);

/// <summary>Reads the decisions of a draft on the territories of a mesh.</summary>
internal sealed class MontageDecisions(
    ReleveBrouillon releve,
    Decoupage decoupage,
    RepertoireCommunes repertoire,
    MethodeZonage? methode
)
{
    private readonly HashSet<string> ecrits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DecisionLue> decisions = new(StringComparer.Ordinal);
    private int populationsAutres;

    public Dictionary<string, DecisionLue> Monter(IReadOnlyList<LigneLue> lignes)
    {
        foreach (var ligne in lignes)
        {
            var territoire = Territoire(ligne);
            var decision = EstNonClasse(ligne) ? null : Decision(ligne, territoire);
            if (territoire is not null && decision is not null)
            {
                Ranger(territoire.Code, new(decision, ligne));
            }
        }
        if (populationsAutres > 0)
        {
            releve.Dire(
                $"La population de {populationsAutres} {(populationsAutres > 1 ? "lignes n'est pas celle des données d'ici : celles-ci comptent" : "ligne n'est pas celle des données d'ici : celle-ci compte")}."
            );
        }
        return decisions;
    }

    private bool EstNonClasse(LigneLue ligne)
    {
        var classe = ligne[ColonnesBrouillon.Classe];
        var vide = classe.Length == 0 || classe.StartsWith("NC", StringComparison.OrdinalIgnoreCase);
        if (
            vide && (ligne[ColonnesBrouillon.Justification].Length > 0 || ligne[ColonnesBrouillon.QpvClasse].Length > 0)
        )
        {
            releve.Refuser(
                ligne,
                ColonnesBrouillon.Classe,
                "une justification ou des quartiers sont donnés, et pas de classe. Donnez-la, ou ôtez le reste."
            );
        }
        return vide;
    }

    private TerritoireDecoupe? Territoire(LigneLue ligne)
    {
        var code = ligne[ColonnesBrouillon.Territoire];
        if (code.Length == 0)
        {
            releve.Refuser(
                ligne,
                ColonnesBrouillon.Territoire,
                "code de territoire absent. Donnez-le, ou ôtez la ligne."
            );
            return null;
        }
        if (!ecrits.Add(code))
        {
            releve.Refuser(
                ligne,
                ColonnesBrouillon.Territoire,
                $"« {ReleveBrouillon.Montrer(code)} » est déjà donné plus haut. Gardez une seule ligne."
            );
            return null;
        }
        if (decoupage.Trouver(code) is { } territoire)
        {
            return territoire;
        }
        return decoupage.Maille == Maille.Commune ? Successeur(ligne, code) : Inconnu(ligne, code);
    }

    private TerritoireDecoupe? Successeur(LigneLue ligne, string code)
    {
        if (repertoire.Resoudre(code) is not ResolutionCommune.Fusionnee { Mouvement: var mouvement })
        {
            return Inconnu(ligne, code);
        }
        if (mouvement.Successeurs is [var seul] && decoupage.Trouver(seul.ToString()) is { } successeur)
        {
            releve.Dire(
                $"{mouvement.Ancien} ({mouvement.Nom}) est devenue {seul} ({successeur.Nom}) : sa classe lui est donnée."
            );
            return successeur;
        }
        releve.Refuser(
            ligne,
            ColonnesBrouillon.Territoire,
            $"{mouvement.Ancien} ({mouvement.Nom}) n'existe plus et n'a pas un seul successeur dans la région. Classez les communes d'aujourd'hui."
        );
        return null;
    }

    private TerritoireDecoupe? Inconnu(LigneLue ligne, string code)
    {
        var raison =
            decoupage.Maille == Maille.Commune
            && repertoire.Resoudre(code) is ResolutionCommune.Actuelle { Commune: var commune }
                ? $"{commune.Nom} ({code}) n'est pas une commune de la région. Ôtez la ligne."
                : $"« {ReleveBrouillon.Montrer(code)} » n'est le code d'aucun territoire de la région parmi les {decoupage.Maille.Pluriel()} de {decoupage.Millesime}. Corrigez-le : un tableur a pu ôter le zéro de tête.";
        releve.Refuser(ligne, ColonnesBrouillon.Territoire, raison);
        return null;
    }

    private Decision? Decision(LigneLue ligne, TerritoireDecoupe? territoire)
    {
        var classe = releve.Classe(ligne, ColonnesBrouillon.Classe, methode);
        var population = releve.Habitants(ligne, ColonnesBrouillon.Population);
        populationsAutres +=
            territoire is not null && population is not null && population != territoire.Population ? 1 : 0;
        var quartiers = Quartiers(ligne, territoire);
        return classe is null
            ? null
            : new(classe.Value, ReleveBrouillon.TexteLibre(ligne[ColonnesBrouillon.Justification]), quartiers);
    }

    private QuartiersClasses? Quartiers(LigneLue ligne, TerritoireDecoupe? territoire)
    {
        var (population, classe) = (ligne[ColonnesBrouillon.QpvPopulation], ligne[ColonnesBrouillon.QpvClasse]);
        if (population.Length == 0 && classe.Length == 0)
        {
            return null;
        }
        if (population.Length == 0 || classe.Length == 0)
        {
            releve.Refuser(
                ligne,
                population.Length == 0 ? ColonnesBrouillon.QpvPopulation : ColonnesBrouillon.QpvClasse,
                "cellule vide. Donnez la population et la classe des quartiers, ou aucune des deux."
            );
            return null;
        }
        var habitants = releve.Habitants(ligne, ColonnesBrouillon.QpvPopulation);
        if (habitants > territoire?.Population)
        {
            releve.Refuser(
                ligne,
                ColonnesBrouillon.QpvPopulation,
                $"les quartiers comptent {habitants} habitants, plus que le territoire ({territoire.Population}). Corrigez."
            );
        }
        var lue = releve.Classe(ligne, ColonnesBrouillon.QpvClasse, methode);
        return lue is null || habitants is null ? null : new(habitants.Value, lue.Value);
    }

    // Communes that make one today come one after the other, under the same code.
    private void Ranger(string code, DecisionLue lue)
    {
        if (!decisions.TryGetValue(code, out var connue))
        {
            decisions[code] = lue;
            return;
        }
        if (connue.Decision.Classe != lue.Decision.Classe)
        {
            releve.Refuser(
                lue.Ligne,
                ColonnesBrouillon.Classe,
                $"les communes réunies dans {code} sont classées autrement ({connue.Decision.Classe.Code()} et {lue.Decision.Classe.Code()}). Écrivez {code} avec une seule classe."
            );
            return;
        }
        if (connue.Decision.Quartiers is not null || lue.Decision.Quartiers is not null)
        {
            releve.Refuser(
                lue.Ligne,
                ColonnesBrouillon.QpvClasse,
                $"les communes réunies dans {code} ont des quartiers classés à part. Écrivez {code} avec les siens."
            );
            return;
        }
        var justification = Reunir(connue.Decision.Justification, lue.Decision.Justification);
        decisions[code] = connue with { Decision = connue.Decision with { Justification = justification } };
    }

    internal static string? Reunir(params IEnumerable<string?> justifications) =>
        justifications.OfType<string>().Distinct().ToList() is { Count: > 0 } dites ? string.Join("\n", dites) : null;
}

using Maillage.Aides;
using Microsoft.AspNetCore.WebUtilities;

namespace Maillage.Portail.Atelier;

/// <summary>A scenario to compare.</summary>
/// <param name="Nom">What it is called here.</param>
/// <param name="Ecrit">The address, as written.</param>
/// <param name="Etat">What it says.</param>
/// <param name="Compteurs">What it does.</param>
public sealed record ScenarioCompare(string Nom, string Ecrit, EtatAtelier Etat, CompteursAcces Compteurs);

/// <summary>Scenarios side by side, all counted among the same people.</summary>
public sealed record ComparaisonScenarios
{
    /// <summary>Most scenarios at once.</summary>
    public const int Maximum = 3;

    /// <summary>Address of the page.</summary>
    public const string Chemin = EtatAtelier.Chemin + "/comparer";

    /// <summary>Parameter that comes again for each scenario.</summary>
    public const string Parametre = "s";

    /// <summary>The scenarios that could be read.</summary>
    public required IReadOnlyList<ScenarioCompare> Scenarios { get; init; }

    /// <summary>Whose access is counted: the territory of the first.</summary>
    public required TerritoireAtelier Territoire { get; init; }

    /// <summary>What was wrong.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>The addresses as written, to show again.</summary>
    public required IReadOnlyList<string> Ecrits { get; init; }

    /// <summary>The address that compares a scenario with others still to be given.</summary>
    public static string Adresse(params IEnumerable<EtatAtelier> etats) =>
        $"{Chemin}?{string.Join('&', etats.Select(etat => $"{Parametre}={Uri.EscapeDataString(EnUneLigne(etat))}"))}";

    internal static ComparaisonScenarios Lire(IQueryCollection demande, AtelierAcces atelier)
    {
        var ecrits = demande[Parametre]
            .OfType<string>()
            .Select(texte => texte.Trim())
            .Where(texte => texte.Length > 0)
            .ToArray();
        var erreurs = new List<ErreurSaisie>();
        if (ecrits.Length > Maximum)
        {
            erreurs.Add(
                new(Parametre, $"{Maximum} scénarios au plus se comparent à la fois : les premiers sont gardés.")
            );
        }
        var lus = ecrits.Take(Maximum).Select((ecrit, rang) => Lire(ecrit, rang, atelier, erreurs)).ToArray();
        var territoire = lus.Length > 0 ? lus[0].Territoire : TerritoireAtelier.Region;
        return new()
        {
            Scenarios =
            [
                .. lus.Select(
                    (etat, rang) =>
                        new ScenarioCompare(
                            Nommer(etat, rang),
                            ecrits[rang],
                            etat,
                            atelier.Compter(etat.Scenario, territoire)
                        )
                ),
            ],
            Territoire = territoire,
            Erreurs = erreurs,
            Ecrits = [.. ecrits.Take(Maximum)],
        };
    }

    // A whole address, a path or what follows the question mark: people paste what they have.
    private static EtatAtelier Lire(string ecrit, int rang, AtelierAcces atelier, List<ErreurSaisie> erreurs)
    {
        var requete = ecrit.IndexOf('?', StringComparison.Ordinal) is var debut and >= 0 ? ecrit[debut..] : ecrit;
        var (etat, fautes) = atelier.Lire(new QueryCollection(QueryHelpers.ParseQuery(requete)));
        erreurs.AddRange(
            fautes.Select(faute => new ErreurSaisie($"{Parametre}[{rang}]", $"Scénario {rang + 1}. {faute.Message}"))
        );
        return etat;
    }

    private static string Nommer(EtatAtelier etat, int rang) =>
        etat.Scenario.Nom.Length > 0 ? etat.Scenario.Nom : $"Scénario {rang + 1}";

    private static string EnUneLigne(EtatAtelier etat) =>
        new EtatAtelier { Scenario = etat.Scenario, Territoire = etat.Territoire }.Adresse();
}

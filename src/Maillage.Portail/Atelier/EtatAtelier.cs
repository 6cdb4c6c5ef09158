using System.Globalization;
using System.Text;
using Maillage.Accessibilite;
using Maillage.Portail.Carte;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>All that an address of the workshop says: the scenario, whose access is shown, and what is shown of it.</summary>
public sealed record EtatAtelier
{
    /// <summary>Address of the page.</summary>
    public const string Chemin = "/atelier/acces";

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; init; } = Scenario.Vide;

    /// <summary>Whose access is shown and counted.</summary>
    public TerritoireAtelier Territoire { get; init; } = TerritoireAtelier.Region;

    /// <summary>What the map shows.</summary>
    public Regard Regard { get; init; }

    /// <summary>Codes of the classes shown; null shows them all.</summary>
    public IReadOnlyList<string>? Classes { get; init; }

    /// <summary>What the names in the table must hold.</summary>
    public string Texte { get; init; } = "";

    /// <summary>Order of the table.</summary>
    public TriAcces Tri { get; init; } = TriAcces.ParDefaut;

    /// <summary>Page of the table, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The commune people point at.</summary>
    public CodeCommune? Commune { get; init; }

    /// <summary>Zoom, latitude and longitude of the map; null for the whole region.</summary>
    public string? Vue { get; init; }

    /// <summary>The same with another list of changes.</summary>
    public EtatAtelier Avec(IReadOnlyList<Modification> modifications) =>
        this with
        {
            Scenario = Scenario with { Modifications = modifications },
            Page = 1,
        };

    /// <summary>The state that gives the same values on the map, whatever is filtered or pointed at.</summary>
    public EtatAtelier Carte =>
        new()
        {
            Scenario = Scenario with { Nom = "" },
            Territoire = Territoire,
            Regard = Regard,
        };

    /// <summary>The same state with every commune shown.</summary>
    public EtatAtelier SansFiltre => this with { Classes = null, Texte = "", Page = 1 };

    /// <summary>An address in this state; what is at its default is left out.</summary>
    public string Adresse(string chemin = Chemin)
    {
        var adresse = new StringBuilder(chemin);
        var separateur = '?';
        foreach (var (nom, valeur) in Parties())
        {
            adresse.Append(separateur).Append(nom).Append('=').Append(nom == "m" ? valeur : Proteger(valeur));
            separateur = '&';
        }
        return adresse.ToString();
    }

    /// <summary>Names and values of what is not at its default; <c>m</c> comes again for each change.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parties() => DuScenario().Concat(Reglages());

    /// <summary>The scenario alone.</summary>
    public IEnumerable<KeyValuePair<string, string>> DuScenario() =>
        Scenario
            .Modifications.Select(modification => KeyValuePair.Create("m", ModificationEcrite.Ecrire(modification)))
            .Concat(Garder(("nom", Scenario.Nom), ("mois", Scenario.Mois?.ToString(CultureInfo.InvariantCulture))));

    /// <summary>What is shown of it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Reglages() =>
        Garder(
            ("territoire", Territoire.Ecrit),
            ("montrer", Regard == Regard.Apres ? null : Regard.Code()),
            ("classes", Classes is null ? null : string.Join(',', Classes.DefaultIfEmpty(EtatCarte.AucuneClasse))),
            ("texte", Texte),
            ("tri", Tri == TriAcces.ParDefaut ? null : Tri.ToString()),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            ("commune", Commune?.ToString()),
            ("vue", Vue)
        );

    private static IEnumerable<KeyValuePair<string, string>> Garder(params (string Nom, string? Valeur)[] reglages) =>
        reglages
            .Where(reglage => !string.IsNullOrEmpty(reglage.Valeur))
            .Select(reglage => KeyValuePair.Create(reglage.Nom, reglage.Valeur!));

    private static string Proteger(string valeur) =>
        Uri.EscapeDataString(valeur)
            .Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%2F", "/", StringComparison.Ordinal);
}

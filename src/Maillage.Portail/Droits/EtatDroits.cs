using System.Globalization;
using System.Text;
using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>All that an address of the map of rights says: a profile anyone may read, a day, and what is shown of the map.</summary>
public sealed record EtatDroits
{
    /// <summary>Address of the page.</summary>
    public const string Chemin = "/carte-des-aides";

    /// <summary>What is known of the person: nothing confidential, nothing of a place.</summary>
    public required Profil Profil { get; init; }

    /// <summary>The day of signature.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>Whether the address names the day; else it is today.</summary>
    public bool JourChoisi { get; init; }

    /// <summary>The commune distances are counted from; null for none.</summary>
    public CodeCommune? Depuis { get; init; }

    /// <summary>The only aid shown; null for the best set of all.</summary>
    public Aide? Aide { get; init; }

    /// <summary>Codes of the classes shown; null shows them all.</summary>
    public IReadOnlyList<string>? Classes { get; init; }

    /// <summary>Keeps the communes of one département; null for all.</summary>
    public CodeDepartement? Departement { get; init; }

    /// <summary>What the names in the table must hold.</summary>
    public string Texte { get; init; } = "";

    /// <summary>Order of the table.</summary>
    public TriDroits Tri { get; init; } = TriDroits.ParDefaut;

    /// <summary>Page of the table, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The commune people point at.</summary>
    public CodeCommune? Commune { get; init; }

    /// <summary>Zoom, latitude and longitude of the map; null for the whole region.</summary>
    public string? Vue { get; init; }

    /// <summary>The state that gives the same map, whatever is filtered or pointed at.</summary>
    public EtatDroits Carte =>
        new()
        {
            Profil = Profil,
            Jour = Jour,
            JourChoisi = true,
            Aide = Aide,
        };

    /// <summary>The same state with every commune shown.</summary>
    public EtatDroits SansFiltre => this with { Classes = null, Departement = null, Texte = "", Page = 1 };

    /// <summary>An address in this state; what is at its default is left out.</summary>
    public string Adresse(string chemin = Chemin)
    {
        var adresse = new StringBuilder(chemin);
        foreach (var (rang, (nom, valeur)) in Parties().Index())
        {
            adresse.Append(rang == 0 ? '?' : '&').Append(nom).Append('=').Append(Uri.EscapeDataString(valeur));
        }
        return adresse.Replace("%2C", ",").Replace("%2F", "/").ToString();
    }

    /// <summary>Names and values of what is not at its default; a name comes again for each value of a multiple choice.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parties() => Personne().Concat(Reglages());

    /// <summary>The answers, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Personne() =>
        from fait in Profil.EnTextes()
        from texte in fait.Value
        select KeyValuePair.Create(fait.Key, texte);

    private IEnumerable<KeyValuePair<string, string>> Reglages()
    {
        (string Nom, string? Valeur)[] reglages =
        [
            ("date", JourChoisi ? Calendrier.Iso(Jour) : null),
            ("depuis", Depuis?.ToString()),
            ("aide", Aide?.Id),
            ("classes", Classes is null ? null : string.Join(',', Classes.DefaultIfEmpty(EtatCarte.AucuneClasse))),
            ("departement", Departement?.ToString()),
            ("texte", Texte),
            ("tri", Tri == TriDroits.ParDefaut ? null : Tri.ToString()),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            ("commune", Commune?.ToString()),
            ("vue", Vue),
        ];
        return reglages
            .Where(reglage => !string.IsNullOrEmpty(reglage.Valeur))
            .Select(reglage => KeyValuePair.Create(reglage.Nom, reglage.Valeur!));
    }
}

using System.Globalization;
using System.Text;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>All that an address of the workbench of zoning says. Justifications are too long for it: files and forms carry them.</summary>
public sealed record EtatZonage
{
    /// <summary>Address of the page.</summary>
    public const string Chemin = "/atelier/zonage";

    /// <summary>Before the name of a criterion, its weight.</summary>
    public const string Poids = "p-";

    /// <summary>What decisions bear on.</summary>
    public required Maille Maille { get; init; }

    /// <summary>The method.</summary>
    public required MethodeZonage Methode { get; init; }

    /// <summary>The ceilings and who says so.</summary>
    public PlafondsDuBrouillon Plafonds { get; init; } = PlafondsDuBrouillon.Inconnus;

    /// <summary>The criteria, with the weights in use.</summary>
    public required IReadOnlyList<Critere> Criteres { get; init; }

    /// <summary>Names and weights that are not the default ones.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> PoidsChoisis { get; init; } = [];

    /// <summary>One letter by territory; empty for a draft with nothing classed.</summary>
    public string Lettres { get; init; } = "";

    /// <summary>What the names in the table must hold.</summary>
    public string Texte { get; init; } = "";

    /// <summary>Order of the table: <c>rang</c>, <c>nom</c>, <c>habitants</c> or <c>apl</c>.</summary>
    public string Tri { get; init; } = TriZonage.ParDefaut;

    /// <summary>Page of the table, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>A commune of the territory people point at.</summary>
    public CodeCommune? Commune { get; init; }

    /// <summary>Zoom, latitude and longitude of the map; null for the whole region.</summary>
    public string? Vue { get; init; }

    /// <summary>The state that gives the same map.</summary>
    public EtatZonage Carte =>
        this with
        {
            PoidsChoisis = [],
            Texte = "",
            Tri = TriZonage.ParDefaut,
            Page = 1,
            Commune = null,
            Vue = null,
            Plafonds = PlafondsDuBrouillon.Inconnus,
        };

    /// <summary>An address in this state; what is at its default is left out.</summary>
    public string Adresse(string chemin = Chemin)
    {
        var adresse = new StringBuilder(chemin);
        foreach (var (rang, (nom, valeur)) in Parties().Index())
        {
            adresse.Append(rang == 0 ? '?' : '&').Append(nom).Append('=').Append(Uri.EscapeDataString(valeur));
        }
        return adresse.ToString();
    }

    /// <summary>Names and values of what an address carries.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parties() =>
        Toutes()
            .Where(partie => !string.IsNullOrEmpty(partie.Valeur))
            .Select(partie => KeyValuePair.Create(partie.Nom, partie.Valeur!));

    private IEnumerable<(string Nom, string? Valeur)> Toutes() =>
        [
            ("maille", Maille.Code()),
            ("methode", Methode.Id),
            ("plafond-zip", Nombre(Plafonds.Valeurs.Zip)),
            ("plafond-zac", Nombre(Plafonds.Valeurs.Zac)),
            ("plafond-source", Plafonds.Source),
            .. PoidsChoisis.Select(poids => (Poids + poids.Key, (string?)Nombre(poids.Value))),
            ("z", Lettres),
            ("texte", Texte),
            ("tri", Tri == TriZonage.ParDefaut ? null : Tri),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            ("commune", Commune?.ToString()),
            ("vue", Vue),
        ];

    /// <summary>A number as addresses and fields write it; null when unknown.</summary>
    public static string? Nombre(double? valeur) => valeur?.ToString("0.###", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Carte;

/// <summary>All that an address of the atlas says: the page, its map, its table and its files are made from it alone.</summary>
public sealed record EtatCarte
{
    /// <summary>In <see cref="Classes"/>, hides every class.</summary>
    public const string AucuneClasse = "aucune";

    /// <summary>The classes an address asks for, each once; null when it names none, empty when it wants none of them.</summary>
    public static string[]? LireClasses(StringValues demande)
    {
        var codes = demande
            .SelectMany(valeur =>
                (valeur ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            )
            .Distinct()
            .ToArray();
        return codes switch
        {
            [] => null,
            [AucuneClasse] => [],
            _ => codes,
        };
    }

    /// <summary>The layer shown.</summary>
    public required CoucheAtlas Couche { get; init; }

    /// <summary>The day shown.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>Whether the address names the day; else it is today.</summary>
    public bool JourChoisi { get; init; }

    /// <summary>Category counted by the layer of structures.</summary>
    public string Categorie { get; init; } = CoucheStructures.ParDefaut;

    /// <summary>Codes of the classes shown; null shows them all.</summary>
    public IReadOnlyList<string>? Classes { get; init; }

    /// <summary>Keeps the communes of one département; null for all.</summary>
    public CodeDepartement? Departement { get; init; }

    /// <summary>What the names in the table must hold.</summary>
    public string Texte { get; init; } = "";

    /// <summary>Order of the table.</summary>
    public TriTableau Tri { get; init; } = TriTableau.ParDefaut;

    /// <summary>Page of the table, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The commune people point at.</summary>
    public CodeCommune? Commune { get; init; }

    /// <summary>Zoom, latitude and longitude of the map, <c>9.5/43.61/3.87</c>; null for the whole region.</summary>
    public string? Vue { get; init; }

    /// <summary>Whether a class is shown.</summary>
    public bool Montre(ClasseCarte classe) => Classes is null || Classes.Contains(classe.Code);

    /// <summary>An address of the atlas in this state; what is at its default is left out.</summary>
    public string Adresse(string chemin = "/carte")
    {
        var adresse = new StringBuilder(chemin);
        foreach (var (rang, (nom, valeur)) in Parties().Index())
        {
            adresse.Append(rang == 0 ? '?' : '&').Append(nom).Append('=').Append(Uri.EscapeDataString(valeur));
        }
        return adresse.Replace("%2C", ",").Replace("%2F", "/").ToString();
    }

    /// <summary>The address of the values of the layer, which no filter changes.</summary>
    public string AdresseDonnees() =>
        new EtatCarte
        {
            Couche = Couche,
            Jour = Jour,
            JourChoisi = Couche.Datee,
            Categorie = Categorie,
        }.Adresse("/carte/donnees.json");

    /// <summary>Names and values of the settings that are not at their default.</summary>
    public IEnumerable<(string Nom, string Valeur)> Parties() =>
        Reglages()
            .Where(reglage => !string.IsNullOrEmpty(reglage.Valeur))
            .Select(reglage => (reglage.Nom, reglage.Valeur!));

    private IEnumerable<(string Nom, string? Valeur)> Reglages() =>
        [
            ("couche", Couche == Couches.ParDefaut ? null : Couche.Id),
            ("date", JourChoisi ? Calendrier.Iso(Jour) : null),
            (
                "categorie",
                Couche.Id == CoucheStructures.Id && Categorie != CoucheStructures.ParDefaut ? Categorie : null
            ),
            ("classes", Classes is null ? null : string.Join(',', Classes.DefaultIfEmpty(AucuneClasse))),
            ("departement", Departement?.ToString()),
            ("texte", Texte),
            ("tri", Tri == TriTableau.ParDefaut ? null : Tri.ToString()),
            ("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
            ("commune", Commune?.ToString()),
            ("vue", Vue),
        ];
}

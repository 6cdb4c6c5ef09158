using System.Globalization;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>One indicator: what it counts, and what it is worth in the region and in each département.</summary>
public sealed record VueIndicateur
{
    /// <summary>What is counted.</summary>
    public required Indicateur Indicateur { get; init; }

    /// <summary>The region's figure; null when there is none.</summary>
    public required ChiffrePortrait? Region { get; init; }

    /// <summary>Each département and its figure, null when nothing gives it, by code.</summary>
    public required IReadOnlyList<(Portrait Portrait, ChiffrePortrait? Chiffre)> Departements { get; init; }

    /// <summary>The map, or null.</summary>
    public required CarteDepartements? Carte { get; init; }

    /// <summary>What contradicts it, both sides kept.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Series of dated counts of the same name; null when there is none.</summary>
    public required SerieReleves? Serie { get; init; }

    /// <summary>The rows, with bars on one scale.</summary>
    public LigneComparaison Ligne => new(Indicateur, [.. Departements.Select(departement => departement.Chiffre)]);

    internal static VueIndicateur? Lire(string id, Monde monde, PortraitsGardes portraits, DateOnly jour)
    {
        var indicateur =
            monde.Faits.Value.Indicateur(id) ?? MesuresCommunes.Indicateurs.FirstOrDefault(calcule => calcule.Id == id);
        if (indicateur is null)
        {
            return null;
        }
        var region = portraits.Trouver(SujetPortrait.Region, jour)!;
        (Portrait Portrait, ChiffrePortrait? Chiffre)[] departements =
        [
            .. region
                .Departements.Select(code => portraits.Trouver(code.ToString(), jour)!)
                .Select(portrait => (portrait, portrait.Chiffre(id))),
        ];
        return new VueIndicateur
        {
            Indicateur = indicateur,
            Region = region.Chiffre(id),
            Departements = departements.Any(departement => departement.Chiffre is not null) ? departements : [],
            Carte = CarteDepartements.Dessiner(
                monde,
                portraits.Departements,
                [.. departements.Select(departement => (departement.Portrait.Departements[0], departement.Chiffre))]
            ),
            Contradictions =
            [
                .. monde.Donnees.Contradictions.Where(contradiction => contradiction.Indicateurs.Contains(id)),
            ],
            Serie = monde.Faits.Value.Serie(id),
        };
    }

    /// <summary>The figures as rows: <c>;</c>, unknown left empty.</summary>
    internal void Ecrire(TextWriter sortie)
    {
        sortie.Write("territoire;nom;valeur;texte;unite;date;pour_100000;origine\n");
        foreach (var (portrait, chiffre) in Departements)
        {
            sortie.Write($"{portrait.Sujet.Id};{portrait.Sujet.Nom};{Cellules(chiffre)}\n");
        }
        sortie.Write($"76;Occitanie;{Cellules(Region)}\n");
    }

    private string Cellules(ChiffrePortrait? chiffre) =>
        $"{Nombre(chiffre?.Valeur)};{chiffre?.Texte};{Indicateur.Unite};{chiffre?.Date};{Nombre(chiffre?.Pour100000)};{chiffre?.Origine.Code()}";

    private static string Nombre(double? valeur) => valeur?.ToString(CultureInfo.InvariantCulture) ?? "";
}

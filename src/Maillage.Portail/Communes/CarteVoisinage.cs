using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>One commune drawn.</summary>
public sealed record FormeCommune(CodeCommune Code, string Titre, string Chemin, string Classe, bool Centrale);

/// <summary>A small map of a commune among its neighbours, coloured by the zoning of doctors.</summary>
public sealed record CarteVoisinage(
    CadreSvg Cadre,
    IReadOnlyList<FormeCommune> Formes,
    IReadOnlyList<ZonageMedecins> Legende
)
{
    /// <summary>Quartiers prioritaires of the commune.</summary>
    public IReadOnlyList<FormeQuartier> Quartiers { get; init; } = [];

    private const int Largeur = 440;
    private const int Hauteur = 360;

    internal static CarteVoisinage? Dessiner(Monde monde, VueCommune vue)
    {
        if (monde.Fond is not { } fond || fond.Contour(vue.Commune.Code) is not { } contour)
        {
            return null;
        }
        var cadre = new CadreSvg(contour.Emprise.Elargir(0.55), Largeur, Hauteur);
        var centrale = new Voisine(vue.Commune.Code, vue.Commune.Nom, vue.Commune.Population, vue.Zonage);
        Voisine[] toutes = [.. Alentour(monde, vue), .. vue.Voisines, centrale];
        return new CarteVoisinage(
            cadre,
            [.. toutes.Select(commune => Forme(fond, cadre, commune, commune == centrale))],
            [
                .. toutes
                    .Select(commune => commune.Zonage)
                    .Distinct()
                    .OrderBy(zonage => zonage.Zone ?? (Zone)int.MaxValue),
            ]
        )
        {
            Quartiers = FormeQuartier.Dessiner(monde, vue.Quartiers, cadre),
        };
    }

    // The communes behind the neighbours fill the corners of the frame.
    private static IEnumerable<Voisine> Alentour(Monde monde, VueCommune vue) =>
        vue
            .Voisines.SelectMany(voisine => monde.Referentiel.Voisines.GetValueOrDefault(voisine.Code, []))
            .Distinct()
            .Where(code => code != vue.Commune.Code && vue.Voisines.All(voisine => voisine.Code != code))
            .Select(code => VueCommune.LireVoisine(monde, code, vue.Jour));

    private static FormeCommune Forme(FondDeCarte fond, CadreSvg cadre, Voisine commune, bool centrale) =>
        new(
            commune.Code,
            $"{commune.Nom} : {Nom(commune.Zonage)}",
            fond.CheminSvg(commune.Code, cadre),
            Classe(commune.Zonage),
            centrale
        );

    internal static string Classe(ZonageMedecins zonage) => $"zone-{zonage.Zone?.Code() ?? "inconnue"}";

    internal static string Nom(ZonageMedecins zonage) =>
        zonage.Zone is { } zone ? $"{zone.NomCourt()}{(zonage.Presume ? ", présumé" : "")}" : "zonage inconnu";
}

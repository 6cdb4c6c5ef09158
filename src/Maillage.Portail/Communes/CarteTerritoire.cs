using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A map of a whole territory, coloured by the zoning of doctors, with its quartiers prioritaires.</summary>
public sealed record CarteTerritoire(
    CadreSvg Cadre,
    IReadOnlyList<FormeCommune> Formes,
    IReadOnlyList<FormeQuartier> Quartiers,
    IReadOnlyList<ZonageMedecins> Legende
)
{
    private const int Largeur = 520;
    private const int Hauteur = 460;

    /// <summary>Null without contours or when no commune of the territory is drawn.</summary>
    internal static CarteTerritoire? Dessiner(
        Monde monde,
        AgregatTerritorial agregat,
        IReadOnlyList<MembreTerritoire> membres
    )
    {
        var dessinees = monde.Fond is { } fond ? membres.Where(membre => fond.Contient(membre.Code)).ToArray() : [];
        if (dessinees.Length == 0)
        {
            return null;
        }
        var emprise = dessinees
            .Select(membre => monde.Fond!.Contour(membre.Code)!.Emprise)
            .Aggregate((une, autre) => une.Union(autre));
        var cadre = new CadreSvg(emprise.Elargir(0.04), Largeur, Hauteur);
        return new CarteTerritoire(
            cadre,
            [.. dessinees.Select(membre => Forme(monde.Fond!, cadre, membre))],
            FormeQuartier.Dessiner(monde, agregat.Quartiers, cadre),
            [
                .. dessinees
                    .Select(membre => membre.Zonage)
                    .Distinct()
                    .OrderBy(zonage => zonage.Zone ?? (Zone)int.MaxValue),
            ]
        );
    }

    private static FormeCommune Forme(FondDeCarte fond, CadreSvg cadre, MembreTerritoire membre) =>
        new(
            membre.Code,
            $"{membre.Nom} : {CarteVoisinage.Nom(membre.Zonage)}",
            fond.CheminSvg(membre.Code, cadre),
            CarteVoisinage.Classe(membre.Zonage),
            Centrale: false
        );
}

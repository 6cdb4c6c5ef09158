namespace Maillage.Portail.Carte;

/// <summary>The layers of the atlas, the zoning of doctors first.</summary>
internal static class Couches
{
    public static IReadOnlyList<CoucheAtlas> Toutes { get; } =
    [
        CouchesZones.Medecins,
        .. CouchesQuantites.Toutes,
        CouchesZones.Solidarite,
        CouchesZones.Quartiers,
        CoucheStructures.Couche,
    ];

    public static CoucheAtlas ParDefaut => Toutes[0];

    public static CoucheAtlas? Trouver(string id) => Toutes.FirstOrDefault(couche => couche.Id == id);
}

namespace Maillage.Territoires;

/// <summary>Names of the zones in files and answers (<c>snake_case</c>) and on pages (short and full French names).</summary>
public static class NomsDeZones
{
    private static readonly (Zone Zone, string Code, string Court, string Long)[] Noms =
    [
        (Zone.Zip, "zip", "ZIP", "zone d'intervention prioritaire"),
        (Zone.Zac, "zac", "ZAC", "zone d'action complémentaire"),
        (Zone.Zar, "zar", "ZAR", "zone d'appui régional"),
        (Zone.HorsZonage, "hors_zonage", "hors zonage", "hors zonage"),
        (Zone.Qpv, "qpv", "QPV", "quartier prioritaire de la politique de la ville"),
        (Zone.Montagne, "montagne", "montagne", "zone de montagne"),
        (Zone.Massif, "massif", "massif", "zone de massif"),
        (
            Zone.TvsMontagne,
            "tvs_montagne",
            "TVS de montagne",
            "territoire de vie-santé comptant une commune de montagne ou de massif"
        ),
        (Zone.Zrr, "zrr", "ZRR", "zone de revitalisation rurale"),
        (Zone.Frr, "frr", "FRR", "zone France ruralités revitalisation"),
        (Zone.Solidarite, "solidarite", "solidarité", "zone de solidarité territoriale"),
        (Zone.Limitrophe10Km, "limitrophe_10km", "limitrophe", "à 10 km au plus d'une ZIP ou d'une ZAC"),
    ];

    private static readonly Dictionary<string, Zone> ParCode = Noms.ToDictionary(nom => nom.Code, nom => nom.Zone);

    /// <summary>Every zone, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Zone> Toutes { get; } = [.. Noms.Select(nom => nom.Zone)];

    /// <summary>Name in files and answers: <c>zip</c>, <c>limitrophe_10km</c>…</summary>
    public static string Code(this Zone zone) => Noms[(int)zone].Code;

    /// <summary>Short name on pages: ZIP, QPV, montagne…</summary>
    public static string NomCourt(this Zone zone) => Noms[(int)zone].Court;

    /// <summary>Full name on pages, spelt out, in lower case.</summary>
    public static string NomComplet(this Zone zone) => Noms[(int)zone].Long;

    /// <summary>Reads the name used in files and answers. Does not throw.</summary>
    public static bool TryParse(string code, out Zone zone) => ParCode.TryGetValue(code, out zone);
}

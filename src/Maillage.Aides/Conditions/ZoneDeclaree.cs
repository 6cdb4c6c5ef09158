using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Zones a person may declare where the data does not know, and the key that says each.</summary>
internal static class ZoneDeclaree
{
    /// <summary>The key that declares the zone, or null when nobody is asked.</summary>
    public static Cle? Cle(Zone zone) =>
        zone switch
        {
            Zone.Zip or Zone.Zac or Zone.Zar or Zone.HorsZonage => Cles.ZoneMedecin,
            Zone.Montagne or Zone.Massif => Cles.MontagneOuMassif,
            Zone.TvsMontagne => Cles.TvsAvecCommuneMontagne,
            Zone.Zrr => Cles.Zrr,
            Zone.Frr => Cles.Frr,
            _ => null,
        };

    /// <summary>The keys the data already answers at a place, so that nobody is asked.</summary>
    public static IEnumerable<Cle> Sues(ZonesCommune zones)
    {
        var parCle = NomsDeZones.Toutes.Where(zone => Cle(zone) is not null).GroupBy(zone => Cle(zone)!);
        var sues = parCle
            .Where(groupe => groupe.All(zone => zones[zone] != Ternaire.Inconnu))
            .Select(groupe => groupe.Key);
        return zones[Zone.Qpv] == Ternaire.Non ? sues.Append(Cles.DansQpv) : sues;
    }

    /// <summary>What the person declared of the zone.</summary>
    public static Ternaire Lire(Profil profil, Zone zone) =>
        Cle(zone) switch
        {
            CleChoix cle => profil[cle] is { } classe ? (classe[0] == zone.Code()).VersTernaire() : Ternaire.Inconnu,
            CleOuiNon cle => profil[cle].VersTernaire(),
            _ => Ternaire.Inconnu,
        };
}

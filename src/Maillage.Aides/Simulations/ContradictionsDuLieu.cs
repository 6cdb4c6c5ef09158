using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What a profile says of a place against what the data knows of it.</summary>
internal static class ContradictionsDuLieu
{
    private static readonly Zone[] Classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage];

    /// <summary>The facts contradicted, each with what is known, to follow the name of the commune: <c>est en ZRR</c>.</summary>
    public static IEnumerable<(Cle Cle, string Connu)> Lister(Profil profil, ZonesCommune zones) =>
        [.. ZoneMedecin(profil, zones), .. ZonesOuiNon(profil, zones)];

    private static IEnumerable<(Cle, string)> ZoneMedecin(Profil profil, ZonesCommune zones)
    {
        var connue = Classes.Where(zone => zones[zone] == Ternaire.Oui).Select(zone => zone.Code()).FirstOrDefault();
        if (profil[Cles.ZoneMedecin] is { } declaree && connue is not null && declaree[0] != connue)
        {
            yield return (Cles.ZoneMedecin, $"est connue en {connue.ToUpperInvariant()}");
        }
    }

    private static IEnumerable<(Cle, string)> ZonesOuiNon(Profil profil, ZonesCommune zones)
    {
        (CleOuiNon Cle, Ternaire Connu, string Nom)[] declarables =
        [
            (Cles.Zrr, zones[Zone.Zrr], "en ZRR"),
            (Cles.Frr, zones[Zone.Frr], "en FRR"),
            (Cles.MontagneOuMassif, zones[Zone.Montagne].Ou(zones[Zone.Massif]), "en montagne ou massif"),
            (Cles.TvsAvecCommuneMontagne, zones[Zone.TvsMontagne], "dans un territoire de vie-santé de montagne"),
        ];
        foreach (var (cle, connu, nom) in declarables)
        {
            if (profil[cle] is { } dit && connu != Ternaire.Inconnu && connu != dit.VersTernaire())
            {
                yield return (cle, $"{(connu == Ternaire.Oui ? "est" : "n'est pas")} {nom}");
            }
        }
        if (profil[Cles.DansQpv] == true && zones[Zone.Qpv] == Ternaire.Non)
        {
            yield return (Cles.DansQpv, "ne compte aucun quartier prioritaire");
        }
    }
}

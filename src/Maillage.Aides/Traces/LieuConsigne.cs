using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Takes down what the data say of a place.</summary>
internal static class LieuConsigne
{
    public static LieuTrace Lire(Simulation simulation, ReferentielTerritorial referentiel)
    {
        var commune = simulation.Commune;
        return new LieuTrace
        {
            Millesime = referentiel.Millesime.Annee,
            Region = referentiel.Region,
            Commune = new CommuneTrace
            {
                Code = commune.Code.ToString(),
                Nom = commune.Nom,
                Epci = commune.Epci?.ToString(),
                Latitude = commune.Centre.Latitude,
                Longitude = commune.Centre.Longitude,
                SuperficieHectares = commune.SuperficieHectares,
            },
            Zones = Zones(simulation.Zones),
            ExerciceActuel = simulation.Profil[Cles.CommuneExerciceActuelle] is { } actuelle
                ? new ExerciceTrace(
                    actuelle.ToString(),
                    referentiel.Repertoire.Trouver(actuelle)?.Nom ?? "",
                    Zones(referentiel.Zones.Zones(actuelle, simulation.Date))
                )
                : null,
        };
    }

    public static IReadOnlyList<ZoneTrace> Zones(ZonesCommune zones) =>
        [.. NomsDeZones.Toutes.Select(zone => Ecrire(zone, zones))];

    private static ZoneTrace Ecrire(Zone zone, ZonesCommune zones)
    {
        var constat = zones.Constats.FirstOrDefault(constat => constat.Zone == zone);
        return new ZoneTrace(
            zone.Code(),
            zones[zone].Code(),
            zones.Presumee(zone).Code(),
            constat?.Source,
            constat?.Fiabilite.Code()
        );
    }
}

namespace Maillage.Territoires;

/// <summary>Sums up a territory.</summary>
public static class Agregation
{
    private static readonly Zone[] Classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage];

    /// <summary>The communes of a territory, summed up on a day.</summary>
    /// <param name="referentiel">The reference figures.</param>
    /// <param name="communes">Current commune codes, in the region or not; duplicates count once.</param>
    /// <param name="jour">Day of the zoning.</param>
    public static AgregatTerritorial Agreger(
        this ReferentielTerritorial referentiel,
        IEnumerable<CodeCommune> communes,
        DateOnly jour
    )
    {
        var codes = communes.Distinct().Order().ToArray();
        var ensemble = codes.ToHashSet();
        var connues = codes.Select(code => referentiel.Communes.GetValueOrDefault(code)).OfType<Commune>().ToArray();
        return new AgregatTerritorial
        {
            Communes = connues,
            HorsRegion = codes.Length - connues.Length,
            Habitants = SommePartielle.De(connues.Select(commune => commune.Population)),
            HabitantsParAnnee = ParAnnee(connues),
            SuperficieHectares = connues.Sum(commune => (long)commune.SuperficieHectares),
            Part75AnsPlus = Peser(connues, commune => commune.Part75AnsPlus, AgregatTerritorial.AnneeRecensement),
            TauxPauvreteBassinsDeVie = Peser(connues, commune => commune.TauxPauvreteBassinDeVie, null),
            DistanceUrgencesKm = Peser(connues, commune => commune.DistanceUrgencesKm, null),
            Apl = Apl(referentiel, connues),
            Structures = Structures(referentiel, connues),
            Zonage = Zonage(referentiel, connues, jour),
            Quartiers = [.. referentiel.Qpv.Where(quartier => quartier.Communes.Any(ensemble.Contains))],
        };
    }

    /// <summary>Mean weighted by the residents of a year, or of the latest known one.</summary>
    private static MoyennePonderee Peser(Commune[] communes, Func<Commune, double?> mesure, int? annee) =>
        MoyennePonderee.De(
            communes.Select(commune =>
                (mesure(commune), (double?)(annee is { } an ? Residents(commune, an) : commune.Population))
            )
        );

    private static int? Residents(Commune commune, int annee) =>
        commune.PopulationMunicipale.TryGetValue(annee, out var residents) ? residents : null;

    private static SortedDictionary<int, SommePartielle> ParAnnee(Commune[] communes)
    {
        var annees = communes.SelectMany(commune => commune.PopulationMunicipale.Keys).Distinct();
        return new(
            annees.ToDictionary(
                annee => annee,
                annee => SommePartielle.De(communes.Select(commune => Residents(commune, annee)))
            )
        );
    }

    private static AplAgregee[] Apl(ReferentielTerritorial referentiel, Commune[] communes) =>
        [
            .. communes
                .SelectMany(commune => referentiel.Apl.GetValueOrDefault(commune.Code, []))
                .Select(apl => apl.Annee)
                .Distinct()
                .Order()
                .Select(annee => Apl(referentiel, communes, annee)),
        ];

    private static AplAgregee Apl(ReferentielTerritorial referentiel, Commune[] communes, int annee)
    {
        var mesures = communes
            .Select(commune =>
                (
                    Apl: referentiel.Apl.GetValueOrDefault(commune.Code, []).FirstOrDefault(apl => apl.Annee == annee),
                    Residents: Residents(commune, AgregatTerritorial.AnneeResidents)
                )
            )
            .ToArray();
        var sous = mesures.Where(mesure => mesure.Apl?.JusquA65Ans <= AplAgregee.Seuil);
        return new AplAgregee
        {
            Annee = annee,
            PopulationStandardisee = MoyennePonderee.De(
                mesures.Select(mesure => (mesure.Apl?.JusquA65Ans, mesure.Apl?.PopulationStandardisee))
            ),
            PopulationResidente = MoyennePonderee.De(
                mesures.Select(mesure => (mesure.Apl?.JusquA65Ans, (double?)mesure.Residents))
            ),
            TousAges = MoyennePonderee.De(
                mesures.Select(mesure => (mesure.Apl?.TousAges, mesure.Apl?.PopulationStandardisee))
            ),
            HabitantsSousSeuil = mesures.Any(mesure => mesure is { Apl: not null, Residents: not null })
                ? sous.Sum(mesure => (long)(mesure.Residents ?? 0))
                : null,
        };
    }

    private static CompteStructures[] Structures(ReferentielTerritorial referentiel, Commune[] communes) =>
        [
            .. communes
                .SelectMany(commune => referentiel.Structures.GetValueOrDefault(commune.Code, []))
                .GroupBy(compte => (compte.Categorie, compte.Libelle))
                .Select(groupe => new CompteStructures(
                    groupe.Key.Categorie,
                    groupe.Key.Libelle,
                    groupe.Sum(compte => compte.Nombre)
                ))
                .OrderBy(compte => compte.Categorie, StringComparer.Ordinal),
        ];

    private static EffectifZone[] Zonage(ReferentielTerritorial referentiel, Commune[] communes, DateOnly jour) =>
        [
            .. communes
                .GroupBy(commune => Classe(referentiel.Zones.Zones(commune.Code, jour)))
                .OrderBy(groupe => groupe.Key.Zone is null)
                .ThenBy(groupe => groupe.Key.Presumee)
                .ThenBy(groupe => groupe.Key.Zone)
                .Select(groupe => new EffectifZone(
                    groupe.Key.Zone,
                    groupe.Key.Presumee,
                    groupe.Count(),
                    SommePartielle.De(groupe.Select(commune => commune.Population))
                )),
        ];

    private static (Zone? Zone, bool Presumee) Classe(ZonesCommune zones)
    {
        foreach (var classe in Classes)
        {
            if (zones.Presumee(classe) == Ternaire.Oui)
            {
                return (classe, zones[classe] != Ternaire.Oui);
            }
        }
        return (null, false);
    }
}

using Maillage.Territoires;

namespace Maillage.Essais.Mondes;

/// <summary>
/// Eight communes of the region and a few outside it, small enough to be checked by hand: a ZIP (Assignan, Cazals), a ZAC without QPV
/// (Cessenon-sur-Orb), ZAC with a QPV (Béziers, Saint-Girons), ZAR with and without a QPV (Montpellier, Lattes), and a commune the medical
/// zoning leaves out (Lunas-les-Châteaux), which took over Dio-et-Valquières in 2025. Areas, density and indicators are invented.
/// </summary>
public static class PetitMonde
{
    public static readonly CodeCommune Assignan = CodeCommune.Parse("34015");
    public static readonly CodeCommune Cessenon = CodeCommune.Parse("34074");
    public static readonly CodeCommune Beziers = CodeCommune.Parse("34032");
    public static readonly CodeCommune Montpellier = CodeCommune.Parse("34172");
    public static readonly CodeCommune Lattes = CodeCommune.Parse("34129");
    public static readonly CodeCommune Lunas = CodeCommune.Parse("34144");
    public static readonly CodeCommune Cazals = CodeCommune.Parse("46066");
    public static readonly CodeCommune SaintGirons = CodeCommune.Parse("09261");

    /// <summary>Outside the region.</summary>
    public static readonly CodeCommune Bordeaux = CodeCommune.Parse("33063");

    /// <summary>Merged into <see cref="Lunas"/> on 1 January 2025.</summary>
    public static readonly CodeCommune DioEtValquieres = CodeCommune.Parse("34093");

    /// <summary>Suppressed and shared between <see cref="Lunas"/> and <see cref="Beziers"/>: invented, no such move exists in the small area.</summary>
    public static readonly CodeCommune Partagee = CodeCommune.Parse("34999");

    /// <summary>First and last day of the medical zoning.</summary>
    public static readonly Periode ZonageMedecins = new(new(2022, 5, 7), new(2025, 10, 31));

    private static readonly Siren SudHerault = Siren.Parse("200042653");
    private static readonly Siren BeziersMediterranee = Siren.Parse("243400769");
    private static readonly Siren MontpellierMetropole = Siren.Parse("243400017");
    private static readonly Siren GrandOrb = Siren.Parse("200042646");
    private static readonly Siren CazalsSalviac = Siren.Parse("200035327");
    private static readonly Siren Couserans = Siren.Parse("200067940");

    /// <summary>The whole world.</summary>
    public static ReferentielTerritorial Referentiel { get; } = Construire();

    private static ReferentielTerritorial Construire()
    {
        var communes = Communes();
        return new ReferentielTerritorial
        {
            Millesime = new Millesime(2026),
            Repertoire = Repertoire(communes),
            Communes = communes.ToDictionary(commune => commune.Code),
            Epci = Epci(communes),
            Departements = Departements().ToDictionary(departement => departement.Code),
            Region = "76",
            Zones = Zones(),
            Qpv = Qpv(),
            Apl = new Dictionary<CodeCommune, IReadOnlyList<AplPubliee>>
            {
                [Assignan] = [new AplPubliee(2016, 3.1, 2.4, 190.5), new AplPubliee(2018, 2.8, 2.0, 192.25)],
            },
            Structures = new Dictionary<CodeCommune, IReadOnlyList<CompteStructures>>
            {
                [Beziers] = [new CompteStructures("603", "Maison de santé", 2)],
            },
            Voisines = new Dictionary<CodeCommune, IReadOnlyList<CodeCommune>>
            {
                [Montpellier] = [Lattes],
                [Lattes] = [Montpellier],
            },
        };
    }

    private static Commune[] Communes() =>
        [
            Commune(Assignan, "Assignan", SudHerault, new(43.4, 2.887), [(2019, 164), (2022, 168), (2023, 174)]),
            Commune(Cessenon, "Cessenon-sur-Orb", SudHerault, new(43.449, 3.055), [(2023, 2410)]),
            Commune(Beziers, "Béziers", BeziersMediterranee, new(43.348, 3.231), [(2019, 78308), (2023, 81545)]),
            Commune(Montpellier, "Montpellier", MontpellierMetropole, new(43.613, 3.868), [(2023, 310240)]),
            Commune(Lattes, "Lattes", MontpellierMetropole, new(43.564, 3.902), [(2023, 17351)]),
            Commune(Lunas, "Lunas-les-Châteaux", GrandOrb, new(43.709, 3.206), [(2023, 832)]),
            Commune(Cazals, "Cazals", CazalsSalviac, new(44.646, 1.221), [(2023, 659)]),
            Commune(SaintGirons, "Saint-Girons", Couserans, new(42.975, 1.153), [(2023, 6008)]),
        ];

    private static Commune Commune(
        CodeCommune code,
        string nom,
        Siren epci,
        Position centre,
        (int Annee, int Habitants)[] population
    ) =>
        new()
        {
            Code = code,
            Nom = nom,
            Departement = code.Departement,
            Epci = epci,
            Centre = centre,
            SuperficieHectares = 1000,
            GrilleDensite = 6,
            PopulationMunicipale = population.ToDictionary(annee => annee.Annee, annee => annee.Habitants),
        };

    private static RepertoireCommunes Repertoire(Commune[] communes) =>
        new(
            [
                .. communes.Select(commune => new NomCommune(
                    commune.Code,
                    commune.Nom,
                    commune.Departement,
                    commune.Population
                )),
                new NomCommune(Bordeaux, "Bordeaux", Bordeaux.Departement, 267991),
                new NomCommune(CodeCommune.Parse("24251"), "Lunas", CodeDepartement.Parse("24"), null),
            ],
            [
                new Mouvement(DioEtValquieres, "Dio-et-Valquières", new(2025, 1, 1), NatureMouvement.Fusion, [Lunas]),
                new Mouvement(Partagee, "Partagée", new(1990, 1, 1), NatureMouvement.Partage, [Beziers, Lunas]),
            ],
            communes.Select(commune => commune.Departement).ToHashSet(),
            Departements()
        );

    private static Dictionary<Siren, Epci> Epci(Commune[] communes)
    {
        (Siren Siren, string Nom, string Nature)[] noms =
        [
            (SudHerault, "CC Sud-Hérault", "CC"),
            (BeziersMediterranee, "CA de Béziers-Méditerranée", "CA"),
            (MontpellierMetropole, "Montpellier Méditerranée Métropole", "ME"),
            (GrandOrb, "CC Grand Orb Communauté de Communes en Languedoc", "CC"),
            (CazalsSalviac, "CC Cazals-Salviac", "CC"),
            (Couserans, "CC Couserans-Pyrénées", "CC"),
        ];
        return noms.ToDictionary(
            epci => epci.Siren,
            epci => new Epci(
                epci.Siren,
                epci.Nom,
                epci.Nature,
                [.. communes.Where(commune => commune.Epci == epci.Siren).Select(commune => commune.Code).Order()]
            )
        );
    }

    private static Departement[] Departements() =>
        [
            new(CodeDepartement.Parse("09"), "Ariège", "76"),
            new(CodeDepartement.Parse("24"), "Dordogne", "75"),
            new(CodeDepartement.Parse("33"), "Gironde", "75"),
            new(CodeDepartement.Parse("34"), "Hérault", "76"),
            new(CodeDepartement.Parse("46"), "Lot", "76"),
        ];

    private static RegistreZones Zones() =>
        new(
            [
                new CoucheZonage
                {
                    Id = "zonage-medecins-2022",
                    Classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage],
                    Validite = ZonageMedecins,
                    Source = "Zonage des médecins, relevé de mai 2025",
                    Fiabilite = Fiabilite.Supposee,
                    ParCommune = new Dictionary<CodeCommune, Zone?>
                    {
                        [Assignan] = Zone.Zip,
                        [Cazals] = Zone.Zip,
                        [Cessenon] = Zone.Zac,
                        [Beziers] = Zone.Zac,
                        [SaintGirons] = Zone.Zac,
                        [Montpellier] = Zone.Zar,
                        [Lattes] = Zone.Zar,
                    },
                },
                OuiNon(
                    "qpv-2015",
                    Zone.Qpv,
                    new(new(2015, 1, 1), new(2023, 12, 31)),
                    [Beziers, Montpellier, SaintGirons]
                ),
                OuiNon("zrr", Zone.Zrr, new(null, new(2024, 6, 30)), [Assignan, Cazals, Cessenon, SaintGirons]),
            ],
            new Dictionary<Zone, Periode>
            {
                [Zone.Zrr] = new(null, new(2024, 6, 30)),
                [Zone.Frr] = new(new(2024, 7, 1), null),
            }
        );

    private static CoucheZonage OuiNon(string id, Zone zone, Periode validite, CodeCommune[] dedans) =>
        new()
        {
            Id = id,
            Classes = [zone],
            Validite = validite,
            Source = $"Liste des communes en {zone.NomCourt()}",
            Fiabilite = Fiabilite.Officielle,
            ParCommune = new[]
            {
                Assignan,
                Cessenon,
                Beziers,
                Montpellier,
                Lattes,
                Lunas,
                Cazals,
                SaintGirons,
            }.ToDictionary(code => code, code => dedans.Contains(code) ? zone : (Zone?)null),
        };

    private static Qpv[] Qpv() =>
        [
            new("QP009001", "Cœur de ville", [SaintGirons], 1177),
            new("QP034001", "Centre-ville", [Beziers], 19054),
            new("QP034005", "Mosson", [Montpellier], 21652),
        ];
}

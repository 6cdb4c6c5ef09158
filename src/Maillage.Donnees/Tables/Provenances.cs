namespace Maillage.Donnees;

/// <summary>Sources of the tables compiled from the raw files at hand.</summary>
internal static class Provenances
{
    private const string Ouverte = "Licence Ouverte 2.0 (Etalab)";
    private const string Cog = "https://github.com/datagouv/decoupage-administratif (98976e5, 2026-03-09)";
    private const string SanteTerritoire = "https://github.com/stluria/sante-territoire-rncp (d59658e, 2026-04-09)";
    private const string Hackathon = "https://github.com/linalek/hackathon (5be73cf, 2025-11-21)";

    public static Provenance Communes { get; } =
        new(
            "INSEE",
            "Code officiel géographique au 1er janvier 2026 : communes",
            $"{Cog}, sources/communes.csv",
            "2026",
            Ouverte
        );

    public static Provenance FichesCommunes { get; } =
        new(
            "INSEE, IGN, SPF",
            "Communes d'Occitanie : EPCI, centre, superficie, densité, indicateurs sociaux, distance aux urgences",
            $"{Cog} | {SanteTerritoire} | {Hackathon}",
            "2026",
            Ouverte
        );

    public static Provenance Mouvements { get; } =
        new(
            "INSEE",
            "Code officiel géographique : mouvements des communes depuis 1943",
            $"{Cog}, sources/mouvements-communes.csv",
            "2026",
            Ouverte
        );

    public static Provenance Departements { get; } =
        new(
            "INSEE",
            "Code officiel géographique au 1er janvier 2026 : départements",
            $"{Cog}, sources/departements.csv",
            "2026",
            Ouverte
        );

    public static Provenance Epci { get; } =
        new(
            "DGCL",
            "Composition communale des EPCI à fiscalité propre au 1er janvier 2025",
            $"{Cog}, sources/epcicom.xlsx",
            "2025",
            Ouverte
        );

    public static Provenance Populations { get; } =
        new(
            "INSEE",
            "Populations municipales légales 2019 à 2023",
            $"{Cog}, sources/donnees_communes.csv et son historique",
            "2019-2023",
            Ouverte
        );

    public static Provenance Apl { get; } =
        new(
            "DREES",
            "Accessibilité potentielle localisée aux médecins généralistes 2016 et 2018",
            "https://github.com/phileas-condemine/dataprep_fracture_numerique_sante (f45d77e, 2021-03-29)",
            "2016, 2018",
            Ouverte
        );

    public static Provenance Structures { get; } =
        new(
            "Ministère chargé de la santé",
            "FINESS : établissements par commune et catégorie",
            SanteTerritoire,
            "2026-04",
            Ouverte
        );

    public static Provenance MotifGeneralistes { get; } =
        new(
            "INSEE (SIRENE)",
            "Établissements actifs de médecine générale (NAF 86.21Z) par commune : un motif spatial, non un effectif",
            "https://github.com/virgilus/desert-medicaux-global (f51fbf4, 2019-03-30)",
            "2019",
            Ouverte
        );

    public static Provenance MedecinsAges { get; } =
        new(
            "DREES (RPPS)",
            "Médecins en activité par tranche d'âge, France entière, toutes spécialités, au 1er janvier de 2012 à 2020",
            "https://github.com/Thomas-Brunet/PythonDoctorData (9017e3e, 2021-01-17)",
            "2012-2020",
            Ouverte
        );

    public static Provenance MedecinsDepartements { get; } =
        MedecinsAges with
        {
            Titre =
                "Médecins en activité par département, toutes spécialités et tous modes, au 1er janvier de 2012 à 2020",
        };

    public static Provenance PopulationsAges { get; } =
        new(
            "INSEE",
            "Estimations de population par département et tranche de cinq ans d'âge, au 1er janvier de 2001 à 2021",
            "https://github.com/OslanKetis/PFE_Datascientist_CEPE (68f6349, 2021-06-19)",
            "2001-2021",
            Ouverte
        );

    public static Provenance Qpv { get; } =
        new(
            "ANCT, INSEE",
            "Quartiers prioritaires de la politique de la ville, périmètres 2015-2023",
            "https://github.com/ToulouseDataViz/Hackaviz2021 (a054acb, 2021-09-08)",
            "2015-2023",
            Ouverte
        );

    public static Provenance ZonageMedecins { get; } =
        new(
            "ARS Occitanie, export CartoSanté",
            "Zonage des médecins généralistes observé en mai 2025 (export CartoSanté, arrêté du 4 mai 2022)",
            "https://github.com/Alternantsauvage/ZonageMed (2ba8342, 2025-06-09)",
            "observé 2025-05",
            "Zonage public par arrêté, export CartoSanté"
        );

    public static Provenance Zrr { get; } =
        ZonageMedecins with
        {
            Producteur = "ANCT, DGCL",
            Titre =
                "Communes classées en zone de revitalisation rurale, liste non datée (jointe au nom et au code postal)",
            Millesime = "non daté",
            Licence = Ouverte,
        };

    public static Provenance ZonageInfirmiers { get; } =
        new(
            "ARS, CartoSanté",
            "Zonage des infirmiers par commune",
            "https://github.com/juliedecroixpro-droid/cartosante (c878bcb, 2026-03-06)",
            "2024",
            "Zonage public par arrêté, export CartoSanté"
        );

    public static Provenance Solidarite { get; } =
        new(
            "ARS Occitanie",
            "28 zones de solidarité territoriale du dossier « Le pari de nos territoires »",
            "Dossier de l'ARS Occitanie, 2025, rapproché des EPCI par nos soins (saisies/zones-solidarite-2025.csv)",
            "2025-06-27",
            "Information publique citée"
        );

    public static Provenance Contours { get; } =
        new(
            "IGN",
            "Contours des communes : Admin Express COG 2018 simplifié au quart, porté au COG 2026 et généralisé par Maillage",
            "https://github.com/gregoiredavid/france-geojson (5d34ee6, 2018-10-16)",
            "2018, porté à 2026",
            "Licence Ouverte (Etalab)"
        );

    public static Provenance Limitrophe { get; } =
        new(
            "Maillage",
            "Communes à 10 km au plus d'une ZIP ou d'une ZAC, mesurées sur les contours (zonage observé en mai 2025)",
            "docs/methodes/contours.md",
            "observé 2025-05",
            Ouverte
        );

    public static Provenance Couches { get; } =
        new(
            "Maillage",
            "Liste des zonages, de leurs périodes et de leur fiabilité",
            "docs/methodes/donnees.md",
            "2015-2025",
            Ouverte
        );

    /// <summary>Sources of the figures transcribed by hand; the definitions and the words are ours.</summary>
    public static Provenance Portraits(TablePortraits table) =>
        new(
            "ARS Occitanie",
            $"Documents publics sur l'accès aux soins en Occitanie, 2019 à 2025 : {table.Contenu}",
            $"Dossier « Le pari de nos territoires » (2025), communiqués du 10 octobre 2019 et du 4 mai 2022, plaquette (2023), transcrits à la main ({TablePortraits.Sources.Chemin})",
            "2025",
            "Information publique citée"
        );
}

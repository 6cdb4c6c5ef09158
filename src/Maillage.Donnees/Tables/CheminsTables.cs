namespace Maillage.Donnees;

/// <summary>Where each compiled table is, in the folder of data.</summary>
internal static class CheminsTables
{
    public const string France = "communes/2026/france.csv";
    public const string Communes = "communes/2026/communes.csv";
    public const string Mouvements = "communes/2026/mouvements.csv";
    public const string Departements = "communes/2026/departements.csv";
    public const string Epci = "epci/2025/epci.csv";
    public const string MembresEpci = "epci/2025/membres.csv";
    public const string Populations = "populations/2019-2023/populations.csv";
    public const string Apl = "apl/2016-2018/apl.csv";
    public const string Structures = "structures/2026/structures.csv";
    public const string Categories = "structures/2026/categories.csv";
    public const string Qpv = "qpv/2015/qpv.csv";
    public const string Couches = "zonages/couches.csv";
    public const string Arcs = "contours/2026/arcs.csv";
    public const string Voisinages = "contours/2026/voisinages.csv";
    public const string ContoursQpv = "contours/2026/qpv.csv";
    public const string MotifGeneralistes = "medecins/2019/motif.csv";
    public const string MedecinsAges = "medecins/2012-2020/ages.csv";
    public const string MedecinsDepartements = "medecins/2012-2020/departements.csv";
    public const string PopulationsAges = "populations/2001-2021/ages.csv";
    public const string Infirmiers = "infirmiers/2024/infirmiers.csv";

    public const string Portraits = "portraits/2025";

    public const string Saisies = "saisies";
    public const string Generalistes = "saisies/generalistes-2025.csv";
    public const string Imports = "imports";
    public const string Tvs = "imports/tvs.csv";

    public static string Couche(string id) => $"zonages/{id}.csv";
}

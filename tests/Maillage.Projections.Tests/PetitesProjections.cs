using Maillage.Territoires;

namespace Maillage.Projections.Tests;

/// <summary>
/// Two départements whose end is known by reasoning. Doctors are 30 or 70 years old; those of 70 are sure to leave within ten years, as
/// many each year, those of 30 never leave; inhabitants are as many every year. 09: 40 of each age, 11: 60.
/// </summary>
internal static class PetitesProjections
{
    public const int Base = 2025;
    public const int Fin = 2035;

    public static readonly CodeDepartement Ariege = CodeDepartement.Parse("09");
    public static readonly CodeDepartement Aude = CodeDepartement.Parse("11");

    public static ParametresProjections Parametres { get; } =
        new()
        {
            IncertitudeDeparts = 0,
            ArrondiParts = 0,
            IncertitudePopulation = 0,
            AgeArriveeMinimal = 30,
            AgeArriveeMaximal = 40,
            IncertitudeArrivees = 0.1,
            PoidsConsultations = [new(new(0, 59), 1), new(new(60, null), 2)],
        };

    public static MondeProjections Monde { get; } =
        new()
        {
            AnneeBase = Base,
            AnneePublication = Fin,
            Departements = [Departement(Ariege, 40), Departement(Aude, 60)],
            Risque = new RisqueDepart([(60, 0), (60.5, 50)]),
            Parametres = Parametres,
            Dossier = new(100, 90, 70, 20),
            Leviers = [],
            Scenarios = [ScenarioProjection.Zero],
            Historique = new([], new Dictionary<CodeDepartement, IReadOnlyDictionary<int, int>>()),
        };

    public static Levier Installer(double nombre, string id = "installer") =>
        new()
        {
            Id = id,
            Nom = "Installations",
            Nature = NatureLevier.Installations,
            Du = Base + 1,
            Au = Fin,
            Nombre = Incertitude.Sure(nombre),
            Part = Incertitude.Sure(1),
            Source = "essai",
            Fiabilite = Fiabilite.Supposee,
            Reserve = "",
        };

    public static ScenarioProjection Avec(params Levier[] leviers) => new("essai", "Essai", leviers);

    public static DemandeProjection Demande(ScenarioProjection? scenario = null, int horizon = Fin) =>
        new()
        {
            Horizon = horizon,
            Scenario = scenario ?? ScenarioProjection.Zero,
            Tirages = 400,
        };

    public static ProjectionTerritoire Jouer(DemandeProjection demande, MondeProjections? monde = null)
    {
        var (projection, fautes) = Projection.Jouer(monde ?? Monde, demande);
        Assert.Empty(fautes);
        return projection!;
    }

    public static Tableaux Tirer(DemandeProjection demande, MondeProjections? monde = null) =>
        Tirage.Jouer(new Preparation(monde ?? Monde, demande));

    public static DepartementProjete Departement(CodeDepartement code, int parAge, double croissance = 1) =>
        new()
        {
            Code = code,
            Pyramide = new([(30, parAge), (70, parAge)]),
            PartDeparts = 0.5,
            Population = Habitants(croissance),
        };

    /// <summary>Inhabitants, 100 in each band in the first year, all bands multiplied every five years.</summary>
    public static ProlongementPopulation Habitants(double croissance) =>
        new([
            .. new[] { 2015, 2020, 2025 }.Select(
                (annee, rang) =>
                    new PopulationAges(
                        annee,
                        [.. Enumerable.Repeat(100 * Math.Pow(croissance, rang), PopulationAges.Nombre)]
                    )
            ),
        ]);
}

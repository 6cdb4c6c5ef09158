using Maillage.Territoires;

namespace Maillage.Zonage.Tests;

/// <summary>
/// Four communes in a line, A to D, of 100, 200, 300 and 400 people, and their EPCI: A and B, C, D alone in none. Accessibility 1, 2, 3 and
/// unknown; shares of people aged 75 and over 40, 30, 20 and 10 per cent.
/// </summary>
internal static class PetiteRegion
{
    public static readonly CodeCommune A = CodeCommune.Parse("34001");
    public static readonly CodeCommune B = CodeCommune.Parse("34002");
    public static readonly CodeCommune C = CodeCommune.Parse("34003");
    public static readonly CodeCommune D = CodeCommune.Parse("34004");

    private static readonly Siren Ab = Siren.Parse("200042653");
    private static readonly Siren Seule = Siren.Parse("243400769");

    public static readonly MethodeZonage Methode = new()
    {
        Id = "2025",
        Nom = "",
        Periode = new(null, null),
        Classes = [ClasseZonage.Zip, ClasseZonage.Zac, ClasseZonage.Zar, ClasseZonage.HorsZonage],
        Sources = [],
    };

    public static Critere Apl { get; } = Critere("apl", haut: false, poids: 2);

    public static Critere Ages { get; } = Critere("part_75_ans_plus", haut: true, poids: 1);

    public static ReferentielTerritorial Referentiel { get; } = Construire();

    public static MesuresCriteres Mesures { get; } =
        new(Referentiel, new Dictionary<string, IReadOnlyDictionary<CodeDepartement, double>>());

    public static Critere Critere(string id, bool haut, double poids, bool parDepartement = false) =>
        new()
        {
            Id = id,
            Nom = id,
            Definition = "",
            Unite = "",
            Decimales = 1,
            HautPrioritaire = haut,
            ParDepartement = parDepartement,
            Poids = poids,
            FiabiliteDuPoids = Fiabilite.AVerifier,
            Source = "",
        };

    private static ReferentielTerritorial Construire()
    {
        Commune[] communes = [Commune(A, 100, 40), Commune(B, 200, 30), Commune(C, 300, 20), Commune(D, 400, 10)];
        return new()
        {
            Millesime = new(2026),
            Repertoire = new([], [], new HashSet<CodeDepartement>(), []),
            Communes = communes.ToDictionary(commune => commune.Code),
            Epci = new Dictionary<Siren, Epci>
            {
                [Ab] = new(Ab, "AB", "CC", [A, B]),
                [Seule] = new(Seule, "C seule", "CC", [C]),
            },
            Departements = new Dictionary<CodeDepartement, Departement>(),
            Region = "76",
            Zones = new([], new Dictionary<Zone, Periode>()),
            Qpv = [],
            Apl = new Dictionary<CodeCommune, IReadOnlyList<AplPubliee>>
            {
                [A] = [new(2016, 0, 2, 1), new(2018, 0, 1, 1)],
                [B] = [new(2018, 0, 2, 1)],
                [C] = [new(2016, 0, 3.5, 1), new(2018, 0, 3, 1)],
            },
            Structures = new Dictionary<CodeCommune, IReadOnlyList<CompteStructures>>(),
            Voisines = new Dictionary<CodeCommune, IReadOnlyList<CodeCommune>>
            {
                [A] = [B],
                [B] = [A, C],
                [C] = [B, D],
                [D] = [C],
            },
        };
    }

    private static Commune Commune(CodeCommune code, int habitants, double ages) =>
        new()
        {
            Code = code,
            Nom = code.ToString(),
            Departement = code.Departement,
            Epci =
                code == D ? null
                : code == C ? Seule
                : Ab,
            Centre = new(43, 3),
            SuperficieHectares = 100,
            GrilleDensite = null,
            PopulationMunicipale = new Dictionary<int, int> { [2023] = habitants },
            Part75AnsPlus = ages,
        };
}

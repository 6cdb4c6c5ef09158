using System.Globalization;
using Maillage.Portraits;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Loads what projections start from. Slower to read than to keep: load once.</summary>
public sealed class ChargementProjections
{
    private const int SeuilAge = 60;

    private readonly FaitsPortraits faits;
    private readonly string dossier;
    private readonly RapportErreurs rapport = new();

    private ChargementProjections(FaitsPortraits faits, string dossier) =>
        (this.faits, this.dossier) = (faits, dossier);

    /// <summary>Whether the folder of data holds what is needed.</summary>
    public static bool Present(string dossier) =>
        ChargementPortraits.Present(dossier)
        && File.Exists(Path.Combine(dossier, CheminsTables.MedecinsAges))
        && File.Exists(Path.Combine(dossier, CheminsTables.PopulationsAges));

    /// <summary>
    /// Loads the figures of the regional report, the ages of doctors and inhabitants, the parameters, the levers. Real ages dropped in
    /// <c>imports/pyramide-09.csv</c> take the place of those put together for the Ariège, and so on.
    /// </summary>
    /// <param name="donnees">Folder of the compiled data, that of <c>manifeste.json</c>.</param>
    /// <param name="reglementation">Folder of the rules, that of <c>parametres/</c>.</param>
    /// <returns>The world, or every French error: a figure that no document gives is one, for it is not zero.</returns>
    public static Resultat<MondeProjections> Charger(string donnees, string reglementation)
    {
        var faits = ChargementPortraits.Charger(donnees);
        var parametres = LectureParametresProjections.Lire(reglementation);
        var leviers = LectureLeviers.Lire(reglementation);
        var scenarios = leviers.Reussi
            ? LectureScenarioProjection.LireLivres(reglementation, leviers.Valeur)
            : new(Array.Empty<ErreurDonnees>());
        if (!faits.Reussi || !parametres.Reussi || !leviers.Reussi || !scenarios.Reussi)
        {
            return new([.. faits.Erreurs, .. parametres.Erreurs, .. leviers.Erreurs, .. scenarios.Erreurs]);
        }
        var chargement = new ChargementProjections(faits.Valeur, donnees);
        var monde = chargement.Assembler(parametres.Valeur, leviers.Valeur, scenarios.Valeur);
        return chargement.rapport.Conclure(() => monde!);
    }

    private MondeProjections? Assembler(
        ParametresProjections parametres,
        IReadOnlyList<Levier> leviers,
        IReadOnlyList<ScenarioProjection> scenarios
    )
    {
        var lecture = new LectureDemographie(dossier, rapport);
        var (ages, medecins, populations) = (
            lecture.MedecinsParAge(),
            lecture.MedecinsParDepartement(),
            lecture.Populations()
        );
        if (!rapport.Vide)
        {
            return null;
        }
        var risque = EstimationRisque.Estimer(ages);
        var derniere = ages.Max(ligne => ligne.Annee);
        var forme = new FormePyramide(
            [.. ages.Where(ligne => ligne.Annee == derniere)],
            EstimationRisque.MaintienAnnuel(risque)
        );
        var departements = faits.Departements.Select(code => Departement(code, forme, populations)).ToList();
        var dossierRegional = Dossier(departements);
        return rapport.Vide
            ? new MondeProjections
            {
                AnneeBase = AnneeDe(faits.Valeurs("medecins_generalistes")),
                AnneePublication = AnneeDe(faits.Valeurs("part_mg_departs_2035")),
                Departements = departements,
                Risque = risque,
                Parametres = parametres,
                Dossier = dossierRegional,
                Leviers = leviers,
                Scenarios = scenarios,
                Historique = new(ages, medecins),
            }
            : null;
    }

    private DepartementProjete Departement(
        CodeDepartement code,
        FormePyramide forme,
        ILookup<CodeDepartement, PopulationAges> populations
    )
    {
        var territoire = TerritoirePublie.De(code);
        var effectif = (int)Nombre(territoire, "medecins_generalistes");
        var importee = Importee(code, effectif);
        if (!populations.Contains(code))
        {
            rapport.Signaler(CheminsTables.PopulationsAges, $"le département {code} manque. Recompilez les données.");
        }
        return new()
        {
            Code = code,
            Pyramide = importee ?? forme.Appliquer(effectif, SeuilAge, Part(territoire, "part_mg_60_ans_plus")),
            PyramideImportee = importee is not null,
            PartDeparts = Part(territoire, "part_mg_departs_2035"),
            Population = new ProlongementPopulation([
                .. populations.Contains(code)
                    ? populations[code]
                    : Enumerable
                        .Range(0, 11)
                        .Select(annee => new PopulationAges(annee, new double[PopulationAges.Nombre])),
            ]),
        };
    }

    private PyramideAges? Importee(CodeDepartement code, int effectif)
    {
        var nom = $"{CheminsTables.Imports}/pyramide-{code}.csv";
        var chemin = Path.Combine(dossier, nom);
        if (!File.Exists(chemin))
        {
            return null;
        }
        var lue = LecturePyramide.Lire(File.ReadAllText(chemin), nom, effectif);
        foreach (var erreur in lue.Erreurs)
        {
            rapport.Signaler(erreur.Fichier, erreur.Ligne, erreur.Colonne, erreur.Message);
        }
        return lue.Valeur;
    }

    private ChiffresDossier Dossier(IReadOnlyList<DepartementProjete> departements) =>
        new(
            departements.Sum(un => Nombre(TerritoirePublie.De(un.Code), "medecins_generalistes") * un.PartDeparts),
            Nombre(TerritoirePublie.Region, "besoin_mg_2035"),
            Nombre(TerritoirePublie.Region, "arrivees_mg_2035"),
            Nombre(TerritoirePublie.Region, "manque_mg_2035")
        );

    private double Part(TerritoirePublie territoire, string indicateur)
    {
        var part = Nombre(territoire, indicateur) / 100;
        if (part is >= 0 and <= 1)
        {
            return part;
        }
        rapport.Signaler(
            $"{CheminsTables.Portraits}/valeurs.csv",
            string.Create(
                CultureInfo.InvariantCulture,
                $"« {indicateur} » vaut {part * 100:0.#} % pour {territoire}. Une part va de 0 à 100 %."
            )
        );
        return 0;
    }

    private double Nombre(TerritoirePublie territoire, string indicateur)
    {
        if (faits.Valeur(territoire, indicateur)?.Valeur is { } valeur)
        {
            return valeur;
        }
        rapport.Signaler(
            $"{CheminsTables.Portraits}/valeurs.csv",
            string.Create(CultureInfo.InvariantCulture, $"« {indicateur} » manque pour {territoire}. Ajoutez la ligne.")
        );
        return 0;
    }

    private static int AnneeDe(IReadOnlyList<ValeurPubliee> valeurs) =>
        valeurs.Count == 0 ? 0 : valeurs.Max(valeur => valeur.Date.Fin.Premier.Year);
}

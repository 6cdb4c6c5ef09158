namespace Maillage.Projections;

/// <summary>A question ready to be drawn: the départements concerned and what no draw changes.</summary>
internal sealed class Preparation
{
    private readonly double[] cumuls;

    public Preparation(MondeProjections monde, DemandeProjection demande)
    {
        (Monde, Demande) = (monde, demande);
        Duree = demande.Horizon - monde.AnneeBase;
        Fenetre = monde.AnneePublication - monde.AnneeBase;
        cumuls =
        [
            .. Enumerable
                .Range(0, PyramideAges.AgeMaximal + Math.Max(Duree, Fenetre) + 1)
                .Select(age => monde.Risque.Cumul(age + 0.5)),
        ];
        Ecarts = [.. Enumerable.Range(0, PyramideAges.AgeMaximal + 1).Select(age => Ecart(age, 0, Fenetre))];
        var facteur = new Lazy<double>(() => FacteurRegional(monde));
        Departements =
        [
            .. monde
                .Departements.Where(un => demande.Departement is not { } seul || un.Code == seul)
                .Select(un => new DepartementPret(monde, un, un.PyramideImportee ? facteur.Value : 1)),
        ];
        Effectif = Departements.Sum(un => un.Departement.Pyramide.Total);
        Population = [.. Annees.Select(annee => Departements.Sum(un => De(un, annee).Total))];
        Standardisee = [.. Annees.Select(annee => Departements.Sum(un => Standardiser(un, annee)))];
        Cibles = Enum.GetValues<DefinitionBesoin>().ToDictionary(definition => definition, Cible);
        Reports = [.. Rangs(NatureLevier.ReportDepart)];
        Installations = [.. Rangs(NatureLevier.Installations)];
        Capacites = [.. Rangs(NatureLevier.Capacite)];
        foreach (var un in Departements)
        {
            un.Rythmes = [.. Installations.Select(rang => Rythme(un, Leviers[rang]))];
        }
    }

    public MondeProjections Monde { get; }

    public DemandeProjection Demande { get; }

    public IReadOnlyList<Levier> Leviers => Demande.Scenario.Leviers;

    /// <summary>Years projected.</summary>
    public int Duree { get; }

    /// <summary>Years from the base year to that of the published shares.</summary>
    public int Fenetre { get; }

    /// <summary>By age in whole years, the rate of departure cumulated until then.</summary>
    public double[] Ecarts { get; }

    /// <summary>The base year, then each year projected.</summary>
    public IEnumerable<int> Annees => Enumerable.Range(Monde.AnneeBase, Duree + 1);

    public IReadOnlyList<DepartementPret> Departements { get; }

    /// <summary>General practitioners at the start.</summary>
    public int Effectif { get; }

    public double[] Population { get; }

    public double[] Standardisee { get; }

    /// <summary>General practitioners each definition asks for, by year, the population being the prolonged one.</summary>
    public IReadOnlyDictionary<DefinitionBesoin, double[]> Cibles { get; }

    /// <summary>Ranks of the levers of each nature.</summary>
    public int[] Reports { get; }

    public int[] Installations { get; }

    public int[] Capacites { get; }

    /// <summary>Density aimed at, general practitioners for one inhabitant.</summary>
    public double DensiteCible =>
        Demande.Scenario.DensiteCible / 100_000
        ?? Monde.Generalistes / Monde.Departements.Sum(un => un.Population.De(Monde.AnneeBase).Total);

    /// <summary>Rate of departure cumulated between two numbers of years by those of an age at the start.</summary>
    public double Ecart(int age, int de, int a) => cumuls[age + a] - cumuls[age + de];

    /// <summary>General practitioners expected to settle in a département, in a year counted from the first projected.</summary>
    public double Attendus(DepartementPret un, Circonstances commun, int annee)
    {
        var somme = 0.0;
        for (var rang = 0; rang < Installations.Length; rang++)
        {
            var levier = Installations[rang];
            somme += commun.Nombres[levier] * commun.Parts[levier] * un.Rythmes[rang][annee];
        }
        return somme;
    }

    // Share of the number of a lever that settles here each year.
    private double[] Rythme(DepartementPret un, Levier levier) =>
        [
            .. Annees
                .Skip(1)
                .Select(annee =>
                    annee >= levier.Du && annee <= levier.Au ? un.PartDe(levier) / (levier.Au - levier.Du + 1) : 0
                ),
        ];

    /// <summary>The factor of departures of the whole region, for a département whose ages are imported.</summary>
    private static double FacteurRegional(MondeProjections monde)
    {
        var publies = monde.Departements.Where(un => !un.PyramideImportee).ToList();
        if (publies.Count == 0)
        {
            return 1;
        }
        var reunie = new PyramideAges(publies.SelectMany(un => un.Pyramide.Strates));
        return CalageDepart.Facteur(
            reunie,
            monde.Risque,
            monde.AnneePublication - monde.AnneeBase,
            publies.Sum(un => un.Pyramide.Total * un.PartDeparts) / reunie.Total
        );
    }

    private double[] Cible(DefinitionBesoin definition) =>
        [.. Annees.Select(annee => Departements.Sum(un => Cible(un, definition, annee)))];

    private double Cible(DepartementPret un, DefinitionBesoin definition, int annee) =>
        definition switch
        {
            DefinitionBesoin.DensiteConstante => un.Departement.Pyramide.Total
                * De(un, annee).Total
                / De(un, Monde.AnneeBase).Total,
            DefinitionBesoin.ConsommationConstante => un.Departement.Pyramide.Total
                * Standardiser(un, annee)
                / Standardiser(un, Monde.AnneeBase),
            DefinitionBesoin.Cible => DensiteCible * De(un, annee).Total,
        };

    private double Standardiser(DepartementPret un, int annee) =>
        PoidsAge.Standardiser(De(un, annee), Monde.Parametres.PoidsConsultations);

    private static PopulationAges De(DepartementPret un, int annee) => un.Departement.Population.De(annee);

    private IEnumerable<int> Rangs(NatureLevier nature) =>
        Leviers.Index().Where(levier => levier.Item.Nature == nature).Select(levier => levier.Index);
}

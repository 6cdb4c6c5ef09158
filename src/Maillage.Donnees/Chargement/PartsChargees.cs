using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// The parts of the data, read side by side: each has its own report of errors, gathered in a fixed order at the end.
/// </summary>
internal sealed class PartsChargees
{
    private readonly string dossier;
    private readonly RapportErreurs erreursTerritoires = new();
    private readonly RapportErreurs erreursAcces = new();
    private readonly RapportErreurs erreursZonages = new();

    private ChargementTerritoires? territoires;
    private IReadOnlyDictionary<CodeCommune, Commune> communes = new Dictionary<CodeCommune, Commune>();
    private RepertoireCommunes? repertoire;
    private IReadOnlyDictionary<CodeCommune, ClasseInfirmiers> infirmiers =
        new Dictionary<CodeCommune, ClasseInfirmiers>();
    private IReadOnlyDictionary<CodeCommune, IReadOnlyList<AplPubliee>> apl =
        new Dictionary<CodeCommune, IReadOnlyList<AplPubliee>>();
    private IReadOnlyDictionary<CodeCommune, IReadOnlyList<CompteStructures>> structures =
        new Dictionary<CodeCommune, IReadOnlyList<CompteStructures>>();
    private IReadOnlyDictionary<CodeCommune, IReadOnlyList<CodeCommune>> voisines =
        new Dictionary<CodeCommune, IReadOnlyList<CodeCommune>>();
    private IReadOnlyList<Qpv> qpv = [];
    private IReadOnlyList<CoucheZonage> couches = [];

    public PartsChargees(string dossier) => this.dossier = dossier;

    public IEnumerable<RapportErreurs> Erreurs => [erreursTerritoires, erreursAcces, erreursZonages];

    public void LireTerritoires()
    {
        territoires = new ChargementTerritoires(dossier, erreursTerritoires);
        communes = territoires.Communes();
        repertoire = territoires.Repertoire();
    }

    public void LireAcces()
    {
        var acces = new ChargementAcces(dossier, erreursAcces);
        infirmiers = acces.Infirmiers();
        apl = acces.Apl();
        structures = acces.Structures();
        qpv = acces.Qpv();
        voisines = TableVoisinages.Lire(dossier, erreursAcces);
    }

    public void LireZonages() => couches = new ChargementZonages(dossier, erreursZonages).LireCouches();

    /// <summary>Puts the parts together, with the zonings dropped in the folder of imports.</summary>
    public DonneesMaillage Assembler()
    {
        var importees = new ImportZones(dossier, communes.Keys.ToHashSet(), erreursZonages).Lire();
        return new DonneesMaillage
        {
            ZonageInfirmiers = infirmiers,
            Referentiel = new ReferentielTerritorial
            {
                Millesime = ChargementDonnees.Millesime,
                Region = ContexteCompilation.CodeRegion,
                Repertoire = repertoire!,
                Communes = communes,
                Epci = territoires!.Epci,
                Departements = territoires.Departements,
                Zones = new RegistreZones(
                    Chronologie.Composer(couches, importees, erreursZonages),
                    ChargementZonages.ExistenceLegale
                ),
                Qpv = qpv,
                Apl = apl,
                Structures = structures,
                Voisines = voisines,
            },
        };
    }
}

using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads communes, moves, départements, EPCI and populations, each key once and each reference known.</summary>
internal sealed class ChargementTerritoires
{
    private static readonly string[] ColonnesFiche =
    [
        "code",
        "epci",
        "latitude",
        "longitude",
        "superficie_hectares",
        "grille_densite",
        "part_75_ans_plus",
        "taux_pauvrete_bassin_de_vie",
        "fedi",
        "distance_urgences_km",
    ];

    private readonly string dossier;
    private readonly RapportErreurs rapport;
    private readonly Dictionary<CodeCommune, NomCommune> france;

    public ChargementTerritoires(string dossier, RapportErreurs rapport)
    {
        this.dossier = dossier;
        this.rapport = rapport;
        Departements = LireDepartements();
        france = LireFrance();
        Epci = LireEpci();
    }

    public IReadOnlyDictionary<CodeDepartement, Departement> Departements { get; }

    public IReadOnlyDictionary<Siren, Epci> Epci { get; }

    public RepertoireCommunes Repertoire()
    {
        var region = Departements
            .Values.Where(d => d.Region == ContexteCompilation.CodeRegion)
            .Select(d => d.Code)
            .ToHashSet();
        return new RepertoireCommunes([.. france.Values], LireMouvements().Values, region, [.. Departements.Values]);
    }

    public IReadOnlyDictionary<CodeCommune, Commune> Communes()
    {
        var populations = LirePopulations();
        var lecteur = Ouvrir(CheminsTables.Communes, ColonnesFiche);
        var communes = new Dictionary<CodeCommune, Commune>();
        while (lecteur.Suivante())
        {
            var code = lecteur.Commune(0);
            if (!france.TryGetValue(code, out var nom))
            {
                lecteur.Signaler(
                    0,
                    $"la commune {code} n'est pas dans {CheminsTables.France}. Recompilez les données."
                );
            }
            else if (!communes.TryAdd(code, Fiche(lecteur, nom, populations.GetValueOrDefault(code))))
            {
                lecteur.Signaler(0, $"la commune {code} figure deux fois. Recompilez les données.");
            }
        }
        return communes;
    }

    private Commune Fiche(LecteurTable lecteur, NomCommune nom, IReadOnlyDictionary<int, int>? population) =>
        new()
        {
            Code = nom.Code,
            Nom = nom.Nom,
            Departement = nom.Departement,
            Epci = LireSiren(lecteur),
            Centre = new Position(lecteur.Decimal(2), lecteur.Decimal(3)),
            SuperficieHectares = lecteur.Entier(4),
            GrilleDensite = lecteur.EntierOuRien(5),
            PopulationMunicipale = population ?? new Dictionary<int, int>(),
            Part75AnsPlus = lecteur.DecimalOuRien(6),
            TauxPauvreteBassinDeVie = lecteur.DecimalOuRien(7),
            Fedi = lecteur.DecimalOuRien(8),
            DistanceUrgencesKm = lecteur.DecimalOuRien(9),
        };

    private Siren? LireSiren(LecteurTable lecteur)
    {
        if (lecteur.Cellule(1).IsEmpty)
        {
            return null;
        }
        var siren = lecteur.Siren(1);
        if (!Epci.ContainsKey(siren))
        {
            lecteur.Signaler(1, $"l'EPCI {siren} n'est pas dans {CheminsTables.Epci}. Recompilez les données.");
        }
        return siren;
    }

    private Dictionary<CodeDepartement, Departement> LireDepartements()
    {
        var lecteur = Ouvrir(CheminsTables.Departements, "code", "nom", "region");
        var departements = new Dictionary<CodeDepartement, Departement>();
        while (lecteur.Suivante())
        {
            var departement = new Departement(lecteur.Departement(0), lecteur.Texte(1), lecteur.Texte(2));
            departements[departement.Code] = departement;
        }
        return departements;
    }

    private Dictionary<CodeCommune, NomCommune> LireFrance()
    {
        var lecteur = Ouvrir(CheminsTables.France, "code", "nom", "departement", "population");
        var communes = new Dictionary<CodeCommune, NomCommune>(35_000);
        while (lecteur.Suivante())
        {
            var commune = new NomCommune(
                lecteur.Commune(0),
                lecteur.Texte(1),
                lecteur.Departement(2),
                lecteur.EntierOuRien(3)
            );
            if (!communes.TryAdd(commune.Code, commune))
            {
                lecteur.Signaler(0, $"la commune {commune.Code} figure deux fois. Recompilez les données.");
            }
        }
        return communes;
    }

    private Dictionary<CodeCommune, Mouvement> LireMouvements()
    {
        var lecteur = Ouvrir(CheminsTables.Mouvements, "ancien", "nom", "date_effet", "nature", "successeurs");
        var mouvements = new Dictionary<CodeCommune, Mouvement>(4_500);
        while (lecteur.Suivante())
        {
            var ancien = lecteur.Commune(0);
            if (NomsCompiles.LireNature(lecteur.Cellule(3)) is not { } nature)
            {
                lecteur.Signaler(
                    3,
                    $"« {lecteur.Texte(3)} » n'est pas une nature de mouvement. Recompilez les données."
                );
                continue;
            }
            var successeurs = LireCodes(lecteur, 4);
            if (
                !mouvements.TryAdd(
                    ancien,
                    new(ancien, lecteur.Texte(1), lecteur.JourOuRien(2) ?? default, nature, successeurs)
                )
            )
            {
                lecteur.Signaler(0, $"le code {ancien} figure deux fois. Recompilez les données.");
            }
        }
        return mouvements;
    }

    private List<CodeCommune> LireCodes(LecteurTable lecteur, int rang)
    {
        var codes = new List<CodeCommune>(1);
        foreach (var code in ListeCodes.Lire(lecteur, rang))
        {
            if (!france.ContainsKey(code))
            {
                lecteur.Signaler(
                    rang,
                    $"la commune {code} n'est pas dans {CheminsTables.France}. Recompilez les données."
                );
            }
            codes.Add(code);
        }
        return codes;
    }

    private Dictionary<Siren, Epci> LireEpci()
    {
        var membres = new Dictionary<Siren, List<CodeCommune>>();
        var lecteur = Ouvrir(CheminsTables.MembresEpci, "siren", "commune");
        while (lecteur.Suivante())
        {
            var siren = lecteur.Siren(0);
            var liste = membres.TryGetValue(siren, out var connue) ? connue : membres[siren] = [];
            liste.Add(lecteur.Commune(1));
        }
        var epci = new Dictionary<Siren, Epci>();
        lecteur = Ouvrir(CheminsTables.Epci, "siren", "nom", "nature");
        while (lecteur.Suivante())
        {
            var siren = lecteur.Siren(0);
            epci[siren] = new Epci(siren, lecteur.Texte(1), lecteur.Texte(2), membres.GetValueOrDefault(siren) ?? []);
        }
        return epci;
    }

    private Dictionary<CodeCommune, IReadOnlyDictionary<int, int>> LirePopulations()
    {
        var annees = ImportPopulations.Annees;
        string[] colonnes =
        [
            "commune",
            .. annees.Select(a => string.Create(CultureInfo.InvariantCulture, $"population_{a}")),
        ];
        var lecteur = Ouvrir(CheminsTables.Populations, colonnes);
        var populations = new Dictionary<CodeCommune, IReadOnlyDictionary<int, int>>();
        while (lecteur.Suivante())
        {
            var connues = new Dictionary<int, int>(annees.Length);
            for (var i = 0; i < annees.Length; i++)
            {
                if (lecteur.EntierOuRien(i + 1) is { } population)
                {
                    connues[annees[i]] = population;
                }
            }
            populations[lecteur.Commune(0)] = connues;
        }
        return populations;
    }

    private LecteurTable Ouvrir(string chemin, params string[] colonnes) =>
        LecteurTable.Ouvrir(dossier, chemin, rapport, colonnes);
}

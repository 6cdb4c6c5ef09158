using System.Globalization;
using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>What the addresses of the workbench of zoning work with. The rules must be read: see <see cref="ZonageOuvert"/>.</summary>
internal sealed class AtelierZonage(TableZonage table, FondAtlas fond)
{
    private static readonly string[] FichiersUtiles = ["tvs", "plafonds-2025", "apl", "qpv-2024", "medecins-2025"];

    public TableZonage Table => table;

    public FondAtlas Fond => fond;

    public VueZonage Voir(IQueryCollection demande, string? aussi = null)
    {
        var lecture = new LectureEtatZonage(table, nom => nom == aussi ? default : demande[nom]);
        var etat = lecture.Lire();
        return Voir(etat, Decisions(etat), lecture.Erreurs);
    }

    public VueZonage Voir(
        EtatZonage etat,
        IReadOnlyDictionary<string, Decision> decisions,
        IReadOnlyList<ErreurSaisie> erreurs
    )
    {
        var sujet = new SujetBrouillon(table.Decoupage(etat.Maille), etat.Methode, etat.Plafonds.Valeurs);
        var scores = table.Scores(etat.Maille, etat.Criteres);
        var territoires = sujet.Decoupage.Territoires;
        ClasseZonage?[] classes = [.. territoires.Select(une => decisions.GetValueOrDefault(une.Code)?.Classe)];
        return new()
        {
            Etat = etat with { Lettres = decisions.Count == 0 ? "" : ClassesEcrites.Ecrire(classes) },
            Erreurs = erreurs,
            Sujet = sujet,
            Mailles = [.. table.Mailles],
            Decisions = decisions,
            Bilan = Bilan(sujet, scores, rang => decisions.GetValueOrDefault(territoires[rang].Code)),
            Voisins = table.Voisins(etat.Maille, classes),
            ClassesEnVigueur = ParTerritoire(etat.Maille),
            Zonage = table.EnVigueur,
            Lignes = [.. TriZonage.Trier(scores.Where(score => Contient(score.Territoire.Nom, etat.Texte)), etat.Tri)],
            Choisi = Choisi(etat, scores),
            Manquants =
            [
                .. table.Monde.Donnees.FichiersAttendus.Where(fichier =>
                    !fichier.Present && FichiersUtiles.Contains(fichier.Id)
                ),
            ],
            Atlas = Atlas(etat, classes),
        };
    }

    /// <summary>The gauges of some decisions, by rank of territory.</summary>
    public static BilanBrouillon Bilan(
        SujetBrouillon sujet,
        IReadOnlyList<ScoreTerritoire> scores,
        Func<int, Decision?> decision
    ) => CalculBilan.Remplir(sujet, decision, rang => CadreZonage.De(sujet.Methode, scores[rang]));

    /// <summary>What a gesture makes of a draft: the zoning in force, the classing proposed, or nothing classed.</summary>
    public (IReadOnlyDictionary<string, Decision> Decisions, IReadOnlyList<string> Remarques) Partir(
        string geste,
        EtatZonage etat
    ) =>
        geste switch
        {
            GestesZonage.Vigueur => DepuisVigueur(etat),
            GestesZonage.Proposition => DepuisProposition(etat),
            _ => (new Dictionary<string, Decision>(), []),
        };

    private (IReadOnlyDictionary<string, Decision>, IReadOnlyList<string>) DepuisVigueur(EtatZonage etat)
    {
        var (classes, partages) = table.Depart(etat.Maille);
        var decisions = new Dictionary<string, Decision>(StringComparer.Ordinal);
        foreach (var (rang, territoire) in table.Decoupage(etat.Maille).Territoires.Index())
        {
            if (classes[rang] is { } classe && etat.Methode.Classes.Contains(classe))
            {
                decisions[territoire.Code] = new(classe);
            }
        }
        return (
            decisions,
            partages == 0
                ? []
                :
                [
                    $"{Mots.Pluriel(partages, "territoire réunit", "territoires réunissent")} des communes de classes différentes aujourd’hui : chacun prend la classe du plus d’habitants.",
                ]
        );
    }

    private (IReadOnlyDictionary<string, Decision>, IReadOnlyList<string>) DepuisProposition(EtatZonage etat)
    {
        var proposition = CalculProposition.Proposer(
            etat.Methode,
            table.Scores(etat.Maille, etat.Criteres),
            etat.Plafonds.Valeurs
        );
        return (
            proposition.Classes.ToDictionary(une => une.Key, une => new Decision(une.Value), StringComparer.Ordinal),
            [.. proposition.Remarques, "Proposition calculée : un point de départ, pas une décision."]
        );
    }

    private IReadOnlyDictionary<string, Decision> Decisions(EtatZonage etat)
    {
        var territoires = table.Decoupage(etat.Maille).Territoires;
        var classes = ClassesEcrites.Lire(etat.Lettres, territoires.Count, etat.Methode.Classes);
        return territoires
            .Index()
            .Where(une => classes?[une.Index] is not null)
            .ToDictionary(
                une => une.Item.Code,
                une => new Decision(classes![une.Index]!.Value),
                StringComparer.Ordinal
            );
    }

    private Dictionary<string, ClasseZonage> ParTerritoire(Maille maille)
    {
        var classes = table.Depart(maille).Classes;
        return table
            .Decoupage(maille)
            .Territoires.Index()
            .Where(une => classes[une.Index] is not null)
            .ToDictionary(une => une.Item.Code, une => classes[une.Index]!.Value, StringComparer.Ordinal);
    }

    private ScoreTerritoire? Choisi(EtatZonage etat, IReadOnlyList<ScoreTerritoire> scores) =>
        etat.Commune is { } commune && table.Decoupage(etat.Maille).De(commune) is { } territoire
            ? scores.FirstOrDefault(score => score.Territoire.Code == territoire.Code)
            : null;

    private static bool Contient(string nom, string texte) =>
        texte.Length == 0
        || CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            nom.Replace('-', ' '),
            texte.Replace('-', ' '),
            NomsDeCommunes.SansAccentNiCasse
        ) >= 0;

    private VueCarte Atlas(EtatZonage etat, ClasseZonage?[] classes)
    {
        var (rangs, territoires) = (table.RangsDesTerritoires(etat.Maille), table.Decoupage(etat.Maille).Territoires);
        MesureCommune[] mesures =
        [
            .. table.Communes.Select(
                (code, rang) =>
                {
                    var territoire = rangs[rang];
                    var classe = (territoire < 0 ? null : classes[territoire]).Carte();
                    var texte =
                        territoire < 0 || etat.Maille == Maille.Commune
                            ? classe.Libelle
                            : $"{classe.Libelle}, avec {territoires[territoire].Nom}";
                    return new MesureCommune(table.Monde.Referentiel.Communes[code], classe, texte);
                }
            ),
        ];
        return VueCarte.Montrer(table.Monde, (EtatDeCarte(etat), []), mesures, table.Jour);
    }

    private EtatCarte EtatDeCarte(EtatZonage etat) =>
        new()
        {
            Couche = new CoucheAtlas
            {
                Id = "brouillon",
                Nom = $"Brouillon de zonage par {etat.Maille.Nom()}",
                Colonne = "Classe",
                Explication = "",
                Source = "brouillon, sans valeur réglementaire",
                Classes = ClassesDeZonage.DeLaMethode(etat.Methode),
            },
            Jour = table.Jour,
            Commune = etat.Commune,
        };
}

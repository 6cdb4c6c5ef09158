using Maillage.Territoires;
using YamlDotNet.RepresentationModel;

namespace Maillage.Aides.Lecture;

/// <summary>Reads <c>depart.yaml</c>: what becomes of the sums of an aid when its contract ends early. Its sources are those of the aid.</summary>
internal sealed class LectureDeparts(Releve releve, IReadOnlyList<Source> sources)
{
    private static readonly Dictionary<string, Func<ObjetYaml, RegleDepart>> Regles = new()
    {
        ["part_restante"] = _ => new PartRestante(),
        ["annees_effectives"] = objet => new AnneesEffectives(
            objet.Entier("paye_avant_mois"),
            objet.OuiNon("unite_verifiee")
        ),
        ["penalite_par_mois"] = Penalite,
        ["appreciation_autorite"] = _ => new AppreciationAutorite(),
        ["sans_reversement"] = _ => new SansReversement(),
        ["non_publiee"] = _ => new RegleNonPubliee(),
    };

    public static IReadOnlyList<RegimeDepart> Lire(string texte, Releve releve, IReadOnlyList<Source> sources)
    {
        if (releve.Racine(texte) is not { } racine)
        {
            return [];
        }
        var lecture = new LectureDeparts(releve, sources);
        IReadOnlyList<RegimeDepart> regimes = [];
        ObjetYaml.Lire<object>(
            racine,
            releve,
            objet =>
            {
                regimes = objet.Liste("regimes", noeud => ObjetYaml.Lire(noeud, releve, lecture.Regime));
                return null;
            }
        );
        lecture.VerifierSuite(regimes, racine);
        return regimes;
    }

    private RegimeDepart? Regime(ObjetYaml objet)
    {
        var signature = objet.Objet<object>(
            "signature",
            lue => new Periode(lue.DateOuNulle("du"), lue.DateOuNulle("au"))
        );
        var texte = objet.Texte("texte");
        var source = Source(objet);
        var regle = Regle(objet);
        var regime = new RegimeDepart
        {
            Signature = signature is Periode lue ? lue : default,
            Texte = texte,
            Source = source!,
            Regle = regle!,
            DureeMois = objet.EntierOuNul("duree_mois"),
            PreavisMois = objet.EntierOuNul("preavis_mois"),
            BasculeVers = objet.TexteOuNul("bascule_vers"),
            Exceptions = objet.Liste("exceptions", noeud => ObjetYaml.Lire(noeud, releve, Exception)),
            Notes = objet.Textes("notes"),
        };
        if (regle is PartRestante && regime.DureeMois is not > 0)
        {
            releve.Refuser(
                objet.Ligne,
                "La part restante se compte sur une durée : donnez « duree_mois », de 1 mois au moins."
            );
        }
        return regle is null || source is null ? null : regime;
    }

    private ExceptionDepart? Exception(ObjetYaml objet)
    {
        var (question, effet) = (objet.Texte("question"), objet.Texte("effet"));
        return Source(objet) is { } source ? new ExceptionDepart(question, effet, source) : null;
    }

    private RegleDepart? Regle(ObjetYaml objet)
    {
        RegleDepart? regle = null;
        objet.Objet<object>(
            "regle",
            lue =>
            {
                var nom = lue.Texte("mecanisme");
                if (Regles.TryGetValue(nom, out var lire))
                {
                    regle = lire(lue);
                }
                else
                {
                    releve.Refuser(
                        lue.Ligne,
                        $"« {nom} » n'est pas une règle de départ. Règles : {string.Join(", ", Regles.Keys)}."
                    );
                }
                return null;
            }
        );
        return regle;
    }

    private static PenaliteParMois Penalite(ObjetYaml objet) =>
        new()
        {
            Mois = Cles.MoisBourse,
            Diplome = Cles.DateDiplome,
            Mensualite = objet.Nombre("mensualite"),
            PartNette = objet.Nombre("part_nette"),
            ParMois = objet.Nombre("par_mois"),
            Minimum = objet.Nombre("minimum"),
            ApresDiplome = objet.Nombre("apres_diplome"),
        };

    private Source? Source(ObjetYaml objet)
    {
        var nom = objet.Texte("source");
        var source = sources.FirstOrDefault(source => source.Id == nom);
        if (source is null)
        {
            releve.Refuser(
                objet.Ligne,
                $"La source « {nom} » n'est pas décrite. Ajoutez-la sous « sources » dans aide.yaml."
            );
        }
        return source;
    }

    private void VerifierSuite(IReadOnlyList<RegimeDepart> regimes, YamlNode racine)
    {
        foreach (var (avant, apres) in regimes.Zip(regimes.Skip(1)))
        {
            if (avant.Signature.Au is not { } fin || apres.Signature.Du != fin.AddDays(1))
            {
                releve.Refuser(
                    racine,
                    "Deux régimes qui se suivent ont des dates de signature jointives, le plus ancien d'abord."
                );
            }
        }
    }
}

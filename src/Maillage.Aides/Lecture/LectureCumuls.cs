using Maillage.Territoires;

namespace Maillage.Aides.Lecture;

/// <summary>Reads the rules that hold aids against each other.</summary>
internal sealed class LectureCumuls
{
    /// <summary>Name of the file, as the loader tells it.</summary>
    public const string Fichier = "cumuls.yaml";

    private static readonly Dictionary<string, bool> Quand = new() { ["pendant"] = false, ["pendant_et_apres"] = true };

    private static readonly Dictionary<string, bool> Portees = new() { ["beneficiaire"] = false, ["projet"] = true };

    private readonly Releve releve;
    private IReadOnlyDictionary<string, Source> sources = new Dictionary<string, Source>();

    private LectureCumuls(Releve releve) => this.releve = releve;

    public static ReglesCumul? Lire(string texte, Releve releve) =>
        releve.Racine(texte) is { } racine ? ObjetYaml.Lire(racine, releve, new LectureCumuls(releve).Regles) : null;

    private ReglesCumul Regles(ObjetYaml objet)
    {
        sources = LectureSources.Lire(objet);
        return new ReglesCumul(
            objet.Liste("groupes", noeud => ObjetYaml.Lire(noeud, releve, Groupe)),
            objet.Liste("limites", noeud => ObjetYaml.Lire(noeud, releve, Limite))
        );
    }

    private GroupeCumul? Groupe(ObjetYaml objet)
    {
        var (texte, aides) = (objet.Texte("texte"), objet.Textes("aides"));
        var (apres, entre) = (objet.Code("quand", Quand), objet.Code("porte_sur", Portees));
        if (aides.Distinct().Count() < 2 || aides.Distinct().Count() != aides.Count)
        {
            releve.Refuser(objet.Ligne, "Un groupe réunit au moins deux aides, chacune une fois.");
        }
        return Fondement(objet) is not { } source
            ? null
            : new GroupeCumul
            {
                Texte = texte,
                Aides = aides,
                ApresAussi = apres,
                EntreBeneficiaires = entre,
                Source = source,
            };
    }

    private LimiteVersement? Limite(ObjetYaml objet)
    {
        var limite = (Texte: objet.Texte("texte"), Aides: objet.Textes("aides"), Annees: objet.EntierOuNul("annees"));
        var depuis = objet.DateOuNulle("depuis");
        if (limite.Aides.Count == 0)
        {
            releve.Refuser(objet.Ligne, "Une limite porte sur au moins une aide.");
        }
        if (limite.Annees <= 0)
        {
            releve.Refuser(objet.Ligne, "« annees » est d'au moins 1, ou null pour toute la carrière.");
        }
        return Fondement(objet) is not { } source
            ? null
            : new LimiteVersement
            {
                Texte = limite.Texte,
                Aides = limite.Aides,
                Annees = limite.Annees,
                Depuis = depuis,
                Source = source,
            };
    }

    private Source? Fondement(ObjetYaml objet)
    {
        var source = LectureSources.Trouver(sources, objet, "source");
        if (source?.Fiabilite == Fiabilite.AVerifier)
        {
            releve.Refuser(
                objet.Ligne,
                $"La source « {source.Id} » est à vérifier : elle ne peut fonder une règle de cumul."
            );
        }
        return source;
    }
}

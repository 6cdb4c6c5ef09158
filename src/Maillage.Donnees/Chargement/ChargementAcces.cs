using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads accessibility, establishments, quarters and the zoning of nurses.</summary>
internal sealed class ChargementAcces(string dossier, RapportErreurs rapport)
{
    public IReadOnlyDictionary<CodeCommune, IReadOnlyList<AplPubliee>> Apl()
    {
        var lecteur = Ouvrir(
            CheminsTables.Apl,
            "commune",
            "annee",
            "tous_ages",
            "jusqu_a_65_ans",
            "population_standardisee"
        );
        var apl = new Dictionary<CodeCommune, List<AplPubliee>>();
        while (lecteur.Suivante())
        {
            Ajouter(
                apl,
                lecteur.Commune(0),
                new(lecteur.Entier(1), lecteur.Decimal(2), lecteur.Decimal(3), lecteur.Decimal(4))
            );
        }
        return Figer(apl);
    }

    public IReadOnlyDictionary<CodeCommune, IReadOnlyList<CompteStructures>> Structures()
    {
        var libelles = new Dictionary<string, string>(StringComparer.Ordinal);
        var lecteur = Ouvrir(CheminsTables.Categories, "categorie", "libelle");
        while (lecteur.Suivante())
        {
            libelles[lecteur.Texte(0)] = lecteur.Texte(1);
        }
        var structures = new Dictionary<CodeCommune, List<CompteStructures>>();
        lecteur = Ouvrir(CheminsTables.Structures, "commune", "categorie", "nombre");
        while (lecteur.Suivante())
        {
            if (!libelles.TryGetValue(lecteur.Texte(1), out var libelle))
            {
                lecteur.Signaler(
                    1,
                    $"la catégorie {lecteur.Texte(1)} n'est pas dans {CheminsTables.Categories}. Recompilez les données."
                );
                continue;
            }
            Ajouter(structures, lecteur.Commune(0), new CompteStructures(lecteur.Texte(1), libelle, lecteur.Entier(2)));
        }
        return Figer(structures);
    }

    public IReadOnlyList<Qpv> Qpv()
    {
        var lecteur = Ouvrir(CheminsTables.Qpv, "code", "nom", "communes", "population");
        var quartiers = new List<Qpv>();
        while (lecteur.Suivante())
        {
            quartiers.Add(
                new Qpv(lecteur.Texte(0), lecteur.Texte(1), ListeCodes.Lire(lecteur, 2), lecteur.EntierOuRien(3))
            );
        }
        return quartiers;
    }

    public IReadOnlyDictionary<CodeCommune, ClasseInfirmiers> Infirmiers()
    {
        var lecteur = Ouvrir(CheminsTables.Infirmiers, "commune", "classe");
        var classes = new Dictionary<CodeCommune, ClasseInfirmiers>();
        while (lecteur.Suivante())
        {
            if (!NomsClassesInfirmiers.TryParse(lecteur.Cellule(1), out var classe))
            {
                lecteur.Signaler(
                    1,
                    $"« {lecteur.Texte(1)} » n'est pas une classe du zonage des infirmiers. Recompilez les données."
                );
            }
            classes[lecteur.Commune(0)] = classe;
        }
        return classes;
    }

    private static void Ajouter<T>(Dictionary<CodeCommune, List<T>> listes, CodeCommune commune, T valeur)
    {
        if (!listes.TryGetValue(commune, out var liste))
        {
            listes[commune] = liste = [];
        }
        liste.Add(valeur);
    }

    private static Dictionary<CodeCommune, IReadOnlyList<T>> Figer<T>(Dictionary<CodeCommune, List<T>> listes) =>
        listes.ToDictionary(liste => liste.Key, IReadOnlyList<T> (liste) => liste.Value);

    private LecteurTable Ouvrir(string chemin, params string[] colonnes) =>
        LecteurTable.Ouvrir(dossier, chemin, rapport, colonnes);
}

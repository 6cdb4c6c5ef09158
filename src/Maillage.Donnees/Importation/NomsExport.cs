using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>The export of the zoning by postal code and name, searched by département and name.</summary>
internal sealed class NomsExport
{
    private readonly Dictionary<(string Departement, string Nom), HashSet<ZonageObserve>> parNom = [];

    public NomsExport(string chemin, RapportErreurs rapport)
    {
        string[] colonnes = ["Code_postal", "Nom_commune", "Zonage", "Zonage_RR"];
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, rapport, colonnes))
        {
            var departement = ligne.TexteOuVide("Code_postal").PadLeft(5, '0')[..2];
            var cle = (departement, CleNom.De(ligne.TexteOuVide("Nom_commune")));
            var vus = parNom.TryGetValue(cle, out var connus) ? connus : parNom[cle] = [];
            vus.Add(new ZonageObserve(ImportZonageMedecins.LireClasse(ligne), ImportZonageMedecins.LireZrr(ligne)));
        }
    }

    /// <summary>What the export says of all these names together: a class they do not all share is unknown.</summary>
    public ZonageObserve Chercher(CodeDepartement departement, IEnumerable<string> noms)
    {
        var vus = new HashSet<ZonageObserve>();
        foreach (var nom in noms)
        {
            if (!parNom.TryGetValue((departement.ToString(), CleNom.De(nom)), out var trouves))
            {
                return default;
            }
            vus.UnionWith(trouves);
        }
        var classes = vus.Select(vu => vu.Medecins).Distinct().ToList();
        var zrr = vus.Select(vu => vu.Zrr).Distinct().ToList();
        return new ZonageObserve(classes is [var classe] ? classe : null, zrr is [var classee] ? classee : null);
    }
}

using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads the families of départements.</summary>
internal static class LectureFamilles
{
    public static IReadOnlyList<FamilleTerritoires> Lire(
        LieuPortraits lieu,
        IReadOnlyDictionary<string, SourcePubliee> sources
    )
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Familles);
        var familles = new List<FamilleTerritoires>();
        var ranges = new HashSet<CodeDepartement>();
        while (lecteur.Suivante())
        {
            var departements = CellulesPortraits.Departements(lecteur, 2, lieu.Departements);
            foreach (var departement in departements.Where(departement => !ranges.Add(departement)))
            {
                lecteur.Signaler(2, $"le département {departement} est déjà dans une famille. Gardez-le une fois.");
            }
            if (CellulesPortraits.Source(lecteur, 4, sources) is { } source)
            {
                familles.Add(
                    new FamilleTerritoires
                    {
                        Id = CellulesPortraits.Requis(lecteur, 0),
                        Libelle = CellulesPortraits.Requis(lecteur, 1),
                        Departements = [.. departements.Order()],
                        Traits = CellulesPortraits.Requis(lecteur, 3),
                        Source = source,
                        Section = CellulesPortraits.Requis(lecteur, 5),
                    }
                );
            }
        }
        return familles;
    }
}

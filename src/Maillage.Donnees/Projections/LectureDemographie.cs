using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads the compiled counts of doctors and inhabitants by age.</summary>
internal sealed class LectureDemographie(string dossier, RapportErreurs rapport)
{
    /// <summary>Doctors of France by year and age band.</summary>
    public IReadOnlyList<EffectifAge> MedecinsParAge()
    {
        var lecteur = LecteurTable.Ouvrir(
            dossier,
            CheminsTables.MedecinsAges,
            rapport,
            "annee",
            "age_min",
            "age_max",
            "medecins"
        );
        var lignes = new List<EffectifAge>();
        while (lecteur.Suivante())
        {
            var tranche = new TrancheAge(lecteur.Entier(1), lecteur.EntierOuRien(2));
            lignes.Add(new(lecteur.Entier(0), tranche, lecteur.Entier(3)));
        }
        return lignes;
    }

    /// <summary>Doctors by département and year.</summary>
    public IReadOnlyDictionary<CodeDepartement, IReadOnlyDictionary<int, int>> MedecinsParDepartement()
    {
        var lecteur = LecteurTable.Ouvrir(
            dossier,
            CheminsTables.MedecinsDepartements,
            rapport,
            "departement",
            "annee",
            "medecins"
        );
        var lus = new Dictionary<CodeDepartement, Dictionary<int, int>>();
        while (lecteur.Suivante())
        {
            var code = lecteur.Departement(0);
            if (!lus.TryGetValue(code, out var annees))
            {
                lus[code] = annees = [];
            }
            annees[lecteur.Entier(1)] = lecteur.Entier(2);
        }
        return lus.ToDictionary(ligne => ligne.Key, IReadOnlyDictionary<int, int> (ligne) => ligne.Value);
    }

    /// <summary>Inhabitants by département, year and five-year band.</summary>
    public ILookup<CodeDepartement, PopulationAges> Populations()
    {
        var lecteur = LecteurTable.Ouvrir(
            dossier,
            CheminsTables.PopulationsAges,
            rapport,
            ["departement", "annee", .. ImportPopulationsAges.Tranches]
        );
        var lues = new List<(CodeDepartement Code, PopulationAges Population)>();
        while (lecteur.Suivante())
        {
            var tranches = Enumerable.Range(2, PopulationAges.Nombre).Select(rang => lecteur.Decimal(rang)).ToArray();
            lues.Add((lecteur.Departement(0), new(lecteur.Entier(1), tranches)));
        }
        return lues.ToLookup(ligne => ligne.Code, ligne => ligne.Population);
    }
}

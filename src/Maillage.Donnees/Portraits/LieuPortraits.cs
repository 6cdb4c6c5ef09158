using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>The folder being read, and what its other tables say that the figures refer to.</summary>
internal sealed class LieuPortraits
{
    private const string Zones = $"{CheminsTables.Saisies}/{ZonesSolidarite.Fichier}";

    public LieuPortraits(string dossier, RapportErreurs rapport)
    {
        Dossier = dossier;
        Rapport = rapport;
        Departements = LireDepartements();
        Solidarite = LireSolidarite();
    }

    public string Dossier { get; }

    public RapportErreurs Rapport { get; }

    /// <summary>Départements of the region.</summary>
    public IReadOnlySet<CodeDepartement> Departements { get; }

    /// <summary>Zones de solidarité territoriale, with each département they are listed under.</summary>
    public IReadOnlySet<(CodeDepartement Departement, Siren Epci)> Solidarite { get; }

    public LecteurTable Ouvrir(TablePortraits table) => table.Ouvrir(Dossier, Rapport);

    private HashSet<CodeDepartement> LireDepartements()
    {
        var lecteur = LecteurTable.Ouvrir(Dossier, CheminsTables.Departements, Rapport, "code", "nom", "region");
        var departements = new HashSet<CodeDepartement>();
        while (lecteur.Suivante())
        {
            if (lecteur.Cellule(2).SequenceEqual(ContexteCompilation.CodeRegion))
            {
                departements.Add(lecteur.Departement(0));
            }
        }
        return departements;
    }

    private HashSet<(CodeDepartement Departement, Siren Epci)> LireSolidarite()
    {
        var lecteur = LecteurTable.Ouvrir(Dossier, Zones, Rapport, "nom_dossier", "departements", "siren");
        var zones = new HashSet<(CodeDepartement Departement, Siren Epci)>();
        while (lecteur.Suivante())
        {
            foreach (var departement in CellulesPortraits.Departements(lecteur, 1, Departements))
            {
                zones.Add((departement, lecteur.Siren(2)));
            }
        }
        return zones;
    }
}

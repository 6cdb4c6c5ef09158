using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Loads a folder of compiled data.</summary>
public static class ChargementDonnees
{
    /// <summary>Geography of the codes of the compiled tables.</summary>
    public static Millesime Millesime { get; } = new(2026);

    /// <summary>Reads the tables and the zonings dropped in <c>imports</c>.</summary>
    /// <param name="dossier">Folder holding <c>manifeste.json</c>.</param>
    /// <returns>The data, or every French error with file, line and column.</returns>
    public static Resultat<DonneesMaillage> Charger(string dossier)
    {
        var rapport = new RapportErreurs();
        if (!Directory.Exists(dossier))
        {
            rapport.Signaler(
                Path.GetFileName(dossier),
                "dossier de données absent. Indiquez-le avec --donnees ou la variable MAILLAGE_RACINE."
            );
            return new Resultat<DonneesMaillage>(rapport.Erreurs);
        }
        var territoires = new ChargementTerritoires(dossier, rapport);
        var communes = territoires.Communes();
        var acces = new ChargementAcces(dossier, rapport);
        var couches = new ChargementZonages(dossier, rapport).Lire(communes.Keys.ToHashSet());
        var donnees = new DonneesMaillage
        {
            ZonageInfirmiers = acces.Infirmiers(),
            Referentiel = new ReferentielTerritorial
            {
                Millesime = Millesime,
                Region = ContexteCompilation.CodeRegion,
                Repertoire = territoires.Repertoire(),
                Communes = communes,
                Epci = territoires.Epci,
                Departements = territoires.Departements,
                Zones = couches,
                Qpv = acces.Qpv(),
                Apl = acces.Apl(),
                Structures = acces.Structures(),
                Voisines = TableVoisinages.Lire(dossier, rapport),
            },
        };
        return rapport.Conclure(() => donnees);
    }
}

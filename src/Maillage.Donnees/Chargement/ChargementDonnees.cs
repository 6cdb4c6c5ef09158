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
        var parts = new PartsChargees(dossier);
        Parallel.Invoke(parts.LireTerritoires, parts.LireAcces, parts.LireZonages);
        var donnees = parts.Assembler();
        rapport.Reprendre(parts.Erreurs);
        return rapport.Conclure(() => donnees);
    }
}

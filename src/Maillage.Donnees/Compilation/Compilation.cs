using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Compiles the raw official files into the project's own tables. Nothing is half written: the new folder is made beside the old one,
/// read again, then put in its place. The same raw files always give the same bytes.
/// </summary>
public static class Compilation
{
    /// <summary>Runs the whole compilation.</summary>
    /// <param name="dossierBrut">Folder of the raw files, one sub-folder by data set.</param>
    /// <param name="dossierDonnees">
    /// Folder of the compiled data. Its <c>saisies</c> (tables entered by hand) are read; they, <c>imports</c> and any folder the
    /// compilation does not make are kept as they are. Its <c>portraits</c>, entered by hand too, are sorted and listed.
    /// </param>
    /// <returns>The manifest written, or every French error, in which case the folder is untouched.</returns>
    public static Resultat<Manifeste> Executer(string dossierBrut, string dossierDonnees)
    {
        var rapport = new RapportErreurs();
        if (!Directory.Exists(dossierBrut))
        {
            rapport.Signaler(
                Path.GetFileName(dossierBrut),
                "dossier absent. Indiquez avec --brut le dossier des fichiers officiels bruts."
            );
            return new Resultat<Manifeste>(rapport.Erreurs);
        }
        var contexte = new ContexteCompilation(
            dossierBrut,
            Path.Combine(dossierDonnees, CheminsTables.Saisies),
            rapport
        );
        var fichiers = rapport.Vide ? Preparer(contexte, dossierDonnees) : [];
        foreach (var (table, refus) in fichiers.SelectMany(f => f.Table.Refus.Select(refus => (f.Table, refus))))
        {
            rapport.Signaler(
                table.Chemin,
                $"« {refus} » contient un point-virgule, un guillemet ou un saut de ligne. Corrigez le fichier brut."
            );
        }
        return rapport.Vide ? EcritureDonnees.Remplacer(fichiers, dossierBrut, dossierDonnees) : new(rapport.Erreurs);
    }

    private static List<FichierCompile> Preparer(ContexteCompilation contexte, string dossierDonnees)
    {
        var cheminEpci = contexte.Chemin(ContexteCompilation.DossierCog, ImportEpci.Fichier);
        IReadOnlyList<Epci> epci = ImportEpci.Lire(
            cheminEpci,
            contexte.Codes,
            contexte.DepartementsRegion,
            contexte.Rapport
        );
        var contours = EtapeContours.Compiler(contexte);
        return
        [
            .. EtapeTerritoires.Executer(contexte, epci, contours?.Fond),
            .. EtapeAcces.Executer(contexte),
            EtapeMedecins.Executer(contexte),
            .. EtapeDemographie.Executer(contexte),
            .. EtapeZonages.Executer(contexte, epci, contours?.Fond),
            .. contours is null ? [] : EtapeContours.Executer(contexte, contours),
            .. EtapePortraits.Executer(dossierDonnees, contexte.Rapport),
        ];
    }
}

namespace Maillage.Donnees;

/// <summary>Compiles where general practitioners work: the pattern of their establishments.</summary>
internal static class EtapeMedecins
{
    private const string Sirene = "generalistes-par-commune-sirene2019";

    public static FichierCompile Executer(ContexteCompilation contexte)
    {
        var motif = ImportMotifGeneralistes.Lire(contexte.Chemin(Sirene, ImportMotifGeneralistes.Fichier), contexte);
        var table = new TableCsv(CheminsTables.MotifGeneralistes, "commune", "etablissements");
        foreach (var (commune, etablissements) in motif.Where(ligne => ligne.Value > 0))
        {
            table.Ajouter(commune.ToString(), TableCsv.Texte(etablissements));
        }
        return new(table, Provenances.MotifGeneralistes, $"{Sirene}/{ImportMotifGeneralistes.Fichier}")
        {
            Chiffres = new Dictionary<string, long> { ["etablissements"] = motif.Values.Sum(nombre => (long)nombre) },
        };
    }
}

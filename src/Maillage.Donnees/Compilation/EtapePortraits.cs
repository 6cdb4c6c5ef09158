namespace Maillage.Donnees;

/// <summary>
/// Takes over the tables of figures transcribed from public documents: entered by hand in the folder of data, they come out sorted and
/// listed in the manifest like the others. A folder without them has none.
/// </summary>
internal static class EtapePortraits
{
    public static IEnumerable<FichierCompile> Executer(string donnees, RapportErreurs rapport) =>
        ChargementPortraits.Present(donnees)
            ? [.. TablePortraits.Toutes.Select(table => Reprendre(table, donnees, rapport))]
            : [];

    private static FichierCompile Reprendre(TablePortraits table, string donnees, RapportErreurs rapport)
    {
        var lecteur = table.Ouvrir(donnees, rapport);
        var copie = new TableCsv(table.Chemin, table.Colonnes);
        while (lecteur.Suivante())
        {
            copie.Ajouter([.. Enumerable.Range(0, table.Colonnes.Length).Select(lecteur.Texte)]);
        }
        return new FichierCompile(copie, Provenances.Portraits(table));
    }
}

using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>The same search timed with a stopwatch in a few seconds.</summary>
internal static class RechercheRapide
{
    private const int Nombre = 35_000;
    private const string Table = "donnees/communes/2026/france.csv";

    public static IEnumerable<string> Mesurer(string racine)
    {
        var table = Path.Combine(racine, Table);
        var repertoire = File.Exists(table) ? NomsDEssai.Lire(table) : NomsDEssai.Repertoire(Nombre);
        yield return Memoire(repertoire);
        var requetes = NomsDEssai.Requetes(repertoire, 200);
        foreach (
            var (sorte, textes) in requetes.Append(new("ensemble", [.. requetes.SelectMany(paire => paire.Value)]))
        )
        {
            var nom = $"recherche parmi {repertoire.Communes.Count} noms, {sorte}";
            yield return Mesure.Prendre(nom, textes, 10, texte => repertoire.Chercher(texte)).ToString();
        }
        yield return Mesure
            .Prendre("construction de l'index", Enumerable.Range(0, 5).ToList(), 4, _ => Construire(repertoire))
            .ToString();
    }

    // The index is built at the first search.
    private static void Construire(RepertoireCommunes modele) =>
        new RepertoireCommunes(modele.Communes, [], new HashSet<CodeDepartement>(), []).Chercher("zz");

    private static string Memoire(RepertoireCommunes repertoire)
    {
        var avant = GC.GetTotalMemory(forceFullCollection: true);
        var debut = System.Diagnostics.Stopwatch.GetTimestamp();
        repertoire.Chercher("zz");
        var duree = System.Diagnostics.Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
        var apres = GC.GetTotalMemory(forceFullCollection: true);
        return FormattableString.Invariant(
            $"premier appel à froid, index compris ({(apres - avant) / 1048576.0:0.0} Mio) | 1 | {duree:0.000} ms | |"
        );
    }
}

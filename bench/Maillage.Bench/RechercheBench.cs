using BenchmarkDotNet.Attributes;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>Search by name over 35 000 communes: one query of each kind, and the building of the index.</summary>
[MemoryDiagnoser]
public class RechercheBench
{
    private const int Nombre = 35_000;
    private RepertoireCommunes repertoire = null!;

    /// <summary>What is typed.</summary>
    [Params("saint martin", "mont", "villeolcuort", "belarac 46", "zzzz")]
    public string Texte { get; set; } = "";

    /// <summary>Builds the directory and its index.</summary>
    [GlobalSetup]
    public void Preparer()
    {
        repertoire = NomsDEssai.Repertoire(Nombre);
        repertoire.Chercher("a");
    }

    /// <summary>One search.</summary>
    [Benchmark]
    public int Chercher() => repertoire.Chercher(Texte).Count;
}

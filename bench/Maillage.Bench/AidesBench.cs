using BenchmarkDotNet.Attributes;
using Maillage.Aides;
using Maillage.Donnees;

namespace Maillage.Bench;

/// <summary>The whole catalogue for one profile, trace objects included.</summary>
[MemoryDiagnoser]
public class AidesBench
{
    private Simulateur simulateur = null!;
    private Demande[] demandes = [];
    private int rang;

    /// <summary>Loads the rules and the data this repository ships.</summary>
    [GlobalSetup]
    public void Preparer()
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var textes = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false);
        simulateur = new Simulateur(
            LectureCatalogue.Lire(textes.Textes, textes.Cumuls).Catalogue!,
            ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel
        );
        demandes = ProfilsDEssai.Tirer(simulateur.Referentiel, 1000);
    }

    /// <summary>One simulation, the questions in turn.</summary>
    [Benchmark]
    public ReponseSimulation Simuler() => simulateur.Simuler(demandes[rang++ % demandes.Length]);
}

using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Reads the compiled figures.</summary>
internal static class LectureReferentiel
{
    public static Lu<ReferentielTerritorial> Lire(string dossier)
    {
        if (!File.Exists(Path.Combine(dossier, "manifeste.json")))
        {
            return new(
                new Aides.ErreurSaisie(
                    "donnees",
                    $"Le dossier « {dossier} » ne contient pas de données compilées. Construisez-les avec « maillage donnees compiler --brut <dossier> », ou désignez-les avec --donnees."
                )
            );
        }
        throw new NotSupportedException("Chargement des données absent.");
    }
}

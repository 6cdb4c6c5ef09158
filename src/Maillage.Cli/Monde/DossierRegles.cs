using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>Reads the folder of the rules: one folder per aid.</summary>
internal static class DossierRegles
{
    public static Lu<CatalogueAides> LireCatalogue(string dossier)
    {
        var textes = Textes(dossier);
        return new Lu<CatalogueAides>(null, textes.Erreurs);
    }

    private static Lu<string[]> Textes(string dossier)
    {
        var aides = Path.Combine(dossier, "aides");
        return Directory.Exists(aides)
            ? new Lu<string[]>(Directory.GetDirectories(aides))
            : new Lu<string[]>(
                new ErreurSaisie(
                    "reglementation",
                    $"Le dossier « {aides} » n'existe pas. Désignez celui des règles avec --reglementation."
                )
            );
    }
}

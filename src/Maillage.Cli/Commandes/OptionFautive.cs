using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>An error about what was asked, under the option that carried it; those of a profile keep the path in their file.</summary>
internal static class OptionFautive
{
    public static ErreurSaisie De(ErreurSaisie erreur) =>
        erreur.Chemin.StartsWith("profil", StringComparison.Ordinal)
            ? erreur
            : erreur with
            {
                Chemin = $"--{erreur.Chemin}",
            };
}

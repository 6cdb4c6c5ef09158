using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>An error about what was asked, under the option that carried it.</summary>
internal static class OptionFautive
{
    public static ErreurSaisie De(ErreurSaisie erreur) =>
        erreur.Chemin is "commune" or "date" ? erreur with { Chemin = $"--{erreur.Chemin}" } : erreur;
}

using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>Reads the file of a profile, or the standard input for <c>-</c>.</summary>
internal static class FichierProfil
{
    public static Lu<ProfilLu> Lire(string nom, Poste poste) =>
        FichierLu.Octets("--profil", nom, poste) switch
        {
            ({ } octets, _) => new(LectureProfil.Lire(octets)),
            (_, var erreur) => new(erreur!),
        };
}

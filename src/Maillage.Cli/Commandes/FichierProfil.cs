using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>Reads the file of a profile, or the standard input for <c>-</c>.</summary>
internal static class FichierProfil
{
    public static Lu<ProfilLu> Lire(string nom, Poste poste)
    {
        try
        {
            return new(LectureProfil.Lire(nom == "-" ? Tout(poste.Entree()) : SansMarque(Fichier(nom, poste))));
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            return new(new ErreurSaisie("--profil", $"Le fichier « {nom} » {Raison(erreur)}"));
        }
    }

    private static byte[] Fichier(string nom, Poste poste) => File.ReadAllBytes(Path.GetFullPath(nom, poste.Dossier));

    private static ReadOnlyMemory<byte> Tout(Stream entree)
    {
        using var tampon = new MemoryStream();
        entree.CopyTo(tampon);
        return SansMarque(tampon.ToArray());
    }

    // Some editors put a byte order mark first, which JSON does not allow.
    private static ReadOnlyMemory<byte> SansMarque(byte[] octets) =>
        octets is [0xEF, 0xBB, 0xBF, ..] ? octets.AsMemory(3) : octets;

    private static string Raison(Exception erreur) =>
        erreur switch
        {
            FileNotFoundException or DirectoryNotFoundException => "n'existe pas. Vérifiez son nom et son dossier.",
            UnauthorizedAccessException =>
                "n'est pas un fichier lisible : vérifiez que ce n'est pas un dossier, et vos droits.",
            _ => "ne se lit pas. Vérifiez qu'aucun autre programme ne le tient ouvert.",
        };
}

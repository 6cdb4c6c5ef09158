using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>Reads a file named at the prompt, or the standard input for <c>-</c>.</summary>
internal static class FichierLu
{
    /// <summary>The bytes without byte order mark, or what keeps them from being read, under the name of the option.</summary>
    public static (ReadOnlyMemory<byte>? Octets, ErreurSaisie? Erreur) Octets(string option, string nom, Poste poste)
    {
        try
        {
            return (nom == "-" ? Tout(poste.Entree()) : SansMarque(Fichier(nom, poste)), null);
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            return (null, new ErreurSaisie(option, $"Le fichier « {nom} » {Raison(erreur)}"));
        }
    }

    /// <summary>The file open for reading, or what keeps it from being opened, under the name of the option.</summary>
    public static (Stream? Flux, ErreurSaisie? Erreur) Flux(string option, string nom, Poste poste)
    {
        try
        {
            return (nom == "-" ? poste.Entree() : File.OpenRead(Path.GetFullPath(nom, poste.Dossier)), null);
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            return (null, new ErreurSaisie(option, $"Le fichier « {nom} » {Raison(erreur)}"));
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

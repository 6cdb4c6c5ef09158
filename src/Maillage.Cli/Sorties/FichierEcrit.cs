namespace Maillage.Cli;

/// <summary>Writes a file named at the prompt.</summary>
internal static class FichierEcrit
{
    /// <summary>Writes the file whole; what keeps it from being written is said under the name of the option.</summary>
    public static void Ecrire(Appel appel, Valeur option, string nom, Action<Stream> ecrire)
    {
        using var contenu = new MemoryStream();
        ecrire(contenu);
        try
        {
            File.WriteAllBytes(Path.GetFullPath(nom, appel.Poste.Dossier), contenu.ToArray());
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            appel.Signaler(option.Name, $"Le fichier « {nom} » ne s'écrit pas : vérifiez son dossier et vos droits.");
        }
    }
}

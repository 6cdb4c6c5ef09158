namespace Maillage.Aides;

/// <summary>A file of rules as a simulation reads it.</summary>
public sealed record FichierRegle
{
    /// <param name="chemin">Path in the folder of the rules, <c>/</c> between folders.</param>
    /// <param name="texte">Its text, made canonical.</param>
    public FichierRegle(string chemin, string texte)
    {
        Chemin = chemin;
        Texte = Maillage.Aides.Empreinte.Canonique(texte);
        Empreinte = Maillage.Aides.Empreinte.De(Texte);
    }

    /// <summary>Path in the folder of the rules: <c>aides/caim/aide.yaml</c>.</summary>
    public string Chemin { get; }

    /// <summary>Its canonical text.</summary>
    public string Texte { get; }

    /// <summary>Fingerprint of the text.</summary>
    public string Empreinte { get; }

    /// <summary>Id of the aid the file states, or null for a file of several aids.</summary>
    public string? Aide => AideDe(Chemin);

    internal static string? AideDe(string chemin) => chemin.Split('/') is ["aides", var id, "aide.yaml"] ? id : null;
}

namespace Maillage.Aides;

/// <summary>The files of an aid, as text.</summary>
/// <param name="Dossier">Name of its folder, which must be its id.</param>
/// <param name="Aide">Text of <c>aide.yaml</c>.</param>
/// <param name="Cas">Text of <c>cas.yaml</c>; null when the file is missing.</param>
public sealed record TexteRegle(string Dossier, string Aide, string? Cas)
{
    /// <summary>Text of <c>depart.yaml</c>; null when no source says what leaving early costs.</summary>
    public string? Depart { get; init; }

    internal string FichierAide => $"aides/{Dossier}/aide.yaml";

    internal string FichierDepart => $"aides/{Dossier}/depart.yaml";

    internal string FichierCas => $"aides/{Dossier}/cas.yaml";
}

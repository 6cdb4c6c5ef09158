namespace Maillage.Aides;

/// <summary>A file of local aids, as text.</summary>
/// <param name="Fichier">Its name, <c>locales/lozere.csv</c>.</param>
/// <param name="Texte">Its text.</param>
public sealed record TexteLocal(string Fichier, string Texte);

namespace Maillage.Portail.Habillage;

/// <summary>An address somebody typed that cannot be read, and where to go instead.</summary>
public sealed record VueSaisie(string Message, string Lien, string Texte);

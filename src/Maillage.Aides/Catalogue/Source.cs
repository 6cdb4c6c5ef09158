using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A text a rule rests on.</summary>
/// <param name="Id">Short name inside its file.</param>
/// <param name="Texte">Title, as one would look it up.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="LuLe">Day it was read.</param>
/// <param name="Fiabilite">How far it can be relied on.</param>
public sealed record Source(string Id, string Texte, string? Url, DateOnly LuLe, Fiabilite Fiabilite);

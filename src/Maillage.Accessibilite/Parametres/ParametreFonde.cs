using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>A parameter as it was read, with what it rests on.</summary>
/// <param name="Nom">Its key.</param>
/// <param name="Valeur">Its value, as written.</param>
/// <param name="Source">The text it comes from, in French.</param>
/// <param name="Fiabilite">How far it can be relied upon.</param>
public sealed record ParametreFonde(string Nom, string Valeur, string Source, Fiabilite Fiabilite);

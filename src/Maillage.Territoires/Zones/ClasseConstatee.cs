namespace Maillage.Territoires;

/// <summary>A class a commune had, and the decision that gave it.</summary>
/// <param name="Validite">The days it held.</param>
/// <param name="Classe">The class; null for "in none of those the decision knows".</param>
/// <param name="Source">The decision, as people may look it up.</param>
/// <param name="Fiabilite">How far it can be relied on.</param>
public sealed record ClasseConstatee(Periode Validite, Zone? Classe, string Source, Fiabilite Fiabilite);

namespace Maillage.Zonage;

/// <summary>What a draft bears on and what bounds it.</summary>
/// <param name="Decoupage">The territories.</param>
/// <param name="Methode">The method.</param>
/// <param name="Plafonds">The ceilings.</param>
public sealed record SujetBrouillon(Decoupage Decoupage, MethodeZonage Methode, Plafonds Plafonds);

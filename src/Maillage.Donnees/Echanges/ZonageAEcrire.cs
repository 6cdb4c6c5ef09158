using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>A zoning to write in some format.</summary>
/// <param name="Brouillon">The draft.</param>
/// <param name="Decoupage">Its mesh.</param>
/// <param name="Fond">The map, for outlines; null leaves them out.</param>
/// <param name="Arrete">The day of its order, for the format that has a place for it; null before there is one.</param>
public sealed record ZonageAEcrire(
    Brouillon Brouillon,
    Decoupage Decoupage,
    FondDeCarte? Fond = null,
    DateOnly? Arrete = null
);

namespace Maillage.Territoires;

/// <summary>Number of establishments of one FINESS category in a commune, 1 or more.</summary>
/// <param name="Categorie">FINESS category code, <c>603</c>.</param>
/// <param name="Libelle">Category label.</param>
/// <param name="Nombre">Count.</param>
public sealed record CompteStructures(string Categorie, string Libelle, int Nombre);

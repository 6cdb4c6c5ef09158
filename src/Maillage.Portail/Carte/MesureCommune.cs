using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>What a layer says of one commune.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Classe">Its class.</param>
/// <param name="Texte">The value in words, the same on the map, in the table and in the files.</param>
/// <param name="Nombre">The value when it is a quantity and known.</param>
public sealed record MesureCommune(Commune Commune, ClasseCarte Classe, string Texte, double? Nombre = null);

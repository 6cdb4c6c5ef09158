using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Alike dossiers in one commune on one day; a draw gives each commune its equal share, so the number may not be whole.</summary>
/// <param name="Ligne">Rank of the line they come from.</param>
/// <param name="Nombre">How many.</param>
/// <param name="Commune">Where.</param>
/// <param name="Signature">When they sign.</param>
/// <param name="Profil">What is known of each.</param>
internal sealed record Dossier(int Ligne, decimal Nombre, Commune Commune, DateOnly Signature, Profil Profil);

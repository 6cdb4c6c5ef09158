namespace Maillage.Accessibilite;

/// <summary>People on each side of a threshold, before and after a scenario. People whose access is unknown are in none.</summary>
/// <param name="Seuil">In consultations a year and a standardised inhabitant.</param>
/// <param name="SousAvant">Inhabitants at or below it before.</param>
/// <param name="SousApres">Inhabitants at or below it after.</param>
/// <param name="Gagnants">Inhabitants of the communes lifted above it.</param>
/// <param name="Perdants">Inhabitants of the communes that fall to it.</param>
public sealed record BilanSeuil(double Seuil, double SousAvant, double SousApres, double Gagnants, double Perdants);

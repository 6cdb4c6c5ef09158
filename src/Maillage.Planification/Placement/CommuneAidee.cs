using Maillage.Territoires;

namespace Maillage.Planification;

/// <summary>A commune that a doctor helps.</summary>
/// <param name="Commune">Its code.</param>
/// <param name="Habitants">Its inhabitants.</param>
/// <param name="Avant">Its access without the doctor, those placed before included, in consultations a year and a standardised inhabitant.</param>
/// <param name="Apres">Its access with the doctor.</param>
/// <param name="Franchit">Whether the doctor makes it reach the threshold.</param>
public sealed record CommuneAidee(CodeCommune Commune, double Habitants, double Avant, double Apres, bool Franchit);

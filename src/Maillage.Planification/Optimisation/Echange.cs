namespace Maillage.Planification;

/// <summary>A doctor moved from one place to another.</summary>
/// <param name="Quittee">Place left.</param>
/// <param name="Prise">Place taken instead.</param>
/// <param name="Choix">All the places once moved.</param>
/// <param name="Valeur">Their value.</param>
internal sealed record Echange(int Quittee, int Prise, IReadOnlyList<int> Choix, double Valeur);

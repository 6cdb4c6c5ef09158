namespace Maillage.Accessibilite;

/// <summary>One step of a decay by bands.</summary>
/// <param name="Borne">Upper bound, in minutes, above 0 unless included.</param>
/// <param name="Poids">Weight of what falls in the band, above 0.</param>
/// <param name="BorneComprise">Whether the upper bound itself is in the band.</param>
public readonly record struct Bande(double Borne, double Poids, bool BorneComprise = true)
{
    internal bool Contient(double minutes) => BorneComprise ? minutes <= Borne : minutes < Borne;
}

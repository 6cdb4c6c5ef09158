namespace Maillage.Territoires;

/// <summary>
/// A mean of a measure over communes, weighted. A commune whose measure or weight is unknown is left out and counted; a commune of weight
/// zero is known and counts for nothing.
/// </summary>
/// <param name="Valeur">The mean, in the unit of the measure; null when nothing is known or all known weights are zero.</param>
/// <param name="Poids">Sum of the weights used.</param>
/// <param name="Connues">Communes used.</param>
/// <param name="Inconnues">Communes left out.</param>
public readonly record struct MoyennePonderee(double? Valeur, double Poids, int Connues, int Inconnues)
{
    /// <summary>Weighs values; a null value or weight is unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A weight is below zero.</exception>
    public static MoyennePonderee De(IEnumerable<(double? Valeur, double? Poids)> mesures)
    {
        var (somme, poids) = (0.0, 0.0);
        var (connues, inconnues) = (0, 0);
        foreach (var mesure in mesures)
        {
            if (mesure is not { Valeur: { } valeur, Poids: { } poidsConnu })
            {
                inconnues++;
                continue;
            }
            ArgumentOutOfRangeException.ThrowIfNegative(poidsConnu);
            somme += valeur * poidsConnu;
            poids += poidsConnu;
            connues++;
        }
        return new MoyennePonderee(poids > 0 ? somme / poids : null, poids, connues, inconnues);
    }
}

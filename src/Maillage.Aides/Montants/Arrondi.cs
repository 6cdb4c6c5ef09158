namespace Maillage.Aides;

internal static class Arrondi
{
    /// <summary>To the cent, half a cent up.</summary>
    public static decimal AuCentime(decimal montant) => Math.Round(montant, 2, MidpointRounding.AwayFromZero);
}

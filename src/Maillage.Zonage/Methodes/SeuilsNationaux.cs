namespace Maillage.Zonage;

/// <summary>The two thresholds of accessibility of the method of 2017, in consultations a year and a standardised inhabitant.</summary>
/// <param name="Selection">At or below it, a territory is selected for the whole country.</param>
/// <param name="Vivier">At or below it, a territory may be chosen by its region.</param>
public sealed record SeuilsNationaux(double Selection, double Vivier)
{
    /// <summary>Where a territory stands; its accessibility is compared as it is, never rounded.</summary>
    public CadreNational Cadre(double apl) =>
        apl <= Selection ? CadreNational.SelectionNationale
        : apl <= Vivier ? CadreNational.Vivier
        : CadreNational.HorsVivier;
}

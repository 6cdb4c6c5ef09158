namespace Maillage.Zonage;

/// <summary>A territory of a region with the class decided for it.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Population">Its residents in the region, 0 or more; those of another region are that one's to count.</param>
/// <param name="Cadre">What the method of 2017 lets decide; null under the others.</param>
/// <param name="Classe">The decision.</param>
/// <param name="Qpv">The people of its quartiers prioritaires and their own class; null when it has none.</param>
public sealed record TerritoireClasse(
    string Id,
    long Population,
    CadreNational? Cadre,
    ClasseZonage Classe,
    QuartiersClasses? Qpv = null
)
{
    /// <summary>The people who count under the class of the territory: all but those of quarters classed otherwise.</summary>
    public long PopulationPropre => Population - PopulationDeplacee;

    /// <summary>The people who count under the class of their quarters instead.</summary>
    public long PopulationDeplacee => Qpv is { } qpv && qpv.Classe != Classe ? qpv.Population : 0;
}

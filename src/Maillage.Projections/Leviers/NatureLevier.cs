namespace Maillage.Projections;

/// <summary>What a lever acts on.</summary>
public enum NatureLevier
{
    /// <summary>General practitioners settle: number of doctors, share of them that are general practitioners of the territory.</summary>
    Installations,

    /// <summary>Care is given by others or in less time: number of units, general practitioners each is worth.</summary>
    Capacite,

    /// <summary>Departures are put off: years, share of the doctors who put theirs off.</summary>
    ReportDepart,
}

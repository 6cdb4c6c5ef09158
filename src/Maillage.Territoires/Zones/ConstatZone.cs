namespace Maillage.Territoires;

/// <summary>On what ground a commune is said to be in a zone at a date.</summary>
public enum EtatZone
{
    /// <summary>A zoning at hand covers the date.</summary>
    Constatee,

    /// <summary>No zoning at hand covers the date: the last known one said so.</summary>
    Presumee,
}

/// <summary>One zone of a commune at a date.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Etat">Observed, or presumed from the last zoning known before the date.</param>
/// <param name="Validite">Period of the zoning that says so.</param>
/// <param name="Source">Title of that zoning, as people may look it up.</param>
/// <param name="Fiabilite">How far the zoning can be relied on.</param>
public sealed record ConstatZone(Zone Zone, EtatZone Etat, Periode Validite, string Source, Fiabilite Fiabilite);

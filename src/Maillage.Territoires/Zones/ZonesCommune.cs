namespace Maillage.Territoires;

/// <summary>The zones of one commune at one date: what is known, what is presumed, what is not known.</summary>
public sealed class ZonesCommune
{
    private readonly Ternaire[] connues;
    private readonly Ternaire[] presumees;

    internal ZonesCommune(Ternaire[] connues, Ternaire[] presumees, IReadOnlyList<ConstatZone> constats)
    {
        this.connues = connues;
        this.presumees = presumees;
        Constats = constats;
    }

    /// <summary>The zones the commune is in, observed or presumed, in the order of the vocabulary.</summary>
    public IReadOnlyList<ConstatZone> Constats { get; }

    /// <summary>Zones the commune is known to be in that day.</summary>
    public IReadOnlyList<Zone> Connues => [.. NomsDeZones.Toutes.Where(zone => this[zone] == Ternaire.Oui)];

    /// <summary>Zones of which nothing at hand says whether the commune is in them that day.</summary>
    public IReadOnlyList<Zone> Inconnues => [.. NomsDeZones.Toutes.Where(zone => this[zone] == Ternaire.Inconnu)];

    /// <summary>Whether the commune is in the zone, from the zonings that cover the date.</summary>
    public Ternaire this[Zone zone] => connues[(int)zone];

    /// <summary>The same if, where no zoning covers the date, the last known one still held.</summary>
    public Ternaire Presumee(Zone zone) => presumees[(int)zone];
}

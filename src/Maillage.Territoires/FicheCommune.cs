namespace Maillage.Territoires;

/// <summary>What the reference figures say of a commune code on a day, whether the commune exists or not.</summary>
public sealed record FicheCommune
{
    /// <summary>The code, in its usual form; the text as typed when it is not a code.</summary>
    public required string Code { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Geography of the codes.</summary>
    public required Millesime Millesime { get; init; }

    /// <summary>What the code means today.</summary>
    public required ResolutionCommune Resolution { get; init; }

    /// <summary>The full record; null unless the commune exists and is in the region.</summary>
    public required Commune? Commune { get; init; }

    /// <summary>Its EPCI; null when it has none or none is known.</summary>
    public required Epci? Epci { get; init; }

    /// <summary>Its zones that day.</summary>
    public required ZonesCommune Zones { get; init; }

    /// <summary>Its classes in the zoning of doctors and the decisions that gave them, oldest first.</summary>
    public required IReadOnlyList<ClasseConstatee> Histoire { get; init; }

    /// <summary>Reads a code somebody typed. Never fails: an unknown or outdated code is a result.</summary>
    public static FicheCommune Lire(string saisie, DateOnly jour, ReferentielTerritorial referentiel)
    {
        var estUnCode = CodeCommune.TryParse(saisie, out var code);
        var commune = referentiel.Communes.GetValueOrDefault(code);
        return new FicheCommune
        {
            Code = estUnCode ? code.ToString() : saisie,
            Date = jour,
            Millesime = referentiel.Millesime,
            Resolution = referentiel.Repertoire.Resoudre(saisie),
            Commune = commune,
            Epci = EpciDe(commune, referentiel),
            Zones = referentiel.Zones.Zones(code, jour),
            Histoire = referentiel.Zones.Histoire(code),
        };
    }

    internal static Epci? EpciDe(Commune? commune, ReferentielTerritorial referentiel) =>
        commune?.Epci is { } siren ? referentiel.Epci.GetValueOrDefault(siren) : null;
}

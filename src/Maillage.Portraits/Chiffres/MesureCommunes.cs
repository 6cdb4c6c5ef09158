using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A figure worked out from the communes of a territory, the same way for any of them.</summary>
internal sealed record MesureCommunes
{
    /// <summary>What is measured.</summary>
    public required Indicateur Indicateur { get; init; }

    /// <summary>Decimals shown.</summary>
    public required int Decimales { get; init; }

    /// <summary>Who publishes what it is worked out from.</summary>
    public required string Source { get; init; }

    /// <summary>The measure of a territory summed up on a day.</summary>
    public required Func<AgregatTerritorial, DateOnly, Constat> Lire { get; init; }

    /// <summary>The measure, rounded as it is shown.</summary>
    public Constat Mesurer(AgregatTerritorial agregat, DateOnly jour)
    {
        var constat = Lire(agregat, jour);
        return constat with
        {
            Valeur = constat.Valeur is { } valeur ? Math.Round(valeur, Decimales, MidpointRounding.AwayFromZero) : null,
        };
    }
}

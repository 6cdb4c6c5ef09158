using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>An aid a town, a group of towns or a département says it grants, as somebody recorded it.</summary>
public sealed record AideLocale
{
    /// <summary>File and line it was read from.</summary>
    public required string Fichier { get; init; }

    /// <summary>Line, from 1.</summary>
    public required int Ligne { get; init; }

    /// <summary>Who grants it.</summary>
    public required string Collectivite { get; init; }

    /// <summary>Communes where it is granted, at least one.</summary>
    public required IReadOnlyList<CodeCommune> Communes { get; init; }

    /// <summary>Codes of the professions it is for; empty for every profession.</summary>
    public required IReadOnlyList<string> Professions { get; init; }

    /// <summary>At most this many euros; null when unknown.</summary>
    public required decimal? Montant { get; init; }

    /// <summary>Days on which it can be asked for.</summary>
    public required Periode Periode { get; init; }

    /// <summary>The deliberation or the page it was read in.</summary>
    public required string Source { get; init; }

    /// <summary>How far the source can be relied upon.</summary>
    public required Fiabilite Fiabilite { get; init; }

    /// <summary>Whether it is for that profession; unknown when the profession is, unless it is for every one.</summary>
    internal Ternaire Convient(string? profession) =>
        Professions.Count == 0 ? Ternaire.Oui
        : profession is null ? Ternaire.Inconnu
        : Professions.Contains(profession).VersTernaire();

    /// <summary>Who, how much at most, and how far to trust it.</summary>
    internal string EnMots
    {
        get
        {
            var somme = Montant is { } montant ? $"jusqu'à {Typographie.Euros(montant)}" : "montant inconnu";
            return $"{Collectivite} : {somme} ({Source}, source {Fiabilite.Code().Replace('_', ' ')}).";
        }
    }
}

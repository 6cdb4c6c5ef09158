using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>The sentences of an order of zoning, as data: our own, with places to fill.</summary>
public sealed record ModeleArrete
{
    /// <summary>Name of the region.</summary>
    public required string Region { get; init; }

    /// <summary>Its title.</summary>
    public required string Titre { get; init; }

    /// <summary>Who signs, left to be filled.</summary>
    public required string Autorite { get; init; }

    /// <summary>The texts it rests on.</summary>
    public required IReadOnlyList<PhraseArrete> Visas { get; init; }

    /// <summary>Its reasons.</summary>
    public required IReadOnlyList<PhraseArrete> Considerants { get; init; }

    /// <summary>Its articles.</summary>
    public required IReadOnlyList<ArticleModele> Articles { get; init; }
}

/// <summary>A sentence and what it rests on.</summary>
/// <param name="Texte">The sentence, with places to fill.</param>
/// <param name="Si">When it is said: <c>zar</c>, <c>quartiers</c>, or the year of a method; null for always.</param>
/// <param name="Source">The text it rests on.</param>
/// <param name="Fiabilite">How far that can be relied on.</param>
public sealed record PhraseArrete(string Texte, string? Si, string Source, Fiabilite Fiabilite);

/// <summary>An article.</summary>
/// <param name="Titre">Its title, without number.</param>
/// <param name="Si">When it is there, as for a sentence.</param>
/// <param name="Paragraphes">Its text, with places to fill.</param>
public sealed record ArticleModele(string Titre, string? Si, IReadOnlyList<string> Paragraphes);

using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>An order of zoning, all its words and tables, before any layout.</summary>
public sealed record Arrete
{
    /// <summary>What every page of a draft bears.</summary>
    public const string Projet = "PROJET – sans valeur";

    /// <summary>Its title.</summary>
    public required string Titre { get; init; }

    /// <summary>Name of the draft it was made from.</summary>
    public required string Brouillon { get; init; }

    /// <summary>Who signs, left to be filled.</summary>
    public required string Autorite { get; init; }

    /// <summary>Number and day of the act; null for a draft of it, without value.</summary>
    public required Decret? Decret { get; init; }

    /// <summary>Why it can never be decreed, in a French sentence; null when it may.</summary>
    public required string? Reserve { get; init; }

    /// <summary>What is missing before decreeing; none once decreed.</summary>
    public required IReadOnlyList<string> Manques { get; init; }

    /// <summary>The texts it rests on.</summary>
    public required IReadOnlyList<string> Visas { get; init; }

    /// <summary>Its reasons.</summary>
    public required IReadOnlyList<string> Considerants { get; init; }

    /// <summary>Its articles, numbered in their order.</summary>
    public required IReadOnlyList<ArticleModele> Articles { get; init; }

    /// <summary>People and communes of each class, from the highest priority.</summary>
    public required IReadOnlyList<EffectifClasse> Effectifs { get; init; }

    /// <summary>Every commune, by département.</summary>
    public required IReadOnlyList<SectionArrete> Departements { get; init; }

    /// <summary>Whether territories are more than communes, and worth a column.</summary>
    public required bool AvecTerritoires { get; init; }

    /// <summary>The territories that have quarters classed on their own, or a reason given.</summary>
    public required IReadOnlyList<TerritoireArrete> Particuliers { get; init; }

    /// <summary>The map; null without contours.</summary>
    public required CarteArrete? Carte { get; init; }
}

/// <summary>People and communes of a class.</summary>
/// <param name="Classe">The class; null for what is not classed.</param>
/// <param name="Territoires">Its territories.</param>
/// <param name="Communes">Its communes.</param>
/// <param name="Habitants">Residents of its territories.</param>
public sealed record EffectifClasse(ClasseZonage? Classe, int Territoires, int Communes, long Habitants);

/// <summary>The communes of a département.</summary>
/// <param name="Departement">Its name and code.</param>
/// <param name="Communes">Its communes, by territory then by code.</param>
public sealed record SectionArrete(Departement Departement, IReadOnlyList<CommuneArrete> Communes);

/// <summary>A commune, its territory and its class; null when it is not classed.</summary>
public sealed record CommuneArrete(CodeCommune Code, string Nom, string Territoire, ClasseZonage? Classe);

/// <summary>A territory and its decision.</summary>
public sealed record TerritoireArrete(TerritoireDecoupe Territoire, Decision Decision);

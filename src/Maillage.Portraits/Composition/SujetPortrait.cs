using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>What a portrait is of.</summary>
public enum GenrePortrait
{
    /// <summary>A département: documents give its figures.</summary>
    Departement,

    /// <summary>The region.</summary>
    Region,

    /// <summary>An intercommunality.</summary>
    Epci,

    /// <summary>A list of communes somebody drew up.</summary>
    Liste,
}

/// <summary>A territory to draw the portrait of.</summary>
/// <param name="Id">Code of the département, SIREN, <c>region</c> or <c>liste</c>.</param>
/// <param name="Nom">Name to show.</param>
/// <param name="Genre">What it is.</param>
/// <param name="Communes">Its communes, in the region or not.</param>
public sealed record SujetPortrait(string Id, string Nom, GenrePortrait Genre, IReadOnlyList<CodeCommune> Communes)
{
    /// <summary>The name of the region among what portraits are asked of.</summary>
    public const string Region = "region";
}

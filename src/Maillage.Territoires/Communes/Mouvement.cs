namespace Maillage.Territoires;

/// <summary>Why a code is no longer that of a commune.</summary>
public enum NatureMouvement
{
    /// <summary>The commune was merged into another or into a commune nouvelle.</summary>
    Fusion,

    /// <summary>Same commune, other code (change of département or of chief town).</summary>
    ChangementDeCode,

    /// <summary>Suppressed and shared between several communes.</summary>
    Partage,

    /// <summary>Left the list of communes without a successor in it (Saint-Barthélemy, Saint-Martin).</summary>
    SansSuccesseur,
}

/// <summary>
/// What became of a code that is no longer current, in the official table of moves.
/// </summary>
/// <param name="Ancien">The code that ended.</param>
/// <param name="Nom">Its last name.</param>
/// <param name="DateEffet">First day on which the code was no longer that of a commune.</param>
/// <param name="Nature">Why.</param>
/// <param name="Successeurs">The current codes that hold its land, chained to today; several when it was shared, none when it left the list.</param>
public sealed record Mouvement(
    CodeCommune Ancien,
    string Nom,
    DateOnly DateEffet,
    NatureMouvement Nature,
    IReadOnlyList<CodeCommune> Successeurs
);

namespace Maillage.Territoires;

/// <summary>
/// A named set of communes at a millésime: an EPCI, a département, a territoire de vie-santé or a list somebody drew up.
/// </summary>
public sealed record Territoire
{
    /// <param name="nom">Name to show.</param>
    /// <param name="millesime">Geography of the codes.</param>
    /// <param name="communes">The communes, in any order; duplicates count once.</param>
    public Territoire(string nom, Millesime millesime, IEnumerable<CodeCommune> communes)
    {
        Nom = nom;
        Millesime = millesime;
        Communes = [.. communes.Distinct().Order()];
    }

    /// <summary>Name to show.</summary>
    public string Nom { get; }

    /// <summary>Geography of the codes.</summary>
    public Millesime Millesime { get; }

    /// <summary>The communes, sorted by code, each once.</summary>
    public IReadOnlyList<CodeCommune> Communes { get; }
}

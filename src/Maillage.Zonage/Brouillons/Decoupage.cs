using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>How a region is cut for a decision: every commune in one territory, and only one.</summary>
public sealed class Decoupage
{
    private readonly Dictionary<string, TerritoireDecoupe> parCode;
    private readonly Dictionary<CodeCommune, TerritoireDecoupe> parCommune;

    /// <param name="maille">What the territories are.</param>
    /// <param name="millesime">Geography of the communes.</param>
    /// <param name="territoires">The territories; no commune in two of them.</param>
    /// <exception cref="ArgumentException">A code or a commune is there twice.</exception>
    public Decoupage(Maille maille, Millesime millesime, IEnumerable<TerritoireDecoupe> territoires)
    {
        Maille = maille;
        Millesime = millesime;
        Territoires = [.. territoires.OrderBy(territoire => territoire.Code, StringComparer.Ordinal)];
        parCode = Territoires.ToDictionary(territoire => territoire.Code, StringComparer.Ordinal);
        parCommune = Territoires
            .SelectMany(territoire => territoire.Communes, (territoire, commune) => (territoire, commune))
            .ToDictionary(paire => paire.commune, paire => paire.territoire);
    }

    /// <summary>What the territories are.</summary>
    public Maille Maille { get; }

    /// <summary>Geography of the communes.</summary>
    public Millesime Millesime { get; }

    /// <summary>The territories, by code.</summary>
    public IReadOnlyList<TerritoireDecoupe> Territoires { get; }

    /// <summary>A territory by its code; null when there is none.</summary>
    public TerritoireDecoupe? Trouver(string code) => parCode.GetValueOrDefault(code);

    /// <summary>The territory of a commune; null when the mesh does not hold it.</summary>
    public TerritoireDecoupe? De(CodeCommune commune) => parCommune.GetValueOrDefault(commune);
}

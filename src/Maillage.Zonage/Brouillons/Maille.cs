namespace Maillage.Zonage;

/// <summary>What a decision is taken on. The default value is <see cref="TerritoireDeVieSante"/>.</summary>
public enum Maille
{
    /// <summary>Territoire de vie-santé, the only mesh the law decides on.</summary>
    TerritoireDeVieSante,

    /// <summary>Établissement public de coopération intercommunale: a study.</summary>
    Epci,

    /// <summary>The commune: a study.</summary>
    Commune,
}

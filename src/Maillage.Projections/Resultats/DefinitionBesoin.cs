namespace Maillage.Projections;

/// <summary>How many general practitioners are said to be enough.</summary>
public enum DefinitionBesoin
{
    /// <summary>As many for an inhabitant as today, département by département.</summary>
    DensiteConstante,

    /// <summary>As many for what inhabitants of that age consult as today: ageing counts.</summary>
    ConsommationConstante,

    /// <summary>A density aimed at, the same everywhere; today's of the region unless another is given.</summary>
    Cible,
}

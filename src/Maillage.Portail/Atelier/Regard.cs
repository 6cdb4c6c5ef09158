using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>What the map of the workshop shows.</summary>
public enum Regard
{
    /// <summary>Access once the scenario is played.</summary>
    Apres,

    /// <summary>Access as it is.</summary>
    Avant,

    /// <summary>What the scenario changes.</summary>
    Ecart,
}

/// <summary>Their names.</summary>
internal static class Regards
{
    /// <summary>Every one, by name in addresses.</summary>
    public static readonly IReadOnlyList<(string Code, Regard Regard, string Nom)> Tous =
    [
        ("apres", Regard.Apres, "l’accès après le scénario"),
        ("avant", Regard.Avant, "l’accès d’aujourd’hui"),
        ("ecart", Regard.Ecart, "ce qui change"),
    ];

    public static string Code(this Regard regard) => Tous.First(nomme => nomme.Regard == regard).Code;

    /// <summary>The title of the map.</summary>
    public static string Titre(this Regard regard) =>
        regard switch
        {
            Regard.Avant => "Accès estimé aux généralistes aujourd’hui",
            Regard.Ecart => "Accès aux généralistes : ce que le scénario change",
            _ => "Accès estimé aux généralistes après le scénario",
        };
}

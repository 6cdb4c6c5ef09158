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

    /// <summary>How far access estimated today is from the last value DREES published (doctors aged 65 or less).</summary>
    Drees,
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
        ("drees", Regard.Drees, "l’écart à la valeur de la Drees"),
    ];

    public static string Code(this Regard regard) => Tous.First(nomme => nomme.Regard == regard).Code;

    /// <summary>What the classes of the legend measure.</summary>
    public static string Unite(this Regard regard) =>
        regard switch
        {
            Regard.Ecart => "Consultations gagnées ou perdues",
            Regard.Drees => "Consultations estimées en plus ou en moins",
            _ => "Consultations par an et par habitant",
        };

    /// <summary>The title of the map.</summary>
    public static string Titre(this Regard regard) =>
        regard switch
        {
            Regard.Avant => "Accès estimé aux généralistes aujourd’hui",
            Regard.Ecart => "Accès aux généralistes : ce que le scénario change",
            Regard.Drees => "Accès estimé aujourd’hui, comparé à la valeur de la Drees",
            _ => "Accès estimé aux généralistes après le scénario",
        };
}

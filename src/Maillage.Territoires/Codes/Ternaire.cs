namespace Maillage.Territoires;

/// <summary>Truth in Kleene's three-valued logic. The default value is <see cref="Inconnu"/>: what nobody said is not false.</summary>
public enum Ternaire
{
    /// <summary>Nobody here knows.</summary>
    Inconnu,

    /// <summary>Known to be false.</summary>
    Non,

    /// <summary>Known to be true.</summary>
    Oui,
}

/// <summary>Kleene's connectives.</summary>
public static class LogiqueTernaire
{
    /// <summary><c>Oui</c> for true, <c>Non</c> for false, <c>Inconnu</c> for null.</summary>
    public static Ternaire VersTernaire(this bool? valeur) =>
        valeur is { } connu ? connu.VersTernaire() : Ternaire.Inconnu;

    /// <summary><c>Oui</c> for true, <c>Non</c> for false.</summary>
    public static Ternaire VersTernaire(this bool valeur) => valeur ? Ternaire.Oui : Ternaire.Non;

    /// <summary>False if either is false, else unknown if either is unknown.</summary>
    public static Ternaire Et(this Ternaire gauche, Ternaire droite) =>
        gauche == Ternaire.Non || droite == Ternaire.Non ? Ternaire.Non
        : gauche == Ternaire.Oui && droite == Ternaire.Oui ? Ternaire.Oui
        : Ternaire.Inconnu;

    /// <summary>True if either is true, else unknown if either is unknown.</summary>
    public static Ternaire Ou(this Ternaire gauche, Ternaire droite) =>
        gauche == Ternaire.Oui || droite == Ternaire.Oui ? Ternaire.Oui
        : gauche == Ternaire.Non && droite == Ternaire.Non ? Ternaire.Non
        : Ternaire.Inconnu;

    /// <summary>True for false, false for true, unknown for unknown.</summary>
    public static Ternaire Inverse(this Ternaire valeur) =>
        valeur switch
        {
            Ternaire.Oui => Ternaire.Non,
            Ternaire.Non => Ternaire.Oui,
            _ => Ternaire.Inconnu,
        };
}

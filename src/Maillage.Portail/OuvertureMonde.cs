namespace Maillage.Portail;

/// <summary>Opens the rules and the data of a folder.</summary>
internal static class OuvertureMonde
{
    /// <summary>The world, or French messages that say what is missing and what to do.</summary>
    public static (Monde? Monde, IReadOnlyList<string> Erreurs) Ouvrir(Lancement lancement) =>
        (null, [$"{lancement.Racine} : chargement à venir."]);
}

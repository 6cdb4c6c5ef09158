namespace Maillage.Donnees.Tests;

/// <summary>The folders shipped in the repository.</summary>
internal static class Livre
{
    public static string Donnees => Path.Combine(Racine, "donnees");

    public static string Reglementation => Path.Combine(Racine, "reglementation");

    private static string Racine => RacineMaillage.Trouver().ValeurOuException();
}

namespace Maillage.Planification.Tests.Placement;

/// <summary>The exact search needs a library that a machine may lack.</summary>
internal static class Solveur
{
    public static void Exiger() =>
        Assert.SkipUnless(
            Planification.Placement.SolveurPresent,
            "ignoré : le paquet « coinor-libcbc3 » n'est pas installé"
        );
}

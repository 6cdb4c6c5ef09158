namespace Maillage.Accessibilite.Tests.Calcul;

/// <summary>Worlds written as a table of minutes (origins in rows, destinations in columns); an absent pair is null.</summary>
internal static class PetitsMondes
{
    public static MatriceTemps Minutes(params double?[][] lignes) =>
        MatriceTemps.Assembler(
            lignes.Length,
            lignes[0].Length,
            [
                .. from origine in Enumerable.Range(0, lignes.Length)
                from destination in Enumerable.Range(0, lignes[origine].Length)
                where lignes[origine][destination] is not null
                select new Trajet(origine, destination, lignes[origine][destination]!.Value),
            ]
        );

    public static AccesAuxSoins Calculer(
        MatriceTemps temps,
        Decroissance decroissance,
        Methode methode,
        double[] offre,
        double[] demande
    ) => AccesAuxSoins.Calculer(Ponderation.De(temps, decroissance, methode), offre, demande);

    public static void Proches(double[] attendus, ReadOnlySpan<double> obtenus, double tolerance = 1e-12)
    {
        Assert.Equal(attendus.Length, obtenus.Length);
        for (var rang = 0; rang < attendus.Length; rang++)
        {
            Assert.Equal(attendus[rang], obtenus[rang], tolerance);
        }
    }
}

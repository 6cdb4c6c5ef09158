namespace Maillage.Territoires.Tests;

/// <summary>Small worlds for the tests of this module.</summary>
internal static class Petit
{
    public static NomCommune Nom(string code, string nom, int? population = null)
    {
        var commune = CodeCommune.Parse(code);
        return new NomCommune(commune, nom, commune.Departement, population);
    }

    public static Departement Departement(string code, string nom, string region = "76") =>
        new(CodeDepartement.Parse(code), nom, region);
}

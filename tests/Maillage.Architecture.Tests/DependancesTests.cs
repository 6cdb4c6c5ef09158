using System.Xml.Linq;

namespace Maillage.Architecture.Tests;

public class DependancesTests
{
    [Fact]
    public void ProjetsDeSrc_ReferencentCeQueLaTablePermet()
    {
        var projets = Depot.Projets("src");
        Assert.NotEmpty(projets);
        Assert.Empty(projets.SelectMany(projet => TableDesDependances.Ecarts(projet.Key, References(projet.Value))));
    }

    [Fact]
    public void Table_NAPasDeCycle()
    {
        var restants = TableDesDependances.Permises.ToDictionary(ligne => ligne.Key, ligne => ligne.Value.ToHashSet());
        while (restants.FirstOrDefault(ligne => ligne.Value.Count == 0) is { Key: { } libre })
        {
            restants.Remove(libre);
            foreach (var dependances in restants.Values)
            {
                dependances.Remove(libre);
            }
        }
        Assert.Empty(restants.Keys);
    }

    [Theory]
    [InlineData(
        "Maillage.Territoires",
        "Maillage.Aides",
        "Maillage.Territoires ne doit pas référencer Maillage.Aides."
    )]
    [InlineData("Maillage.Aides", "Maillage.Donnees", "Maillage.Aides ne doit pas référencer Maillage.Donnees.")]
    [InlineData("Maillage.Cli", "Maillage.Portail", "Maillage.Cli ne doit pas référencer Maillage.Portail.")]
    [InlineData("Maillage.Autre", "Maillage.Aides", "Maillage.Autre manque à la table des dépendances.")]
    public void Ecarts_ReferenceInterdite_LaNomme(string projet, string reference, string attendu) =>
        Assert.Equal([attendu], TableDesDependances.Ecarts(projet, [reference]));

    [Fact]
    public void Solution_ContientTousLesProjets()
    {
        var solution = File.ReadAllText(Path.Combine(Depot.Racine, "Maillage.slnx"));
        var projets = new[] { "src", "tests", "bench" }.SelectMany(dossier => Depot.Projets(dossier).Values);
        Assert.All(projets.Select(Depot.Relatif), chemin => Assert.Contains($"\"{chemin}\"", solution));
    }

    [Fact]
    public void ProjetsDeTests_ImitentUnModule()
    {
        string[] horsModule = ["Maillage.Architecture.Tests", "Maillage.Essais"];
        var attendus = Depot.Projets("src").Keys.Select(module => module + ".Tests").Concat(horsModule);
        Assert.Empty(Depot.Projets("tests").Keys.Except(attendus));
    }

    private static IEnumerable<string> References(string csproj) =>
        XDocument
            .Load(csproj)
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string?)reference.Attribute("Include"))!));
}

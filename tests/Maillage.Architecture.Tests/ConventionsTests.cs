namespace Maillage.Architecture.Tests;

public class ConventionsTests
{
    private static readonly string[] Racines = ["src", "tests", "bench"];
    private static readonly string[] Sources = ["*.cs", "*.razor", "*.ts", "*.js", "*.css"];

    [Fact]
    public void Code_EspacesDeNomsSuiventLeProjetEtLesDossiers() => Verifier(Conventions.EspaceDeNoms, "*.cs");

    [Fact]
    public void Code_NomsDeTypesSansSuffixeCreux() => Verifier(Conventions.NomsDeTypes, "*.cs");

    [Fact]
    public void Code_FichiersCourts() => Verifier(Conventions.Longueur, Sources);

    [Fact]
    public void Code_SansResteNiRegion() => Verifier(Conventions.Mots, [.. Sources, "*.csproj", "*.yaml"]);

    [Fact]
    public void Dossiers_SansNomFourreTout() =>
        Assert.Empty(Racines.SelectMany(Depot.Dossiers).SelectMany(Conventions.Dossier));

    [Fact]
    public void ModulesPurs_TypesPublicsDocumentes() =>
        Assert.Empty(
            TableDesDependances
                .Purs.SelectMany(module => Depot.Fichiers("src/" + module, "*.cs"))
                .SelectMany(fichier => Conventions.Documentation(Depot.Relatif(fichier), File.ReadAllText(fichier)))
        );

    [Fact]
    public void Paquets_VersionsExactesEtCentrales()
    {
        var central = Path.Combine(Depot.Racine, "Directory.Packages.props");
        Assert.Empty(Conventions.Versions("Directory.Packages.props", File.ReadAllText(central)));
        Assert.Empty(
            Projets()
                .Where(projet => File.ReadAllText(projet).Contains("PackageReference", StringComparison.Ordinal))
                .Where(projet => File.ReadAllText(projet).Contains(" Version=", StringComparison.Ordinal))
                .Select(Depot.Relatif)
        );
    }

    [Fact]
    public void Paquets_VerrouACoteDeChaqueProjet() =>
        Assert.Empty(
            Projets()
                .Where(projet => !File.Exists(Path.Combine(Path.GetDirectoryName(projet)!, "packages.lock.json")))
                .Select(Depot.Relatif)
        );

    [Theory]
    [InlineData("namespace Maillage.Aides;\nclass A;", true)]
    [InlineData("namespace Maillage.Aides.Montants;\nclass A;", true)]
    [InlineData("namespace Maillage.Aides.Autre;\nclass A;", false)]
    [InlineData("namespace Maillage.Aide;\nclass A;", false)]
    [InlineData("namespace Maillage.Aides\n{\nclass A;\n}", false)]
    [InlineData("namespace Maillage.Aides { class A; }", false)]
    [InlineData("class A;", false)]
    public void EspaceDeNoms_AccepteLeProjetOuSesDossiers(string texte, bool bon) =>
        Assert.Equal(bon, !Conventions.EspaceDeNoms("src/Maillage.Aides/Montants/A.cs", texte).Any());

    [Theory]
    [InlineData("public sealed class ZoneManager;", false)]
    [InlineData("internal static partial class TexteUtils { }", false)]
    [InlineData("record struct LigneDto(int A);", false)]
    [InlineData("public class Managerie;", true)]
    public void NomsDeTypes_RefuseLesSuffixesCreux(string texte, bool bon) =>
        Assert.Equal(bon, !Conventions.NomsDeTypes("A.cs", texte).Any());

    [Theory]
    [InlineData("src/Maillage.Aides/Montants", true)]
    [InlineData("src/Maillage.Core", false)]
    [InlineData("src/Maillage.Aides/Helpers/Texte", false)]
    [InlineData("src/Maillage.Portail/wwwroot/shared", false)]
    public void Dossier_RefuseLesFourreTout(string chemin, bool bon) =>
        Assert.Equal(bon, !Conventions.Dossier(chemin).Any());

    [Fact]
    public void Longueur_CinqCentsLignesAuPlus()
    {
        Assert.Empty(Conventions.Longueur("A.cs", new string('\n', 500)));
        Assert.Equal(["A.cs : 501 lignes."], Conventions.Longueur("A.cs", new string('\n', 501)));
    }

    [Fact]
    public void Mots_RefuseLesRestes() =>
        Assert.Equal(2, Conventions.Mots("A.cs", "// TO" + "DO plus tard\n#" + "region Code").Count());

    [Theory]
    [InlineData("/// <summary>A.</summary>\npublic class A;", true)]
    [InlineData("/// <summary>A.</summary>\n[Flags]\npublic enum A { }", true)]
    [InlineData("public readonly record struct A(int B);", false)]
    [InlineData("// A.\npublic static class A { }", false)]
    [InlineData("internal class A;", true)]
    public void Documentation_ExigeeDesTypesPublics(string texte, bool bon) =>
        Assert.Equal(bon, !Conventions.Documentation("A.cs", texte).Any());

    [Theory]
    [InlineData("1.2.3", true)]
    [InlineData("10.0.0-preview.1", true)]
    [InlineData("1.*", false)]
    [InlineData("[1.0.0,2.0.0)", false)]
    [InlineData("1.2", false)]
    public void Versions_Exactes(string version, bool bon) =>
        Assert.Equal(
            bon,
            !Conventions.Versions("D.props", $"<PackageVersion Include=\"A\" Version=\"{version}\" />").Any()
        );

    private static void Verifier(Func<string, string, IEnumerable<string>> regle, params string[] motifs)
    {
        var fichiers = Racines.SelectMany(racine => motifs.SelectMany(motif => Depot.Fichiers(racine, motif))).ToList();
        Assert.NotEmpty(fichiers);
        Assert.Empty(fichiers.SelectMany(fichier => regle(Depot.Relatif(fichier), File.ReadAllText(fichier))));
    }

    private static IEnumerable<string> Projets() => Racines.SelectMany(racine => Depot.Projets(racine).Values);
}

namespace Maillage.Architecture.Tests;

public class PureteTests
{
    public static TheoryData<string> ModulesPurs =>
        [.. Depot.Projets("src").Keys.Where(TableDesDependances.Purs.Contains)];

    [Theory]
    [MemberData(nameof(ModulesPurs))]
    public void ModulePur_NUtiliseNiFichierNiHorlogeNiReseau(string module)
    {
        var assemblage = Path.Combine(AppContext.BaseDirectory, module + ".dll");
        Assert.True(File.Exists(assemblage), $"Le projet des tests d'architecture doit référencer {module}.");
        Assert.Empty(Purete.Ecarts(assemblage));
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllText", true)]
    [InlineData("System.IO.Path", true)]
    [InlineData("System.DateTime.get_Today", true)]
    [InlineData("System.Console.WriteLine", true)]
    [InlineData("System.Environment.get_NewLine", true)]
    [InlineData("System.Net.Http.HttpClient..ctor", true)]
    [InlineData("Microsoft.EntityFrameworkCore.DbContext", true)]
    [InlineData("System.Environment.get_CurrentManagedThreadId", false)]
    [InlineData("System.DateTime.IsLeapYear", false)]
    [InlineData("System.DateTimeOffset.get_UtcNow", true)]
    [InlineData("System.TimeProvider.get_System", true)]
    [InlineData("System.IO.Stream.Read", false)]
    [InlineData("System.DateTimeOffset.ToUnixTimeSeconds", false)]
    public void EstInterdit_DitCeQuUnModulePurNeTouchePas(string usage, bool attendu) =>
        Assert.Equal(attendu, Purete.EstInterdit(usage));

    // This assembly reads files and keeps a changing static field: the reading of metadata must see both.
    [Fact]
    public void Ecarts_AssemblageQuiLitDesFichiers_LesNomme()
    {
        var ecarts = Purete.Ecarts(typeof(PureteTests).Assembly.Location);
        Assert.Contains("System.IO.File.OpenRead", ecarts);
        Assert.Contains("champ statique modifiable Temoin.Variable", ecarts);
    }

    private static class Temoin
    {
        internal static int Variable = Depot.Racine.Length;
    }
}

namespace Maillage.Cli.Tests.Ligne;

public class ProximiteTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("liste", "liste", 0)]
    [InlineData("simulr", "simuler", 1)]
    [InlineData("chat", "chien", 3)]
    public void Distance_CompteLesLettresChangees(string un, string autre, int distance)
    {
        Assert.Equal(distance, Proximite.Distance(un, autre));
        Assert.Equal(distance, Proximite.Distance(autre, un));
    }

    [Theory]
    [InlineData("simulr", " Vouliez-vous dire « simuler » ?")]
    [InlineData("zzzzzz", "")]
    public void Proposer_SeulementUnMotProche(string mot, string attendu) =>
        Assert.Equal(attendu, Proximite.Proposer(mot, ["liste", "simuler"]));
}

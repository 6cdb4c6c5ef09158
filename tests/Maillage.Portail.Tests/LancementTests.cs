namespace Maillage.Portail.Tests;

public class LancementTests
{
    [Fact]
    public void Lire_SansOption_EcouteSur5080()
    {
        var lancement = Lancement.Lire([], "/racine");

        Assert.Empty(lancement.Erreurs);
        Assert.Equal("http://127.0.0.1:5080", lancement.Urls);
        Assert.Equal("/racine", lancement.Racine);
        Assert.Null(lancement.Donnees);
    }

    [Fact]
    public void Lire_ToutesLesOptions()
    {
        var lancement = Lancement.Lire(["--port=8080", "--donnees", "/donnees"], null);

        Assert.Equal("http://127.0.0.1:8080", lancement.Urls);
        Assert.Equal("/donnees", lancement.Donnees);
    }

    [Theory]
    [InlineData("--porte", "option inconnue")]
    [InlineData("--port=beaucoup", "n'est pas un numéro de port")]
    [InlineData("--port=70000", "n'est pas un numéro de port")]
    [InlineData("--donnees", "suivie de sa valeur")]
    [InlineData("--urls=ici", "n'est pas une adresse")]
    public void Lire_OptionARevoir_LeDit(string argument, string message) =>
        Assert.Contains(message, Assert.Single(Lancement.Lire([argument], null).Erreurs), StringComparison.Ordinal);

    [Fact]
    public void Ouvrir_DossierAbsent_DitQuoiFaire()
    {
        var lancement = Lancement.Lire(["--donnees", "/nulle/part"], null);
        var (monde, erreurs) = OuvertureMonde.Ouvrir(lancement);

        Assert.Null(monde);
        Assert.Contains("Indiquez un dossier de données compilées", Assert.Single(erreurs), StringComparison.Ordinal);
    }
}

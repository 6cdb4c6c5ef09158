using Maillage.Accessibilite;
using Maillage.Essais.Mondes;
using Maillage.Portail.Atelier;

namespace Maillage.Portail.Tests.Atelier;

public class GestesMedecinsTests
{
    [Theory]
    [InlineData("", 1, "arrivee:34015:1")]
    [InlineData("", -0.5, "depart:34015:0.5")]
    [InlineData("arrivee:34015:2", 1, "arrivee:34015:3")]
    [InlineData("arrivee:34015:1", -1, "")]
    [InlineData("arrivee:34015:1", -2, "depart:34015:1")]
    [InlineData(
        "arrivee:34032:1|arrivee:34015:1|arrivee:34172:1",
        1,
        "arrivee:34032:1|arrivee:34015:2|arrivee:34172:1"
    )]
    [InlineData(
        "retraite:34015:1|ouverture_equipe:34015:2",
        1,
        "retraite:34015:1|ouverture_equipe:34015:2|arrivee:34015:1"
    )]
    [InlineData("depart:34015:1|arrivee:34015:3", -1, "arrivee:34015:1")]
    public void Ajouter_GardeUneSeuleModificationParCommune(string avant, double etp, string apres)
    {
        var lues = avant.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Lire).ToArray();

        var suite = GestesMedecins.Ajouter(lues, PetitMonde.Assignan, etp);

        Assert.Equal(apres, string.Join('|', suite.Select(ModificationEcrite.Ecrire)));
    }

    [Theory]
    [InlineData("arrivee:34015:0.5")]
    [InlineData("retraite:34015:1")]
    [InlineData("ouverture_equipe:34015:3")]
    [InlineData("temps_de_travail:34015:5:2.5")]
    [InlineData("route:34015:34032:12")]
    [InlineData("population:34015:-50")]
    [InlineData("vieillissement:34015:-2.5")]
    [InlineData("saison:34015:300:7+8")]
    public void Ecriture_SeRelit(string ecrite) => Assert.Equal(ecrite, ModificationEcrite.Ecrire(Lire(ecrite)));

    private static Modification Lire(string texte)
    {
        var (modification, message) = ModificationEcrite.Lire(texte);
        Assert.Null(message);
        return modification!;
    }
}

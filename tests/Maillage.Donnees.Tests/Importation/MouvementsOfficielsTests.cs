using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class MouvementsOfficielsTests
{
    [Fact]
    public void TableOfficielle_RenvoieToutCodeAncienAUneCommuneActuelle()
    {
        var actuelles = ImportCog
            .LireCodes(DonneesBrutes.Fichier("cog-communes-epci", "communes.csv"))
            .ValeurOuException();
        var mouvements = ImportMouvements
            .Lire(DonneesBrutes.Fichier("cog-communes-epci", "mouvements-communes.csv"), actuelles)
            .ValeurOuException()
            .ToDictionary(mouvement => mouvement.Ancien.ToString());

        Assert.Equal(34_875, actuelles.Count);
        Assert.Equal(4_242, mouvements.Count);
        Assert.Equal(["97123", "97127"], mouvements.Values.Where(SansSuite).Select(m => m.Ancien.ToString()).Order());
        Assert.Equal("12218", mouvements["12076"].Successeurs.Single().ToString());
        Assert.Equal("34144", mouvements["34093"].Successeurs.Single().ToString());
        Assert.Equal("32365", mouvements["32260"].Successeurs.Single().ToString());
    }

    private static bool SansSuite(Mouvement mouvement) => mouvement.Nature == NatureMouvement.SansSuccesseur;
}

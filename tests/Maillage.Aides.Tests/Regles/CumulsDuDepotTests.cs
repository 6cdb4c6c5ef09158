using Maillage.Donnees;

namespace Maillage.Aides.Tests.Regles;

/// <summary>The rules between aids this repository ships.</summary>
public sealed class CumulsDuDepotTests
{
    private static readonly CatalogueAides Catalogue = Lire();

    [Fact]
    public void ContratsDemographiques_AucunNeVaAvecUnAutre()
    {
        string[] contrats = ["caim", "coscom", "cotram", "cstm"];

        Assert.All(
            contrats,
            un =>
                Assert.All(
                    contrats.Where(autre => autre != un),
                    autre => Assert.True(Catalogue.SontIncompatibles(un, autre))
                )
        );
        Assert.True(Catalogue.SontIncompatibles("caim", "contrat_montagne"));
        Assert.False(Catalogue.SontIncompatibles("caim", "cde_installe"));
    }

    [Theory]
    [InlineData("aide_installation_2026", "2026-01-02", "2026-06-01", true)]
    [InlineData("aide_installation_2026", "2026-01-02", "2035-12-31", true)]
    [InlineData("caim", "2017-06-01", "2024-01-01", true)]
    [InlineData("caim", "2017-06-01", "2025-06-01", true)]
    [InlineData("coscom", "2017-06-01", "2025-06-01", false)]
    public void DejaPercue_ExclueDuCumul(string aide, string percue, string signature, bool exclue)
    {
        var profil = Profil.Vide.Avec(Cles.AidesPercues, [new AidePercue(aide, Jour(percue))]);

        Assert.Equal(exclue, new Interdits(Catalogue, profil, Jour(signature)).Exclure(aide) is not null);
    }

    private static DateOnly Jour(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", null);

    private static CatalogueAides Lire()
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var regles = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false);
        return LectureCatalogue.Lire(regles.Textes, regles.Cumuls).Catalogue!;
    }
}

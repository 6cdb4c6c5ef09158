using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Portraits.Tests.Composition;

public class GaleriePortraitsTests
{
    private static readonly GaleriePortraits Galerie = PetitsPortraits.Galerie(new(2023, 3, 1));

    [Theory]
    [InlineData("34", "Hérault", GenrePortrait.Departement)]
    [InlineData("200035327", "CC Cazals-Salviac", GenrePortrait.Epci)]
    [InlineData("region", "Occitanie", GenrePortrait.Region)]
    public void Trouver_LitUnDepartementUnSirenOuLaRegion(string id, string nom, GenrePortrait genre) =>
        Assert.Equal((nom, genre), Galerie.Trouver(id) is { } sujet ? (sujet.Nom, sujet.Genre) : default);

    [Theory]
    [InlineData("33")]
    [InlineData("zut")]
    [InlineData("")]
    [InlineData("552100554")]
    public void Trouver_NeTrouveRienHorsDeLaRegion(string id) => Assert.Null(Galerie.Trouver(id));

    [Fact]
    public void Departement_CompareSesTauxALaRegionEtASaFamille()
    {
        var medecins = Chiffre("46", "medecins_generalistes");

        Assert.Equal((90, 90), (medecins.Valeur, medecins.Pour100000));
        Assert.Equal((500, 100), (medecins.Region!.Valeur, medecins.Region.Pour100000));
        Assert.Equal((170, 85), (medecins.Famille!.Valeur, medecins.Famille.Pour100000)); // (80 + 90) for 200 000
        Assert.Equal(OrigineChiffre.Publie, medecins.Origine);
    }

    [Fact]
    public void Repere_DUnePart_PeseLesFichesEtNommeLesMuettes()
    {
        var sans = Chiffre("09", "sans_medecin_traitant");

        Assert.Equal(10.5, sans.Region!.Valeur); // (12 × 100 000 + 10 × 300 000) / 400 000
        Assert.Equal([PetitsPortraits.Lot], sans.Region.Muets);
        Assert.True(sans.Region.Calcule);
        Assert.Null(sans.Famille); // one sheet out of two is silent
    }

    [Fact]
    public void Repere_PublieDeLaRegion_PasseAvantNotreMoyenne()
    {
        var pauvrete = Chiffre("09", "taux_pauvrete");

        Assert.Equal((18, false), (pauvrete.Region!.Valeur, pauvrete.Region.Calcule));
        Assert.Equal("1 point au-dessus de la région (18 %)", pauvrete.PhraseRegion!.Replace('\u00a0', ' '));
    }

    [Fact]
    public void Repere_DeCeQuiNeSAdditionnePasOuQuUneFicheDonne_NExistePas()
    {
        Assert.Null(Chiffre("34", "ght").Region);
        Assert.Null(Chiffre("34", "ght").Pour100000);
        Assert.Null(Chiffre("34", "helismur").Region);
    }

    [Fact]
    public void Valeur_EnMots_ResteEnMots()
    {
        var pauvrete = Chiffre("46", "taux_pauvrete");

        Assert.Equal((null, "moins pauvre que la région"), (pauvrete.Valeur, pauvrete.EnMots));
        Assert.Null(pauvrete.PhraseRegion);
    }

    [Fact]
    public void Region_DonneLePublieEtCeQueLesFichesReunissent()
    {
        Assert.Equal("plus de 20", Chiffre("region", "msp").EnMots);
        Assert.Equal((10, OrigineChiffre.Publie), Lire(Chiffre("region", "cpts_tableau")));
        Assert.Equal((11, OrigineChiffre.SommeDesFiches), Lire(Chiffre("region", "cpts")));
        Assert.Null(Chiffre("region", "cpts").Region);
    }

    [Theory]
    [InlineData("09", 40)]
    [InlineData("34", 132)]
    [InlineData("46", 54)]
    [InlineData("region", 226)]
    public void Departs2035_SontCeuxQueLesFichesFontPartir(string id, double departs) =>
        Assert.Equal(departs, Composer(id).Departs2035);

    [Fact]
    public void Epci_NEmprunteRienASonDepartement()
    {
        var portrait = Composer("200035327");
        var medecins = portrait.Chiffre("medecins_generalistes")!;

        Assert.False(medecins.EstConnu);
        Assert.Equal("inconnu", medecins.EnMots);
        Assert.Equal(90, Assert.Single(medecins.ConnuAuDepartement).Valeur);
        Assert.Null(medecins.Region);
        Assert.Null(portrait.Chiffre("helismur"));
        Assert.Null(portrait.Departs2035);
        Assert.Empty(portrait.Enjeux);
    }

    [Fact]
    public void Epci_ASesChiffresCalculesEtSonAction()
    {
        var portrait = Composer("200035327");

        Assert.Equal((659, OrigineChiffre.Calcule), Lire(portrait.Chiffre("habitants")!));
        Assert.Equal(100, portrait.Chiffre("part_habitants_zip")!.Valeur);
        Assert.Equal("rurale", portrait.Famille?.Id);
        Assert.Contains("première réponse", Assert.Single(portrait.Actions).Texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Liste_SansFamilleQuandElleEnToucheDeux()
    {
        var portrait = Galerie.Composer(
            new(
                "liste",
                "Mon bassin",
                GenrePortrait.Liste,
                [PetitMonde.Cazals, PetitMonde.Assignan, PetitMonde.Bordeaux]
            )
        );

        Assert.Null(portrait.Famille);
        Assert.Equal(1, portrait.HorsRegion);
        Assert.Equal(2, portrait.Chiffre("medecins_generalistes")!.ConnuAuDepartement.Count);
        Assert.Equal(833, portrait.Chiffre("habitants")!.Valeur); // 659 + 174
    }

    [Fact]
    public void Contradiction_EstACoteDeSonChiffreEtNullePartAilleurs()
    {
        Assert.Equal("cpts", Assert.Single(Chiffre("34", "cpts").Contradictions).Id);
        Assert.Empty(Chiffre("46", "cpts").Contradictions);
        Assert.Empty(Composer("200035327").Contradictions);
    }

    [Fact]
    public void Presume_QuandAucunZonageNeCouvreLeJour()
    {
        var apres = PetitsPortraits.Galerie(new(2026, 3, 1));
        var zip = apres.Composer(apres.Trouver("46")!).Chiffre("part_habitants_zip")!;

        Assert.True(zip.Presume);
        Assert.False(Chiffre("46", "part_habitants_zip").Presume);
        Assert.Contains("présumé", zip.Note, StringComparison.Ordinal);
    }

    private static (double?, OrigineChiffre) Lire(ChiffrePortrait chiffre) => (chiffre.Valeur, chiffre.Origine);

    private static Portrait Composer(string id) => Galerie.Composer(Galerie.Trouver(id)!);

    private static ChiffrePortrait Chiffre(string id, string indicateur) => Composer(id).Chiffre(indicateur)!;
}

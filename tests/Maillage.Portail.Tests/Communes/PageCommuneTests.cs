using System.Net;
using Maillage.Essais.Mondes;
using Maillage.Portail.Communes;
using Maillage.Territoires;

namespace Maillage.Portail.Tests.Communes;

public class PageCommuneTests
{
    [Theory]
    [InlineData("/communes/34015", "Pourquoi cette zone")]
    [InlineData("/communes/34015", "2,0</strong>")] // accessibility of 2018, doctors of 65 or less
    [InlineData("/communes/34015", "17 % de moins qu’en 2016")] // 2.4 then 2.0
    [InlineData("/communes/34015", "C’est au plus 2,5")]
    [InlineData("/communes/34015", "De 2019 à 2023, la population a augmenté de <strong>6,1 %")] // 164 then 174
    [InlineData("/communes/34172", "La Drees n’a pas publié d’accessibilité pour Montpellier")]
    [InlineData("/communes/34172", "un généraliste libéral de secteur 1")]
    [InlineData("/communes/34015", "La distance aux urgences n’est pas connue ici.")]
    [InlineData("/communes/34032", "Maison de santé")]
    public async Task Page_RepondAuPourquoi(string adresse, string mots) =>
        Assert.Contains(mots, await Page(adresse), StringComparison.Ordinal);

    [Fact]
    public async Task Carte_DessineLesQuartiersPrioritaires()
    {
        Assert.Contains("Quartier prioritaire : Mosson", await Page("/communes/34172"), StringComparison.Ordinal);
        Assert.Contains("Quartier prioritaire : Mosson", await Page("/epci/243400017"), StringComparison.Ordinal);
        Assert.DoesNotContain("Quartier prioritaire :", await Page("/communes/34129"), StringComparison.Ordinal);
    }

    [Fact]
    public void Installation_EnZip_LesAidesQuiSAdditionnent()
    {
        var installation = Installer(PetitMonde.Assignan, new DateOnly(2023, 3, 1));

        Assert.Equal(37_500, installation?.Montant);
        Assert.Equal(["PIE"], installation?.Aides);
        Assert.False(installation?.Presume);
    }

    [Fact]
    public void Installation_ApresLeDernierZonage_LeSuppose()
    {
        var installation = Installer(PetitMonde.Assignan, new DateOnly(2025, 11, 15));

        Assert.Equal(37_500, installation?.Montant);
        Assert.True(installation?.Presume);
    }

    [Fact]
    public void Installation_ClasseInconnue_NeDitRien() =>
        Assert.Null(Installer(PetitMonde.Lunas, new DateOnly(2023, 3, 1)));

    [Fact]
    public async Task Frise_MontreLesTrousAvantEtApresLeZonage()
    {
        var page = await Page("/communes/34015");

        Assert.Contains("du 1er janvier 2015 au 6 mai 2022", page, StringComparison.Ordinal);
        Assert.Contains("du 7 mai 2022 au 31 décembre 2023", page, StringComparison.Ordinal);
        Assert.Contains("class=\"zone-inconnue\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Frise_ApresLeDernierZonage_DitLeDernierClassementConnuSansLAffirmer()
    {
        var frise = FriseZones.Lire(PetitMonde.Referentiel.Zones, PetitMonde.Assignan, new DateOnly(2026, 3, 1));
        var derniere = frise.Lignes[0].Tranches[^1];

        Assert.Equal(new DateOnly(2025, 11, 1), derniere.Du);
        Assert.Equal(new DateOnly(2026, 12, 31), derniere.Au);
        Assert.Equal("inconnu (dernier classement connu : ZIP)", derniere.Reponse);
        Assert.Equal("zone-inconnue", derniere.Classe);
        Assert.Null(derniere.Source);
    }

    [Fact]
    public void Frise_CouvreChaqueJourUneSeuleFois()
    {
        var frise = FriseZones.Lire(PetitMonde.Referentiel.Zones, PetitMonde.Lunas, new DateOnly(2026, 3, 1));

        Assert.All(
            frise.Lignes,
            ligne =>
            {
                Assert.Equal(frise.Debut, ligne.Tranches[0].Du);
                Assert.Equal(frise.Fin, ligne.Tranches[^1].Au);
                Assert.All(
                    ligne.Tranches.Zip(ligne.Tranches.Skip(1)),
                    paire => Assert.Equal(paire.First.Au.AddDays(1), paire.Second.Du)
                );
            }
        );
    }

    private static InstallationType? Installer(CodeCommune commune, DateOnly jour) =>
        InstallationType.Simuler(
            PetitPortail.Monde(),
            commune,
            jour,
            ZonageMedecins.De(PetitMonde.Referentiel.Zones.Zones(commune, jour))
        );

    private static async Task<string> Page(string adresse)
    {
        var (statut, texte) = await Reponses.Lire(adresse);
        Assert.Equal(HttpStatusCode.OK, statut);
        return texte;
    }
}

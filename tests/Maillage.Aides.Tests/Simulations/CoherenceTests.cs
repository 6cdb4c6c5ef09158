using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Simulations;

/// <summary>Answers that cannot be true together, or against the data, and the message that says which.</summary>
public sealed class CoherenceTests
{
    [Theory]
    [InlineData("2007-03-01", true)] // sixteen years old that very day
    [InlineData("2007-03-02", false)]
    [InlineData("1903-03-01", true)] // a hundred and twenty
    [InlineData("1902-03-01", false)] // a hundred and twenty-one
    [InlineData("2023-03-01", false)] // born the day of the signature
    public void Naissance_AgePossible_DeSeizeACentVingtAns(string naissance, bool acceptee)
    {
        var erreurs = Erreurs(Profil.Vide.Avec(Cles.DateNaissance, DateOnly.Parse(naissance, null)));

        Assert.Equal(acceptee ? [] : ["profil.date_naissance"], erreurs.Select(erreur => erreur.Chemin));
    }

    [Fact]
    public void Naissance_ApresLaSignature_NeDitQueLaDate()
    {
        var erreur = Assert.Single(Erreurs(Profil.Vide.Avec(Cles.DateNaissance, new(2023, 3, 2))));

        Assert.Contains("postérieur à la signature", erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DateAVenir_PeutSuivreLaSignature() =>
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.DateInstallation, new(2024, 1, 1))));

    [Fact]
    public void CommuneActuelle_CodeInconnu_LeDitEtBordeauxEstAcceptee()
    {
        var inconnue = Assert.Single(
            Erreurs(Profil.Vide.Avec(Cles.CommuneExerciceActuelle, CodeCommune.Parse("33999")))
        );

        Assert.Contains("« 33999 »", inconnue.Message, StringComparison.Ordinal);
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Bordeaux)));
    }

    [Fact]
    public void Aides_EnCoursOuPercues_DoiventEtreDuCatalogue()
    {
        var erreurs = Erreurs(
            Profil
                .Vide.Avec(Cles.Contrats, [new("prime_zip", default), new("caim2", default)])
                .Avec(Cles.AidesPercues, [new("caim3", new(2020, 1, 1))])
        );

        Assert.Equal(
            ["profil.contrats", "profil.aides_percues"],
            erreurs.Select(erreur => erreur.Chemin).OrderDescending()
        );
        Assert.All(
            erreurs,
            erreur =>
                Assert.Contains(
                    "contrat_qpv, exoneration, par_jour, prime_zip",
                    erreur.Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void ZoneOuiNon_ContraireAuxDonnees_EstRefusee(bool enZrr, bool dit, bool acceptee)
    {
        var commune = enZrr ? PetitMonde.Assignan : PetitMonde.Montpellier;

        var erreurs = Erreurs(Profil.Vide.Avec(Cles.Zrr, dit), commune);

        Assert.Equal(acceptee, erreurs.Count == 0);
        Assert.All(
            erreurs,
            erreur =>
                Assert.Contains(
                    enZrr ? "Assignan est en ZRR" : "Montpellier n'est pas en ZRR",
                    erreur.Message,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void ZoneQueLesDonneesIgnorent_SeDeclareCommeOnVeut()
    {
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.MontagneOuMassif, true).Avec(Cles.TvsAvecCommuneMontagne, false)));
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.ZoneMedecin, "zip"), PetitMonde.Lunas));
    }

    [Fact]
    public void Quartier_DansUneCommuneQuiEnCompte_SeDitOuiOuNon()
    {
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.DansQpv, true), PetitMonde.Beziers));
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.DansQpv, false), PetitMonde.Beziers));
        Assert.Empty(Erreurs(Profil.Vide.Avec(Cles.DansQpv, false), PetitMonde.Assignan));
        Assert.Single(Erreurs(Profil.Vide.Avec(Cles.DansQpv, true), PetitMonde.Assignan));
    }

    [Theory]
    [InlineData("2009-01-01")]
    [InlineData("2035-12-31")]
    public void Signature_PremierEtDernierJour_SontAcceptes(string jour) =>
        Assert.Empty(Erreurs(Profil.Vide, PetitMonde.Assignan, DateOnly.Parse(jour, null)));

    private static IReadOnlyList<ErreurSaisie> Erreurs(
        Profil profil,
        CodeCommune? commune = null,
        DateOnly? jour = null
    ) =>
        new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel).Simuler(
            new Demande((commune ?? PetitMonde.Assignan).ToString(), jour ?? Essai.Jour, profil)
        )
            is ReponseSimulation.Refusee refusee
            ? refusee.Erreurs
            : [];
}

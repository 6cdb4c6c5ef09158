using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Simulations;

public sealed class CommunesOuvertesTests
{
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin").Avec(Cles.JoursParSemaine, 3);

    [Fact]
    public void Chercher_DansUneZac_TrouveLesZipParDistance()
    {
        var ouvertes = Chercher(Essai.Jour, Medecin);

        Assert.Equal([PetitMonde.Assignan, PetitMonde.Cazals], ouvertes.Select(ouverte => ouverte.Commune.Code));
        Assert.InRange(ouvertes[0].Km, 14, 16);
        Assert.All(ouvertes, ouverte => Assert.False(ouverte.Presumee));
    }

    [Fact]
    public void Chercher_ZonageInconnu_LesDitPresumees() =>
        Assert.All(
            Chercher(new DateOnly(2025, 11, 15), Medecin.Avec(Cles.ZoneMedecin, "zac")),
            ouverte => Assert.True(ouverte.Presumee)
        );

    [Fact]
    public void Chercher_RefusQuiTientALaPersonne_NeTrouveRien() =>
        Assert.Empty(Chercher(Essai.Jour, Medecin.Avec(Cles.Profession, "infirmier")));

    private static IReadOnlyList<CommuneOuverte> Chercher(DateOnly jour, Profil profil) =>
        CommunesOuvertes.Chercher(
            new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel),
            Essai.Simuler(PetitCatalogue.Catalogue, PetitMonde.Cessenon, jour, profil),
            PetitCatalogue.Catalogue.Trouver("prime_zip")!
        );
}

using Maillage.Essais.Mondes;
using Maillage.Territoires;

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

    /// <summary>After the zoning the ZIP is presumed; the Lot is known: it comes first though Assignan is nearer.</summary>
    [Fact]
    public void Chercher_ConstateePlusLoin_PasseAvantLaPresumee()
    {
        var aide = UneAide.Aide(
            UneAide.Version(
                new Ou([new DansDepartement([CodeDepartement.Parse("46")]), new EnZone([Zone.Zip], Lieu.Projet)])
            )
        );

        var ouvertes = Chercher(aide, limite: 3);

        Assert.Equal(
            [(PetitMonde.Cazals, false), (PetitMonde.Assignan, true)],
            ouvertes.Select(ouverte => (ouverte.Commune.Code, ouverte.Presumee))
        );
        Assert.Equal(
            [StatutAide.Eligible, StatutAide.Indetermine],
            ouvertes.Select(ouverte => ouverte.Resultat.Statut)
        );
    }

    [Fact]
    public void Chercher_PartoutOuverte_DonneLesPlusProchesSansLaCommuneDuProjet() =>
        Assert.Equal(
            [PetitMonde.Assignan, PetitMonde.Beziers],
            Chercher(UneAide.Aide(UneAide.Version()), limite: 2).Select(ouverte => ouverte.Commune.Code)
        );

    [Fact]
    public void Chercher_PartoutPresumee_SArreteALaLimite() =>
        Assert.Equal(
            [PetitMonde.Assignan],
            Chercher(UneAide.Aide(UneAide.Version(new EnZone([Zone.Zip], Lieu.Projet))), limite: 1)
                .Select(ouverte => ouverte.Commune.Code)
        );

    private static IReadOnlyList<CommuneOuverte> Chercher(Aide aide, int limite)
    {
        var simulateur = UneAide.Simulateur(aide);
        var simulation = UneAide.Simuler(simulateur, PetitMonde.Cessenon, new(2025, 11, 15), Profil.Vide);
        return CommunesOuvertes.Chercher(simulateur, simulation, aide, limite);
    }

    private static IReadOnlyList<CommuneOuverte> Chercher(DateOnly jour, Profil profil) =>
        CommunesOuvertes.Chercher(
            new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel),
            Essai.Simuler(PetitCatalogue.Catalogue, PetitMonde.Cessenon, jour, profil),
            PetitCatalogue.Catalogue.Trouver("prime_zip")!
        );
}

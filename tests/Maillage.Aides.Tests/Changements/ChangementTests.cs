using Maillage.Aides.Tests.Regles;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Changements;

public sealed class ChangementTests
{
    [Fact]
    public void Changements_UneOuvertureDesReglesEtUneFermeture()
    {
        var tous = Changement.Tous(PetitCatalogue.Catalogue);

        Assert.Equal(
            [
                (new DateOnly(2016, 1, 1), "contrat_qpv", NatureChangement.Ouvre),
                (new DateOnly(2016, 1, 1), "par_jour", NatureChangement.Ouvre),
                (new DateOnly(2020, 1, 1), "exoneration", NatureChangement.Ouvre),
                (new DateOnly(2020, 1, 1), "par_jour", NatureChangement.Change),
                (new DateOnly(2026, 1, 1), "prime_zip", NatureChangement.Ferme),
            ],
            tous.Select(changement => (changement.Jour, changement.Aide.Id, changement.Nature))
        );
    }

    [Fact]
    public void Ecart_NeDitQueCeQuiDiffere()
    {
        var versions = PetitCatalogue.Catalogue.Trouver("par_jour")!.Versions;
        var ecart = EcartVersions.Comparer(versions[0], versions[1]);

        Assert.Equal(2, ecart.Phrases.Count);
        Assert.StartsWith("Montant avant : 200", ecart.Phrases[0], StringComparison.Ordinal);
        Assert.StartsWith("Montant ensuite : 250", ecart.Phrases[1], StringComparison.Ordinal);
        Assert.Empty(EcartVersions.Comparer(versions[0], versions[0]).Phrases);
    }

    [Fact]
    public void Ecart_ConditionsNonPubliees_NeLesDitPasRetirees()
    {
        var version = PetitCatalogue.Catalogue.Trouver("prime_zip")!.Versions[0];
        var secrete = version with
        {
            Conditions = [new Exigence("Conditions révisées", new NonPublie("non publiées"), version.SourceMontant)],
        };
        var phrase = Assert.Single(EcartVersions.Comparer(version, secrete).Phrases);

        Assert.Contains("ne sont pas publiées", phrase, StringComparison.Ordinal);
    }

    [Fact]
    public void Periode_Changement_CelleDesNouvellesRegles_Fermeture_APartirDuJour()
    {
        var tous = Changement.Tous(PetitCatalogue.Catalogue);

        Assert.Equal(new Periode(new(2016, 1, 1), new(2019, 12, 31)), tous[1].Periode);
        Assert.Equal(new Periode(new(2020, 1, 1), null), tous[3].Periode);
        Assert.Equal(new Periode(new(2026, 1, 1), null), tous[4].Periode);
    }

    [Fact]
    public void Lieux_SontCeuxDesConditions_EtToutesLesCommunesSansCondition()
    {
        var tous = Changement.Tous(PetitCatalogue.Catalogue);

        Assert.Equal(
            ["QPV", "toutes les communes", "ZIP"],
            new[] { tous[0], tous[1], tous[4] }.Select(un => un.Lieux.EnMots)
        );
        Assert.Null(tous[3].LieuxAvant);
    }

    [Theory]
    [InlineData("contrat_montagne", "2025-11-01", "non publiés")]
    [InlineData("assistant_medical", "2019-08-21", "ZIP")]
    [InlineData("aides_locales", "2006-01-01", "communes où une aide locale est recensée")]
    [InlineData("kine_caimk", "2023-08-25", "zonage de la profession")]
    public void Lieux_DesReglesDuDepot(string aide, string jour, string attendus)
    {
        var lieux = LieuxRegardes.De(Depot.Simulateur.Catalogue.Trouver(aide)!.VersionAu(DateOnly.Parse(jour, null))!);

        Assert.Equal(attendus, lieux.EnMots);
    }

    [Fact]
    public void LieuxAvant_ZonesQuiChangent_LesDit()
    {
        var change = Changement
            .De(Depot.Simulateur.Catalogue.Trouver("contrat_montagne")!)
            .Single(changement => changement.Jour == new DateOnly(2025, 11, 1));

        Assert.Contains(Zone.Montagne, change.LieuxAvant!.Zones);
        Assert.Contains(CodeDepartement.Parse("09"), change.LieuxAvant.Departements);
    }
}

using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Cartes;

public sealed class CartographeTests
{
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin").Avec(Cles.JoursParSemaine, 3);

    [Fact]
    public void Dresser_ZipZacEtZar_ChaqueCommuneASonTotal()
    {
        var carte = Carte(Medecin.Avec(Cles.JoursVacationParAn, 10), Essai.Jour);

        Assert.Equal(PetitMonde.Referentiel.Communes.Keys.Order(), carte.Communes.Select(commune => commune.Code));
        Assert.Equal(40_000m, Droits(carte, PetitMonde.Assignan).Cumul.MontantTotal);
        Assert.Equal(["par_jour", "prime_zip"], Droits(carte, PetitMonde.Cazals).Cumul.Retenues);
        Assert.Equal(22_500m, Droits(carte, PetitMonde.Montpellier).Cumul.MontantTotal);
        Assert.Equal(2_500m, Droits(carte, PetitMonde.Cessenon).Cumul.MontantTotal);
    }

    [Fact]
    public void Dresser_CinqAnnees_ImpotsEtStructuresAPart()
    {
        var droits = Droits(Carte(Medecin, Essai.Jour), PetitMonde.Assignan);

        Assert.Equal([18_750m, 18_750m, 0, 0, 0], droits.Personne.Annees);
        Assert.Equal((37_500m, 0m), (droits.Personne.Total, droits.Personne.SansCalendrier));
        Assert.Equal(["par_jour"], droits.Personne.MontantsInconnus);
        Assert.Equal(["exoneration"], droits.Fiscal.MontantsInconnus);
        Assert.Null(droits.Fiscal.Total);
        Assert.Equal(0m, droits.Structure.Total);
    }

    [Fact]
    public void Dresser_CommuneHorsDuZonage_ResteInconnue()
    {
        var carte = Carte(Medecin.Sans(Cles.JoursVacationParAn), new(2019, 6, 1));

        var droits = Droits(carte, PetitMonde.Lunas);
        Assert.Equal(["prime_zip"], droits.Indeterminees);
        Assert.True(droits.EstInconnu);
        Assert.Null(droits.TotalPresume);
    }

    [Fact]
    public void Dresser_ApresLeDernierZonage_LePresumeEstAPart()
    {
        var carte = Carte(Medecin, new(2025, 11, 15));

        var droits = Droits(carte, PetitMonde.Assignan);
        Assert.Equal(["contrat_qpv", "prime_zip"], droits.Indeterminees);
        Assert.Equal((0m, 37_500m), (droits.Cumul.MontantTotal, droits.TotalPresume));
        Assert.Equal(20_000m, Droits(carte, PetitMonde.Montpellier).TotalPresume);
    }

    [Fact]
    public void Dresser_ZoneDeclaree_VautOuLesDonneesNeSaventPasEtCedeAilleurs()
    {
        var carte = Carte(Medecin.Avec(Cles.ZoneMedecin, "zip"), Essai.Jour);

        Assert.Equal([Cles.ZoneMedecin], carte.DeclareesDuLieu);
        Assert.Equal(["prime_zip"], Droits(carte, PetitMonde.Lunas).Cumul.Retenues);
        Assert.Empty(Droits(carte, PetitMonde.Cessenon).Cumul.Retenues);
        Assert.Equal(["prime_zip"], Droits(carte, PetitMonde.Assignan).Cumul.Retenues);
    }

    [Fact]
    public void Dresser_FautesDuProfil_RefuseesSansParlerDUneCommune()
    {
        var reponse = Cartographe()
            .Dresser(
                Profil.Vide.Avec(Cles.DateNaissance, new DateOnly(2030, 1, 1)).Avec(Cles.ZoneMedecin, "zac"),
                new(2040, 1, 1)
            );

        Assert.Equal(
            ["date", "profil.date_naissance"],
            Assert.IsType<ReponseCarte.Refusee>(reponse).Erreurs.Select(erreur => erreur.Chemin)
        );
    }

    [Fact]
    public void Dresser_AideLocaleRecensee_NeVautQueLaOuElleLEst()
    {
        var locale = PetitCatalogue.Catalogue.Trouver("exoneration")! with
        {
            Id = "aides_locales",
            Nature = NatureAide.DecisionArs,
            Versions =
            [
                PetitCatalogue.Catalogue.Trouver("exoneration")!.Versions[0] with
                {
                    Conditions = [new("Une aide locale", new AideLocaleRecensee("non recensées"), Source)],
                    Montant = new SommeLocale("Non recensées."),
                },
            ],
        };
        var catalogue = new CatalogueAides([locale], locales: new RegistreAidesLocales([ALattes]));
        var carte = Assert
            .IsType<ReponseCarte.Faite>(
                new Cartographe(new Simulateur(catalogue, PetitMonde.Referentiel)).Dresser(Medecin, Essai.Jour)
            )
            .Carte;

        Assert.Equal(5_000m, Droits(carte, PetitMonde.Lattes).Cumul.MontantTotal);
        Assert.Equal(["aides_locales"], Droits(carte, PetitMonde.Montpellier).Indeterminees);
    }

    private static Source Source => PetitCatalogue.Catalogue.Aides[0].Sources[0];

    private static AideLocale ALattes =>
        new()
        {
            Fichier = "locales/essai.csv",
            Ligne = 2,
            Collectivite = "Commune d'essai",
            Communes = [PetitMonde.Lattes],
            Professions = [],
            Montant = 5_000,
            Periode = new Periode(new(2020, 1, 1), null),
            Source = "Délibération d'essai",
            Fiabilite = Fiabilite.Officielle,
        };

    private static DroitsDuLieu Droits(CarteDesDroits carte, CodeCommune commune) =>
        carte[carte.Communes.Index().Single(paire => paire.Item.Code == commune).Index];

    private static CarteDesDroits Carte(Profil profil, DateOnly jour) =>
        Assert.IsType<ReponseCarte.Faite>(Cartographe().Dresser(profil, jour)).Carte;

    private static Cartographe Cartographe() => new(new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel));
}

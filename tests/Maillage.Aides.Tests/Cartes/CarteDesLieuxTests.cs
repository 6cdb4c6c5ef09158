using Maillage.Aides.Tests.Simulations;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Cartes;

/// <summary>Places share an answer only when no rule tells them apart.</summary>
public sealed class CarteDesLieuxTests
{
    private static readonly DateOnly ApresZonage = new(2025, 11, 15);
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin").Avec(Cles.JoursParSemaine, 3);

    [Fact]
    public void Dresser_QuartierDeclare_EstEcarteOuLaCommuneNEnCompteAucun()
    {
        var carte = Carte(
            UneAide.Aide(UneAide.Version(new FaitVrai(Cles.DansQpv, true))),
            Medecin.Avec(Cles.DansQpv, true)
        );

        Assert.Empty(Droits(carte, PetitMonde.Assignan).Cumul.Retenues);
        Assert.Equal(["essai"], Droits(carte, PetitMonde.Beziers).Cumul.Retenues);
    }

    /// <summary>Assignan and Cazals are in the same zones of two départements.</summary>
    [Fact]
    public void Dresser_RegleDeDepartement_DistingueDeuxZipSemblables()
    {
        var carte = Carte(UneAide.Aide(UneAide.Version(new DansDepartement([CodeDepartement.Parse("46")]))), Medecin);

        Assert.Equal(0, Droits(carte, PetitMonde.Assignan).Cumul.MontantTotal);
        Assert.Equal(1_000, Droits(carte, PetitMonde.Cazals).Cumul.MontantTotal);
    }

    [Fact]
    public void Dresser_MemeSommePartout_LaNatureEtLeCalendrierSontCeuxDuLieu()
    {
        var exact = new Forfait(1_000, [], NatureMontant.Exact);
        var carte = Carte(
            UneAide.Aide(
                UneAide.Version() with
                {
                    Montant = new Selon([
                        Cas(Zone.Zip, exact),
                        Cas(Zone.Zac, exact with { Nature = NatureMontant.Plafond }),
                        Cas(Zone.Zar, exact with { Tranches = [new Tranche(1, null, null, 2, "")] }),
                    ]),
                }
            ),
            Medecin
        );

        var (zip, zac, zar) = (
            Droits(carte, PetitMonde.Assignan).Personne,
            Droits(carte, PetitMonde.Cessenon).Personne,
            Droits(carte, PetitMonde.Lattes).Personne
        );
        Assert.Equal([1_000m, 1_000m, 1_000m], new[] { zip.Total, zac.Total, zar.Total });
        Assert.Equal(
            [NatureMontant.Exact, NatureMontant.Plafond, NatureMontant.Exact],
            new[] { zip.Nature, zac.Nature, zar.Nature }
        );
        Assert.Equal([1_000m, 1_000m, 0], new[] { zip.SansCalendrier, zac.SansCalendrier, zar.SansCalendrier });
        Assert.Equal([0m, 1_000, 0, 0, 0], zar.Annees);
    }

    [Fact]
    public void Dresser_VeilleEtJourDUneBorne_ChaqueJourASesZones()
    {
        var cartographe = new Cartographe(
            UneAide.Simulateur(UneAide.Aide(UneAide.Version(new EnZone([Zone.Zip], Lieu.Projet))))
        );

        Assert.Equal(["essai"], Droits(Dresser(cartographe, new(2025, 10, 31)), PetitMonde.Assignan).Cumul.Retenues);
        Assert.Equal(["essai"], Droits(Dresser(cartographe, new(2025, 11, 1)), PetitMonde.Assignan).Indeterminees);
        Assert.Equal(["essai"], Droits(Dresser(cartographe, new(2022, 5, 6)), PetitMonde.Assignan).Indeterminees);
        Assert.Equal(["essai"], Droits(Dresser(cartographe, new(2022, 5, 7)), PetitMonde.Assignan).Cumul.Retenues);
    }

    /// <summary>After the zonings the eight communes are known alike; only what is presumed of them differs.</summary>
    [Fact]
    public void Dresser_LieuxQueSeuleLaPresomptionDistingue_OntChacunLeurTotal()
    {
        var carte = Dresser(
            new Cartographe(new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel)),
            ApresZonage
        );

        Assert.Equal(0m, Droits(carte, PetitMonde.Cessenon).TotalPresume);
        Assert.Equal(20_000m, Droits(carte, PetitMonde.Beziers).TotalPresume);
        Assert.Equal(37_500m, Droits(carte, PetitMonde.Assignan).TotalPresume);
    }

    [Fact]
    public void EstInconnu_RienDeRetenuEtQuelqueChoseDIndecis()
    {
        var sansMontant = UneAide.Version() with { Montant = new SansMontant("inconnu") };
        bool Inconnu(VersionAide version) =>
            Droits(Carte(UneAide.Aide(version), Medecin), PetitMonde.Assignan).EstInconnu;

        Assert.True(Inconnu(sansMontant));
        Assert.True(Inconnu(UneAide.Version(new NonPublie("raison"))));
        Assert.False(Inconnu(UneAide.Version()));
        Assert.False(Inconnu(UneAide.Version(new EnZone([Zone.Zac], Lieu.Projet))));
        Assert.False(Droits(Carte(PetitCatalogue.Catalogue, Medecin), PetitMonde.Assignan).EstInconnu);
    }

    [Fact]
    public void Nature_LaMoinsSureDesAidesRetenues()
    {
        var droits = Droits(Carte(PetitCatalogue.Catalogue, Medecin), PetitMonde.Assignan);

        Assert.Equal(NatureMontant.Exact, droits.Personne.Nature);
        Assert.Equal(NatureMontant.Inconnu, droits.Fiscal.Nature);
        Assert.Equal((NatureMontant.Exact, 0m), (droits.Structure.Nature, droits.Structure.Total));

        var deux = Carte(
            new CatalogueAides([
                UneAide.Aide(UneAide.Version()),
                UneAide.Aide(UneAide.Version() with { Montant = new Forfait(1, [], NatureMontant.Plafond) }) with
                {
                    Id = "plafond",
                },
            ]),
            Medecin
        );
        Assert.Equal(NatureMontant.Plafond, Droits(deux, PetitMonde.Assignan).Personne.Nature);
    }

    [Fact]
    public void Structure_UneAutorisationNEstPasUneSomme()
    {
        var aide = UneAide.Aide(UneAide.Version()) with { Beneficiaire = Beneficiaire.Structure };
        DroitsDuLieu Droit(NatureAide nature) =>
            Droits(Carte(aide with { Nature = nature }, Medecin), PetitMonde.Assignan);

        Assert.Equal(["essai"], Droit(NatureAide.DecisionArs).Structure.Retenues);
        Assert.Empty(Droit(NatureAide.Autorisation).Structure.Retenues);
        Assert.Equal(["essai"], Droit(NatureAide.RegimeFiscal).Fiscal.Retenues);
        Assert.Empty(Droit(NatureAide.RegimeFiscal).Structure.Retenues);
        Assert.Empty(Droit(NatureAide.DecisionArs).Personne.Retenues);
    }

    [Fact]
    public void Lignes_LesMeilleuresPuisLesPlusProches()
    {
        var carte = Carte(PetitCatalogue.Catalogue, Medecin);
        var cessenon = PetitMonde.Referentiel.Communes[PetitMonde.Cessenon];

        var lignes = carte.Lignes(cessenon).MeilleuresDAbord().ToArray();

        Assert.Equal(
            [
                PetitMonde.Assignan,
                PetitMonde.Cazals,
                PetitMonde.Beziers,
                PetitMonde.Montpellier,
                PetitMonde.SaintGirons,
                PetitMonde.Cessenon,
            ],
            lignes.Take(6).Select(ligne => ligne.Commune.Code)
        );
        Assert.Equal(0, lignes[5].Km);
        Assert.All(carte.Lignes(), ligne => Assert.Null(ligne.Km));
        Assert.Equal(carte.Communes, carte.Lignes().Select(ligne => ligne.Commune));
    }

    /// <summary>After the zonings nothing is sure anywhere: the presumed totals order the places, then their codes.</summary>
    [Fact]
    public void Lignes_SommesEgales_LePresumePuisLeCode()
    {
        var carte = Dresser(
            new Cartographe(new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel)),
            ApresZonage
        );

        Assert.Equal(
            [
                PetitMonde.Assignan,
                PetitMonde.Cazals,
                PetitMonde.SaintGirons,
                PetitMonde.Beziers,
                PetitMonde.Montpellier,
                PetitMonde.Cessenon,
                PetitMonde.Lattes,
                PetitMonde.Lunas,
            ],
            carte.Lignes().MeilleuresDAbord().Select(ligne => ligne.Commune.Code)
        );
    }

    private static CasMontant Cas(Zone zone, Mecanisme montant) => new(new EnZone([zone], Lieu.Projet), montant);

    private static CarteDesDroits Carte(Aide aide, Profil profil) => Carte(new CatalogueAides([aide]), profil);

    private static CarteDesDroits Carte(CatalogueAides catalogue, Profil profil) =>
        Assert
            .IsType<ReponseCarte.Faite>(
                new Cartographe(new Simulateur(catalogue, PetitMonde.Referentiel)).Dresser(profil, Essai.Jour)
            )
            .Carte;

    private static CarteDesDroits Dresser(Cartographe cartographe, DateOnly jour) =>
        Assert.IsType<ReponseCarte.Faite>(cartographe.Dresser(Medecin, jour)).Carte;

    private static DroitsDuLieu Droits(CarteDesDroits carte, CodeCommune commune) =>
        carte[carte.Communes.Index().Single(paire => paire.Item.Code == commune).Index];
}

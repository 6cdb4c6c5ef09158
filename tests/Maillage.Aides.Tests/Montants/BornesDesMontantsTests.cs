using Maillage.Territoires;

namespace Maillage.Aides.Tests.Montants;

/// <summary>The first and the last of each amount: outside its table, under its floor, after its first year.</summary>
public sealed class BornesDesMontantsTests
{
    private static readonly FaitVrai Pdsa = new(Cles.ParticipePdsa, true);
    private static readonly Supplement Gardes = new(Pdsa, 100, null, "pour les gardes");

    private static readonly GarantieMensuelle Garantie = new()
    {
        Activite = Cles.DemiJourneesParSemaine,
        Revenu = Cles.RevenuMensuel,
        Mois = 14,
        Lignes = [new LigneGarantie(5, 2_000, 4_000, SeuilCompris: true)],
    };

    [Fact]
    public void GarantieMensuelle_SousLaDerniereTranche_EstInconnueSansQuestion()
    {
        var montant = Garantie.Calculer(Activite(4).Avec(Cles.RevenuMensuel, 3_000));

        Assert.Equal((null, NatureMontant.Inconnu), (montant.Total, montant.Nature));
        Assert.Empty(montant.Manques);
        Assert.Equal(14_000m, Garantie.Calculer(Activite(5).Avec(Cles.RevenuMensuel, 3_000)).Total);
    }

    [Fact]
    public void GarantieMensuelle_UneInconnue_UneQuestion()
    {
        Assert.Equal([Cles.RevenuMensuel], Garantie.Calculer(Activite(5)).Manques);
        Assert.Equal(
            [Cles.DemiJourneesParSemaine],
            Garantie.Calculer(Profil.Vide.Avec(Cles.RevenuMensuel, 3_000)).Manques
        );
    }

    [Fact]
    public void MoisParMois_LeTreiziemeEstDeLaDeuxiemeAnnee()
    {
        var majore = new MensuelMajore
        {
            Montant = 100,
            Mois = Cles.MoisBourse,
            Supplements = [],
            Nature = NatureMontant.Exact,
        };
        var attendues = Enumerable.Repeat(1, 12).Append(2).Append(2);

        Assert.Equal(attendues, Annees(Garantie, Activite(5).Avec(Cles.RevenuMensuel, 3_000)));
        Assert.Equal(attendues, Annees(majore, Profil.Vide.Avec(Cles.MoisBourse, 14)));
        Assert.Equal(attendues, Annees(new Mensuel(100, Cles.MoisBourse), Profil.Vide.Avec(Cles.MoisBourse, 14)));
    }

    [Fact]
    public void Annees_PortentLeurRang()
    {
        var annuites = new Annuites
        {
            Montant = 100,
            Par = null,
            Annees = 3,
            Supplements = [],
            Versement = "en juin",
            Nature = NatureMontant.Exact,
        };
        var sansTerme = new SansTerme { Cle = Cles.ForfaitMedecinTraitantAnnuel, Taux = [1] };

        Assert.Equal(
            ["1re année, versée en juin", "2e année, versée en juin", "3e année, versée en juin"],
            Libelles(annuites.Calculer(Profil.Vide))
        );
        Assert.Equal(
            ["1re année", "2e année", "3e année"],
            Libelles((annuites with { Versement = null }).Calculer(Profil.Vide))
        );
        var horizon = sansTerme.Calculer(Profil.Vide.Avec(Cles.ForfaitMedecinTraitantAnnuel, 100));
        Assert.Equal(["1re année", "2e année", "3e année", "4e année", "5e année"], Libelles(horizon));
        Assert.Equal([1, 2, 3, 4, 5], horizon.Echeancier.Select(ligne => ligne.Annee));
    }

    [Fact]
    public void Trimestres_QuatreParAnnee()
    {
        var garantie = new GarantieTrimestrielle
        {
            RevenuMensuel = Cles.RevenuMensuel,
            Seuil = 0,
            Plafond = 6_000,
            Trimestres = 5,
        };

        Assert.Equal([1, 1, 1, 1, 2], Annees(garantie, Profil.Vide.Avec(Cles.RevenuMensuel, 1_000)));
    }

    [Theory]
    [InlineData(NatureMontant.Exact, true, NatureMontant.Exact)]
    [InlineData(NatureMontant.Exact, null, NatureMontant.Estime)]
    [InlineData(NatureMontant.Plafond, true, NatureMontant.Plafond)]
    [InlineData(NatureMontant.Plafond, null, NatureMontant.Plafond)]
    public void Annuites_SupplementInconnu_UnPlafondLeReste(NatureMontant nature, bool? gardes, NatureMontant attendue)
    {
        var annuites = new Annuites
        {
            Montant = 100,
            Par = null,
            Annees = 2,
            Supplements = [Gardes],
            Versement = null,
            Nature = nature,
        };
        var montant = annuites.Calculer(gardes is { } dit ? Profil.Vide.Avec(Cles.ParticipePdsa, dit) : Profil.Vide);

        Assert.Equal((attendue, gardes is true ? 400m : 200m), (montant.Nature, montant.Total));
        Assert.Equal(gardes is null ? [Cles.ParticipePdsa] : [], montant.Manques);
    }

    [Theory]
    [InlineData("1", true, NatureMontant.Exact)]
    [InlineData("1", null, NatureMontant.Estime)]
    [InlineData(null, true, NatureMontant.Plafond)]
    [InlineData(null, null, NatureMontant.Plafond)]
    public void Annuel_SecteurInconnu_NEstQuUnPlafond(string? secteur, bool? gardes, NatureMontant attendue)
    {
        var annuel = new Annuel
        {
            Montant = 1_000,
            Annees = 2,
            Supplements = [Gardes],
            Versement = "au printemps",
            ExactSi = new FaitParmi(Cles.Secteur, ["1"]),
        };
        var profil = secteur is null ? Profil.Vide : Profil.Vide.Avec(Cles.Secteur, secteur);
        var montant = annuel.Calculer(gardes is { } dit ? profil.Avec(Cles.ParticipePdsa, dit) : profil);

        Assert.Equal(attendue, montant.Nature);
        Assert.Equal(montant.Total, montant.Echeancier.Sum(ligne => ligne.Montant));
        Assert.EndsWith("versée au printemps 2024", montant.Echeancier[0].Libelle, StringComparison.Ordinal);
    }

    [Fact]
    public void Supplement_ParUniteInconnue_NAjouteRien()
    {
        var parMois = Gardes with { Par = Cles.MoisBourse };
        var gardes = Profil.Vide.Avec(Cles.ParticipePdsa, true);

        Assert.Equal(0, parMois.Calculer(Essai.Contexte(gardes)));
        Assert.Equal(300, parMois.Calculer(Essai.Contexte(gardes.Avec(Cles.MoisBourse, 3))));
        Assert.Equal(0, Gardes.Calculer(Essai.Contexte(Profil.Vide)));
    }

    [Fact]
    public void PourcentageAnnuel_ArronditAuCentimeEtRepartitParAnneeCivile()
    {
        var dixieme = new PourcentageAnnuel
        {
            Cle = Cles.HonorairesAnnuels,
            Taux = 0.1m,
            Plafond = null,
            Annees = 1,
            Versement = null,
        };
        var montant = dixieme.Calculer(Profil.Vide.Avec(Cles.HonorairesAnnuels, 1_000.05m), new DateOnly(2023, 1, 1));

        Assert.Equal((100.01m, 100.01m), (montant.Annuel, montant.Total));
        Assert.Equal([100.01m], montant.Echeancier.Select(ligne => ligne.Montant));
        Assert.Equal([Cles.HonorairesAnnuels], dixieme.Calculer(Profil.Vide).Manques);
    }

    [Fact]
    public void Inconnus_DemandentChacunLeurFait()
    {
        Assert.Equal([Cles.MoisBourse], new Mensuel(100, Cles.MoisBourse).Calculer(Profil.Vide).Manques);
        Assert.Equal(
            [Cles.ForfaitMedecinTraitantAnnuel],
            new SansTerme { Cle = Cles.ForfaitMedecinTraitantAnnuel, Taux = [1] }
                .Calculer(Profil.Vide)
                .Manques
        );
        Assert.Equal(["raison"], new SansMontant("raison").Calculer(Profil.Vide).Notes);
    }

    [Fact]
    public void Selon_AucunCasVrai_EstInconnuSansQuestion()
    {
        var selon = new Selon([new CasMontant(Pdsa, new Forfait(1, [], NatureMontant.Exact))]);
        var montant = selon.Calculer(Profil.Vide.Avec(Cles.ParticipePdsa, false));

        Assert.Equal((null, NatureMontant.Inconnu), (montant.Total, montant.Nature));
        Assert.Empty(montant.Manques);
        Assert.Equal([Cles.ParticipePdsa], selon.Calculer(Profil.Vide).Manques);
    }

    [Fact]
    public void Degressif_QuotiteInconnue_EstDemandee()
    {
        var degressif = new Degressif
        {
            Cle = Cles.QuotiteAssistant,
            Avance = 0.5m,
            LibelleAvance = "À l'embauche",
            Lignes = [new LigneDegressive(1, [100.01m, 50, 25], null)],
        };

        Assert.Equal([Cles.QuotiteAssistant], degressif.Calculer(Profil.Vide).Manques);
        var montant = degressif.Calculer(Profil.Vide.Avec(Cles.QuotiteAssistant, 1));
        Assert.Equal([50.01m, 50m, 50m, 25m], montant.Echeancier.Select(ligne => ligne.Montant));
        Assert.Equal(
            ["À l'embauche", "Solde de la 1re année", "2e année", "3e année"],
            montant.Echeancier.Select(ligne => ligne.Libelle)
        );
        Assert.Empty(montant.Manques);
    }

    [Fact]
    public void Forfait_TiersQuiNeTombentPasJuste_LeDernierPrendLeCentime()
    {
        var tiers = new Tranche(1 / 3m, null, null, 1, "");
        var montant = new Forfait(100, [tiers, tiers, tiers], NatureMontant.Exact).Calculer(Profil.Vide);

        Assert.Equal([33.33m, 33.33m, 33.34m], montant.Echeancier.Select(ligne => ligne.Montant));
    }

    [Fact]
    public void AnneesCiviles_SeNumerotentDepuisLAdhesion() =>
        Assert.Equal(
            [1, 2, 3, 4],
            AnneesCiviles.Repartir(1_000, new(2023, 3, 1), 3, null).Select(ligne => ligne.Annee)
        );

    [Fact]
    public void ExonerationDegressive_DitLaPartEtLAnneeDeChaquePeriode()
    {
        var montant = new ExonerationDegressive
        {
            Benefice = Cles.BeneficeAnnuelImposable,
            MoisPleins = 59,
            Paliers = [0.75m],
        }.Calculer(Profil.Vide.Avec(Cles.BeneficeAnnuelImposable, 1_000), new DateOnly(2020, 3, 1));

        Assert.Equal([1, 6], montant.Echeancier.Select(ligne => ligne.Annee));
        Assert.StartsWith("Bénéfice exonéré en totalité, du", montant.Echeancier[0].Libelle, StringComparison.Ordinal);
        Assert.StartsWith(
            $"Bénéfice exonéré à 75{Typographie.EspaceInsecable}%, du",
            montant.Echeancier[1].Libelle,
            StringComparison.Ordinal
        );
    }

    private static Profil Activite(int demiJournees) => Profil.Vide.Avec(Cles.DemiJourneesParSemaine, demiJournees);

    private static IEnumerable<int> Annees(Mecanisme mecanisme, Profil profil) =>
        mecanisme.Calculer(profil).Echeancier.Select(ligne => ligne.Annee);

    private static IEnumerable<string> Libelles(Montant montant) => montant.Echeancier.Select(ligne => ligne.Libelle);
}

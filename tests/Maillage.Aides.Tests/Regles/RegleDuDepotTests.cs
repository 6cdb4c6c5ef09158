using Maillage.Donnees;

namespace Maillage.Aides.Tests.Regles;

/// <summary>The rules and the data this repository ships: every file reads, every case holds, nothing is left unproven.</summary>
public sealed class RegleDuDepotTests
{
    private static readonly Lazy<(Simulateur Simulateur, IReadOnlyList<TexteRegle> Textes)> Depot = new(() =>
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var textes = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: true).Textes;
        var lu = LectureCatalogue.Lire(textes);
        Assert.Empty(lu.Erreurs.Select(erreur => erreur.ToString()));
        return (
            new Simulateur(
                lu.Catalogue!,
                ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel
            ),
            textes
        );
    });

    [Fact]
    public void Verifier_ToutesLesAides_SansErreur()
    {
        var bilan = VerificationRegles.Verifier(Depot.Value.Simulateur, Depot.Value.Textes);

        Assert.Empty(bilan.Erreurs.Select(erreur => erreur.ToString()));
        Assert.True(bilan.Cas >= 10 * bilan.Aides, "Il y a moins de dix cas par aide.");
    }

    [Fact]
    public void Catalogue_DispositifsConnus_SontLa() =>
        Assert.Subset(
            Depot.Value.Simulateur.Catalogue.Aides.Select(aide => aide.Id).ToHashSet(),
            new HashSet<string>
            {
                "aci_cpts",
                "aci_msp",
                "aide_installation_2026",
                "aides_locales",
                "assistant_medical",
                "caicd",
                "caim",
                "camcd",
                "cde_installe",
                "cds_assistant_medical",
                "cds_cai",
                "cds_cosco",
                "cds_cst",
                "cds_medecins",
                "cesp",
                "contrat_montagne",
                "coscom",
                "cotram",
                "cstm",
                "esp",
                "exoneration_frr",
                "infirmier_caii",
                "infirmier_capii",
                "infirmier_maintien",
                "investissement_region",
                "ipa_ars",
                "ipa_liberale",
                "ipa_master",
                "kine_caccmk",
                "kine_caimk",
                "majoration_fmt",
                "msp_demarrage",
                "sage_femme_caisf",
                "sage_femme_capisf",
                "sage_femme_maintien",
                "solidarite_territoriale",
            }
        );

    [Fact]
    public void Contrat_ChaqueCleDuProfil_YFigure()
    {
        var contrat = File.ReadAllText(Path.Combine(RacineMaillage.Trouver().Valeur!, "docs", "contrats.md"));

        Assert.Empty(
            Cles.Toutes.Where(cle => !contrat.Contains($"`{cle.Nom}`", StringComparison.Ordinal)).Select(cle => cle.Nom)
        );
    }

    /// <summary>The aids of teams and of other professions ask a doctor who settles nothing more.</summary>
    [Theory]
    [InlineData("34015", "2019-06-03")]
    [InlineData("34015", "2023-03-01")]
    [InlineData("31555", "2024-06-03")]
    [InlineData("09225", "2025-06-02")]
    [InlineData("48095", "2026-03-02")]
    public void Simuler_MedecinQuiSInstalle_AucuneQuestionDesAutres(string commune, string jour)
    {
        var simulation = Simuler(commune, jour);

        Assert.Empty(
            simulation
                .Aides.SelectMany(aide => aide.Questions)
                .Select(question => question.Cle)
                .Intersect([.. ClesStructures.Toutes, .. ClesProfessions.Toutes])
        );
        Assert.DoesNotContain(simulation.Cumul.Retenues, id => id == "aides_locales");
    }

    [Fact]
    public void Simuler_ExempleDuContrat_GardeSonEnsemble()
    {
        var cumul = Simuler("34015", "2023-03-01").Cumul;

        Assert.Equal(["caim"], cumul.Retenues);
        Assert.Equal(37_500m, cumul.MontantTotal);
    }

    [Fact]
    public void Simuler_SansAideLocale_LeDitFranchement()
    {
        var locale = Simuler("34015", "2023-03-01").Aides.Single(aide => aide.Aide.Id == "aides_locales");

        Assert.Equal(StatutAide.Indetermine, locale.Statut);
        Assert.Contains(locale.Motifs, motif => motif.Constate == "aides locales non recensées ici");
        Assert.Contains(
            locale.Notes,
            note => note.StartsWith("Aides locales non recensées ici", StringComparison.Ordinal)
        );
        Assert.Null(locale.MontantPossible.Total);
    }

    private static Simulation Simuler(string commune, string jour) =>
        ((ReponseSimulation.Faite)Depot.Value.Simulateur.Simuler(new Demande(commune, Jour(jour), Medecin))).Simulation;

    private static DateOnly Jour(string iso) =>
        DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Profil Medecin =>
        Essai
            .Profil(
                """
                {"profession":"medecin","statut":"liberal","secteur":"1","projet":"installation","jours_par_semaine":3,
                 "exercice_coordonne":["msp","cpts"],"participe_pdsa":true,"hopital_proximite":false}
                """
            )
            .Profil;
}

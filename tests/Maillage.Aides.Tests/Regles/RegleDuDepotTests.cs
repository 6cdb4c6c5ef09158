using Maillage.Donnees;

namespace Maillage.Aides.Tests.Regles;

/// <summary>The rules and the data this repository ships: every file reads, every case holds, nothing is left unproven.</summary>
public sealed class RegleDuDepotTests
{
    [Fact]
    public void Verifier_ToutesLesAides_SansErreur()
    {
        var bilan = VerificationRegles.Verifier(Depot.Simulateur, Depot.Textes);

        Assert.Empty(bilan.Erreurs.Select(erreur => erreur.ToString()));
        Assert.True(bilan.Cas >= 10 * bilan.Aides, "Il y a moins de dix cas par aide.");
    }

    [Fact]
    public void Catalogue_DispositifsDecrits_SontLa() =>
        Assert.Subset(
            Depot.Simulateur.Catalogue.Aides.Select(aide => aide.Id).ToHashSet(),
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
                "cde_remplacant",
                "cds_assistant_medical",
                "cds_cai",
                "cds_cosco",
                "cds_cst",
                "cds_medecins",
                "cesp",
                "cet_etudes",
                "cet_installation",
                "consultations_avancees",
                "contrat_adjoint",
                "contrat_montagne",
                "coscom",
                "cotram",
                "cstm",
                "docteur_junior",
                "docteur_junior_zip",
                "esp",
                "exoneration_frr",
                "exoneration_pdsa",
                "exoneration_zrr",
                "hebergement_externe",
                "hebergement_interne",
                "indemnite_transport",
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
                "msu_base",
                "msu_coscom",
                "msu_docteur_junior",
                "pias",
                "ptma",
                "ptmg",
                "ptmr",
                "sage_femme_caisf",
                "sage_femme_capisf",
                "sage_femme_maintien",
                "solidarite_territoriale",
                "supplement_montagne_interne",
                "supplement_montagne_msu",
            }
        );

    [Fact]
    public void Catalogue_NomsCourts_NeSontDonnesQuUneFois()
    {
        var noms = Depot.Simulateur.Catalogue.Aides.Select(aide => aide.Sigle ?? aide.Nom);

        Assert.Empty(noms.GroupBy(nom => nom).Where(groupe => groupe.Count() > 1).Select(groupe => groupe.Key));
    }

    [Fact]
    public void Simuler_ExempleDuContrat_RetientLeCaimSeulEtMetLImpotAPart()
    {
        var simulation = SimulerLInstallation(new DateOnly(2023, 3, 1));

        Assert.Equal(["caim"], simulation.Cumul.Retenues);
        Assert.Equal(37_500m, simulation.Cumul.MontantTotal);
        Assert.Equal(["exoneration_pdsa", "exoneration_zrr"], simulation.Cumul.APart);
    }

    /// <summary>Aids for students, teachers and locums close on the project: they put no question to a doctor who settles.</summary>
    [Theory]
    [InlineData(
        "2023-03-01",
        "date_premiere_inscription demi_journees_par_semaine derogation_zip_ars montagne_ou_massif tvs_avec_commune_montagne"
    )]
    [InlineData("2026-02-01", "dans_qpv frr zone_medecin")]
    [InlineData("2026-11-22", "dans_qpv frr zone_medecin")]
    public void Simuler_MedecinQuiSInstalle_NeRecoitAucuneQuestionSurLesStages(string jour, string attendues)
    {
        var questions = SimulerLInstallation(DateOnly.Parse(jour, null))
            .Aides.SelectMany(aide => aide.Questions)
            .Where(question => !question.Cle.Confidentielle)
            .Select(question => question.Cle.Nom);

        Assert.Equal(attendues.Split(' '), questions.Distinct().Order(StringComparer.Ordinal));
    }

    private static Simulation SimulerLInstallation(DateOnly jour)
    {
        var profil = Essai.Profil(
            """
            {"profession":"medecin","statut":"liberal","secteur":"1","projet":"installation","jours_par_semaine":3,
             "exercice_coordonne":["msp","cpts"],"participe_pdsa":true,"hopital_proximite":false,"premiere_installation_liberale":true}
            """
        );
        var reponse = Depot.Simulateur.Simuler(new Demande("34015", jour, profil.Profil));
        return Assert.IsType<ReponseSimulation.Faite>(reponse).Simulation;
    }

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
        ((ReponseSimulation.Faite)Depot.Simulateur.Simuler(new Demande(commune, Jour(jour), Medecin))).Simulation;

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

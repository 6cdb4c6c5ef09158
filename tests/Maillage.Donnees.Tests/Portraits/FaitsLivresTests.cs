using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Portraits;

/// <summary>The figures shipped, against what the documents say of their own totals and against what we know they contradict.</summary>
public class FaitsLivresTests
{
    private static readonly string Dossier = RacineMaillage.DossierDonnees().ValeurOuException();
    private static readonly FaitsPortraits Faits = ChargementPortraits.Charger(Dossier).ValeurOuException();

    // What every sheet gives. The others are given by some sheets only.
    private static readonly string[] Communs =
    [
        "centres_sante",
        "chirurgiens_dentistes",
        "communes",
        "concentration_population",
        "couverture_cpts",
        "cpts",
        "cpts_tableau",
        "croissance_annuelle",
        "densite_medecins_generalistes",
        "etablissements_sante",
        "ght",
        "impact_caim",
        "impact_cesp",
        "infirmiers",
        "infirmiers_pratique_avancee",
        "laboratoires",
        "maitres_stage",
        "maitres_stage_msp",
        "masseurs_kinesitherapeutes",
        "maternites",
        "medecins_generalistes",
        "msp",
        "part_65_ans_plus",
        "part_65_ans_plus_2050",
        "part_mg_60_ans_plus",
        "part_mg_departs_2035",
        "pharmacies",
        "population",
        "sages_femmes",
        "sans_medecin_traitant",
        "services_urgences",
        "taux_pauvrete",
        "zones_solidarite",
    ];

    [Fact]
    public void TreizeFiches_DonnentToutCeQuEllesOntEnCommun()
    {
        Assert.Equal(13, Faits.Departements.Count);
        Assert.All(
            Faits.Departements,
            departement => Assert.All(Communs, id => Assert.NotNull(Faits.Valeur(TerritoirePublie.De(departement), id)))
        );
    }

    [Theory]
    [InlineData("samu", "46")]
    [InlineData("smur", "46")]
    [InlineData("maisons_medicales_garde", "32|46|48|82")]
    [InlineData("impact_msp", "32|48")]
    [InlineData("impact_contrats_ars", "82")]
    public void FicheMuette_EstInconnueEtNonZero(string indicateur, string muettes) =>
        Assert.Equal(muettes.Split('|'), Faits.Somme(indicateur)!.Muets.Select(departement => departement.ToString()));

    [Theory]
    [InlineData("population", 6_022_176)]
    [InlineData("communes", 4_453)]
    [InlineData("medecins_generalistes", 5_542)]
    [InlineData("infirmiers", 13_140)]
    [InlineData("masseurs_kinesitherapeutes", 10_338)]
    [InlineData("chirurgiens_dentistes", 4_225)]
    [InlineData("sages_femmes", 904)]
    [InlineData("pharmacies", 1_913)]
    [InlineData("msp", 367)]
    [InlineData("centres_sante", 123)]
    [InlineData("cpts", 92)]
    [InlineData("cpts_tableau", 86)]
    [InlineData("maisons_medicales_garde", 34)]
    [InlineData("infirmiers_pratique_avancee", 139)]
    [InlineData("maitres_stage", 1_390)]
    [InlineData("impact_msp", 162)]
    [InlineData("impact_contrats_ars", 212)]
    [InlineData("impact_cesp", 93)]
    [InlineData("impact_caim", 180)]
    [InlineData("zones_solidarite", 29)]
    public void Somme_DesFiches(string indicateur, double attendu) =>
        Assert.Equal(attendu, Faits.Somme(indicateur)!.Total);

    [Fact]
    public void Departs2035_SommentA2709QuandLeDossierEnDit2600()
    {
        var departs = Faits.Departements.Sum(departement =>
            Nombre(departement, "medecins_generalistes") * Nombre(departement, "part_mg_departs_2035") / 100
        );

        Assert.Equal(2_709, Math.Round(departs));
        Assert.Equal(2_600, Region("besoin_mg_2035"));
        Assert.Equal(Region("besoin_mg_2035"), Region("arrivees_mg_2035") + Region("manque_mg_2035"));
    }

    [Fact]
    public void CouvertureParCpts_EstDe89PourCentDesHabitants()
    {
        var couverts = Faits.Departements.Sum(departement =>
            Nombre(departement, "population") * Nombre(departement, "couverture_cpts") / 100
        );

        Assert.Equal(89.2, Math.Round(couverts / Faits.Somme("population")!.Total!.Value * 100, 1));
        Assert.Equal(90, Region("couverture_cpts_territoire"));
        Assert.Null(Faits.Valeur(TerritoirePublie.Region, "couverture_cpts"));
    }

    [Fact]
    public void Densite_EstCelleDesDeuxNombresSaufDansTroisFiches()
    {
        var fausses = Faits.Departements.Where(departement =>
            Math.Round(Nombre(departement, "medecins_generalistes") / Nombre(departement, "population") * 100_000)
            != Nombre(departement, "densite_medecins_generalistes")
        );

        Assert.Equal(["48", "65", "82"], fausses.Select(departement => departement.ToString()));
    }

    [Fact]
    public void MaitresDeStageEnMaisonDeSante_DepassentLeToutDansDeuxFiches()
    {
        var impossibles = Faits.Departements.Where(departement =>
            Nombre(departement, "maitres_stage_msp") > Nombre(departement, "maitres_stage")
        );

        Assert.Equal(["11", "65"], impossibles.Select(departement => departement.ToString()));
    }

    [Fact]
    public void PauvreteDeTarnEtGaronne_RestePourLAgglomerationSeule()
    {
        var departement = CodeDepartement.Parse("82");

        Assert.Null(Faits.Valeur(TerritoirePublie.De(departement), "taux_pauvrete")!.Valeur);
        Assert.Equal(17, Nombre(departement, "taux_pauvrete_grand_montauban"));
    }

    [Theory]
    [InlineData("cesp_signes", "cesp_signes_medecine", "cesp_signes_odontologie")]
    [InlineData("cesp_installes", "cesp_installes_medecine", "cesp_installes_odontologie")]
    [InlineData("cesp_en_formation", "cesp_en_formation_medecine", "cesp_en_formation_odontologie")]
    [InlineData("aide_montagne_beneficiaires", "aide_montagne_medecins", "aide_montagne_dentistes")]
    [InlineData("esp_validees", "esp", "esp_devenues_msp")]
    public void Total_DeLaRegionEstCeluiDeSesParties(string total, string partie, string autre) =>
        Assert.Equal(Region(total), Region(partie) + Region(autre));

    [Fact]
    public void Familles_RangentLesTreizeDepartements() =>
        Assert.All(Faits.Departements, departement => Assert.NotNull(Faits.Famille(departement)));

    [Fact]
    public void ActionsDeSolidarite_DisentLes28ZonesHautLanguedocDeuxFois()
    {
        var actions = Faits.Tables.Actions;

        Assert.Equal((29, 28), (actions.Count, actions.Select(action => action.Epci).Distinct().Count()));
        Assert.Equal(["34", "81"], Faits.Actions(Siren.Parse("200066553")).Select(a => a.Departement.ToString()));
        Assert.All(
            Faits.Departements,
            departement => Assert.Equal(Nombre(departement, "zones_solidarite"), Faits.Actions(departement).Count)
        );
    }

    [Fact]
    public void Enjeux_ChaqueDepartementALesSiens() =>
        Assert.All(
            Faits.Departements,
            departement =>
                Assert.Superset(
                    new HashSet<string> { "medecin_traitant", "releve" },
                    Faits.Enjeux(departement).Select(enjeu => enjeu.Theme).ToHashSet()
                )
        );

    private static double Nombre(CodeDepartement departement, string indicateur) =>
        Faits.Valeur(TerritoirePublie.De(departement), indicateur)!.Valeur!.Value;

    private static double Region(string indicateur) => Faits.Valeur(TerritoirePublie.Region, indicateur)!.Valeur!.Value;
}

namespace Maillage.Portraits;

/// <summary>The order in which people look for the figures of a heading; the others follow, by name.</summary>
internal static class OrdreIndicateurs
{
    private static readonly string[] Ordre =
    [
        "habitants",
        "population",
        "evolution_habitants",
        "croissance_annuelle",
        "part_65_ans_plus",
        "part_65_ans_plus_2050",
        "part_75_ans_plus",
        "taux_pauvrete",
        "taux_pauvrete_grand_montauban",
        "taux_pauvrete_bassins_vie",
        "apl_generalistes",
        "part_habitants_apl_basse",
        "part_habitants_zip",
        "part_habitants_zac",
        "medecins_generalistes",
        "densite_medecins_generalistes",
        "infirmiers",
        "infirmiers_pratique_avancee",
        "masseurs_kinesitherapeutes",
        "chirurgiens_dentistes",
        "sages_femmes",
        "msp",
        "centres_sante",
        "cpts",
        "cpts_tableau",
        "couverture_cpts",
        "etablissements_sante",
        "maternites",
        "pharmacies",
        "services_urgences",
        "distance_urgences",
        "smur",
        "maisons_medicales_garde",
        "sans_medecin_traitant",
        "part_mg_60_ans_plus",
        "maitres_stage",
        "maitres_stage_msp",
        "impact_msp",
        "impact_caim",
        "impact_contrats_ars",
        "impact_cesp",
        "part_mg_departs_2035",
        "besoin_mg_2035",
        "arrivees_mg_2035",
        "manque_mg_2035",
    ];

    public static int Rang(string id) => Array.IndexOf(Ordre, id) is var rang and >= 0 ? rang : Ordre.Length;
}

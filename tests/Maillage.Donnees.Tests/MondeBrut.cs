namespace Maillage.Donnees.Tests;

/// <summary>
/// A raw folder of six communes computable by hand: Amont (34001), Bourg (34002), Val (34003, made of Val and Aval, 34004, on
/// 1 January 2025), Recodé (12002, formerly 12001), Nouveau-Nom (12003, formerly Vieux-Nom) and Dehors (07001), outside the region.
/// </summary>
internal sealed class MondeBrut : IDisposable
{
    public const string SirenNord = "200035632";
    public const string SirenSud = "243200607";

    private const string Cog = "cog-communes-epci";
    private const string Social = "socio-communes-insee-spf";
    private const string Finess = "finess-occitanie-2026";
    private const string Zonage = "zonage-medecins-zrr";
    private const string Qpv = "qpv-occitanie-2021";

    private readonly DossierTemporaire dossier = new();

    public MondeBrut()
    {
        EcrireCog();
        EcrireEpci();
        EcrireFiches();
        EcrireZonages();
        EcrireQpv();
        EcrireContours();
    }

    public string Brut => Path.Combine(dossier.Chemin, "brut");

    public string Donnees => Path.Combine(dossier.Chemin, "donnees");

    public string Ecrire(string nom, params string[] lignes) => dossier.Ecrire(Path.Combine("brut", nom), lignes);

    public string EcrireDonnees(string nom, params string[] lignes) =>
        dossier.Ecrire(Path.Combine("donnees", nom), lignes);

    public string LireDonnees(string nom) => File.ReadAllText(Path.Combine(Donnees, nom));

    public Manifeste Compiler() => Compilation.Executer(Brut, Donnees).ValeurOuException();

    public IReadOnlyList<string> Erreurs() =>
        [.. Compilation.Executer(Brut, Donnees).Erreurs.Select(erreur => erreur.ToString())];

    public DonneesMaillage Charger() => ChargementDonnees.Charger(Donnees).ValeurOuException();

    public void Dispose() => dossier.Dispose();

    private void EcrireCog()
    {
        Ecrire(
            $"{Cog}/communes.csv",
            "TYPECOM,COM,DEP,LIBELLE,COMPARENT",
            "COM,34001,34,Amont,",
            "COM,34002,34,Bourg,",
            "COM,34003,34,Val-et-Aval,",
            "COMD,34004,34,Aval,34003",
            "COM,12002,12,Recodé,",
            "COM,12003,12,Nouveau-Nom,",
            "COM,07001,07,Dehors,",
            "COM,75056,75,Paris,",
            "ARM,75101,75,Paris 1er,75056",
            "ARM,75102,75,Paris 2e,75056"
        );
        Ecrire(
            $"{Cog}/mouvements-communes.csv",
            "MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP",
            "32,2025-01-01,COM,34003,Val,COM,34003",
            "32,2025-01-01,COM,34004,Aval,COM,34003",
            "32,2025-01-01,COM,34004,Aval,COMD,34004",
            "10,2025-01-11,COM,12003,Vieux-Nom,COM,12003",
            "50,2024-03-04,COM,12001,Recodé,COM,12002"
        );
        Ecrire(
            $"{Cog}/departements.csv",
            "DEP,REG,LIBELLE",
            "34,76,Hérault",
            "12,76,Aveyron",
            "07,84,Ardèche",
            "75,11,Paris"
        );
        Ecrire($"{Cog}/donnees_communes.csv", "COM;PMUN", "34001;100", "34002;5000", "75101;10", "75102;20");
        Ecrire(
            $"{Cog}/occitanie_communes_2026.csv",
            "code_insee,pmun_2019,pmun_2020,pmun_2021,pmun_2022,pmun_2023",
            "34001,90,92,94,96,100",
            "34002,4000,4200,4500,4800,5000",
            "34003,50,51,52,53,80",
            "12002,300,301,302,303,304",
            "12003,20,21,22,23,24"
        );
    }

    private void EcrireEpci() =>
        ClasseurEssai.Ecrire(
            Path.Combine(Brut, Cog, "epcicom.xlsx"),
            (
                "Epcicom2025",
                [
                    ["dept", "siren", "raison_sociale", "nature_juridique", "insee"],
                    ["34", 200035632, "CC Nord", "CC", "34001"],
                    ["34", 200035632, "CC Nord", "CC", "34003"],
                    ["34", 200035632, "CC Nord", "CC", "34004"],
                    ["34", 200035632, "CC Nord", "CC", "07001"],
                    ["12", 243200607, "CA Sud", "CA", "34002"],
                    ["12", 243200607, "CA Sud", "CA", "12001"],
                    ["12", 243200607, "CA Sud", "CA", "12003"],
                ]
            )
        );

    private void EcrireFiches()
    {
        Ecrire(
            $"{Finess}/distances_communes_urgence_occitanie.csv",
            "code_insee,population,superficie_hectare,latitude_centre,longitude_centre,grille_densite,distance_urgence_km",
            "34001,94,1000,43.5,3.5,7,10.5",
            "34002,4500,2000,43.6,3.6,4,0",
            "34003,52,300,43.0,3.0,7,20",
            "34004,30,100,43.4,3.4,6,22",
            "12001,302,500,44,2,7,30",
            "12003,22,600,44.1,2.1,7,31"
        );
        Ecrire(
            $"{Finess}/comptes_commune_categorie.csv",
            "code_insee,categetab,categorie,nb",
            "34002,603,Maison de santé,2",
            "34003,620,Pharmacie,1",
            "34004,620,Pharmacie,1",
            "12001,620,Pharmacie,1"
        );
        Ecrire(
            $"{Social}/part_75plus_communes_occitanie.csv",
            "code_insee,part_personnes_agees_75_plus",
            "34001,12.5",
            "34003,14"
        );
        Ecrire($"{Social}/tx_pauvrete_communes_occitanie.csv", "code_insee,tx_pauvrete", "34001,15.9", "34002,");
        Ecrire(
            $"{Social}/fedi2021_communes_occitanie.csv",
            "code_insee,EDI",
            "34001,1.5",
            "34003,-2",
            "34004,3",
            "12001,0.5"
        );
        Ecrire(
            "apl-drees-2016-2018/apl_communes_occitanie.csv",
            "code,apl_mg2016,apl_mg2016_65,pop_standardisee_2014,apl_mg2018,apl_mg2018_65,pop_standardisee_2016",
            "34001,2.5,2,90,2.4,1.9,91",
            "34003,4,3,30,2,1,30",
            "34004,2,1,10,6,5,10"
        );
        Ecrire(
            "generalistes-par-commune-sirene2019/PS_communes_occitanie.csv",
            "code_insee,generaliste,hopital",
            "34001,0,1",
            "34002,6,0",
            "34003,1,0",
            "34004,1,0",
            "12001,3,0"
        );
    }

    private void EcrireZonages()
    {
        Ecrire(
            $"{Zonage}/zonage_occitanie_insee.csv",
            "code_insee,Zonage,Zonage_RR",
            "34001,1_ZIP,C - Classée en ZRR",
            "34002,4_ZAR,NC - Commune non classée",
            "34003,,",
            "12002,2_ZAC,C - Classée en ZRR|NC - Commune non classée",
            "12003,,"
        );
        Ecrire(
            $"{Zonage}/zonmed_enrichi_final.csv",
            "Code_postal,Nom_commune,Zonage,Zonage_RR",
            "34500,Val,1_ZIP,C - Classée en ZRR",
            "12500,Vieux-Nom,2_ZAC,C - Classée en ZRR",
            "7500,Vieux-Nom,1_ZIP,NC - Commune non classée",
            "1000,Ailleurs,N/A - résultat non disponible,"
        );
        Ecrire(
            "zonage-infirmiers-cartosante/zonage-raw.csv",
            "CartoSanté; ; ",
            "Référentiel; ; ",
            "Code;Libellé;Zonage infirmiers",
            "34001;Amont;1_Tres_sous_dotee",
            "34002;Bourg;5_Sur_dotee",
            "07001;Dehors;3_intermediaire",
            "34003;Val;N/A - résultat non disponible"
        );
        EcrireDonnees("saisies/zones-solidarite-2025.csv", "nom_dossier;departements;siren", $"Nord;34;{SirenNord}");
    }

    private void EcrireQpv()
    {
        Ecrire($"{Qpv}/qp.csv", "code_qp,nom_qp,nom_commune,pop_mun", "QP034001,Centre,\"Amont, Bourg\",1200");
        var quartier = Contour("\"code_qp\":\"QP034001\",\"code_commune\":\"34002\"", 1);
        Ecrire($"{Qpv}/qp.geojson", $$"""{"features":[{{quartier}}]}""");
    }

    /// <summary>Squares of 0.1 degree side by side from west to east, in the geography of 2018: Amont, Bourg, Val, Aval, Recodé, Vieux-Nom.</summary>
    private void EcrireContours()
    {
        EcrireContours("34", ("34001", 0), ("34002", 1), ("34003", 2), ("34004", 3));
        EcrireContours("12", ("12001", 4), ("12003", 5));
    }

    private void EcrireContours(string departement, params (string Code, int Rang)[] communes)
    {
        var features = communes.Select(commune => Contour($"\"code\":\"{commune.Code}\"", commune.Rang));
        Ecrire(
            $"contours-communes/ign2018-25pct/communes-{departement}.geojson",
            $$"""{"features":[{{string.Join(',', features)}}]}"""
        );
    }

    private static string Contour(string proprietes, int rang)
    {
        var (ouest, est) = ($"3.{rang}", $"3.{rang + 1}");
        var anneau = $"[[{ouest},43.5],[{est},43.5],[{est},43.6],[{ouest},43.6],[{ouest},43.5]]";
        return $$$"""{"properties":{{{{proprietes}}}},"geometry":{"type":"Polygon","coordinates":[{{{anneau}}}]}}""";
    }
}

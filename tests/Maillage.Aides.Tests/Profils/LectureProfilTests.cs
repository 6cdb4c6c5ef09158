namespace Maillage.Aides.Tests.Profils;

public sealed class LectureProfilTests
{
    [Fact]
    public void Lire_ToutesLesCles_SontComprises()
    {
        var lu = Essai.Profil(
            """
            {"profession":"medecin","specialite":"medecine_generale","statut":"liberal","secteur":"2_optam","projet":"installation",
             "age":45,"date_installation":"2023-04-01","date_premiere_inscription":"2022-06-01","date_diplome":"2021-10-01","date_installation_successeur":null,
             "premiere_installation_liberale":true,"participe_pdsa":true,"hopital_proximite":false,"dans_qpv":false,
             "montagne_ou_massif":true,"tvs_avec_commune_montagne":true,"zrr":true,"frr":false,"derogation_zip_ars":false,
             "zone_medecin":"zip","jours_par_semaine":2.5,"demi_journees_par_semaine":5,"jours_vacation_par_an":10,
             "mois_accueil_stagiaire":6,"mois_bourse":36,"exercice_coordonne":["msp","cpts"],"commune_exercice_actuelle":"34172",
             "contrats":["caim"],"aides_percues":[{"id":"caim","date":"2019-01-01"}],"honoraires_annuels":180000,
             "honoraires_vacations_zip":60000,"revenu_mensuel":4000,"forfait_medecin_traitant_annuel":8000,"age_successeur":38,
             "patientele":900,"percentile_patientele":60,"quotite_assistant":0.5,"revenu_mensuel_hors_gardes":4500,
             "benefice_annuel_imposable":60000,"date_these":"2021-06-30","jours_remplacement_par_trimestre":30,
             "part_remplacement_en_zone":80,"consultations_par_an_en_zone":5000,"mois_stage":6,"stage_ambulatoire":true,
             "stage_temps_plein":true,"km_faculte":20,"km_chu":35,"km_domicile":35.5,"autre_aide_transport":false,
             "logement_paye":true,"logement_aide_collectivite":false,"actes_par_mois":200,"maitre_de_stage":true,
             "stagiaire_accueilli":"docteur_junior","supervision_pdsa":true,
             "zone_profession":"tres_sous_dotee","part_activite_en_zone":50,"creation_cabinet":true,"pratique_avancee_exclusive":true,
             "structure":"cds","projet_structure":["demarrage","fonctionnement"],"porteur":"collectivite","projet_sante_valide":true,
             "population_couverte":45000,"etp_medecins":1.5,"points_aci":5000,"cout_projet":650000}
            """
        );

        Assert.Empty(lu.Erreurs);
        Assert.Equal(Cles.Toutes.Except([Cles.DateNaissance, Cles.DateInstallationSuccesseur]), lu.Profil.Renseignees);
        Assert.Equal(2.5m, lu.Profil[Cles.JoursParSemaine]);
        Assert.Equal(["msp", "cpts"], lu.Profil[Cles.ExerciceCoordonne]!);
        Assert.Equal(new AidePercue("caim", new DateOnly(2019, 1, 1)), lu.Profil[Cles.AidesPercues]!.Single());
    }

    [Fact]
    public void Lire_UneSeuleEquipe_SansListe() =>
        Assert.Equal(["msp"], Essai.Profil("""{"exercice_coordonne":"msp"}""").Profil[Cles.ExerciceCoordonne]!);

    [Theory]
    [InlineData("""{"metier":"medecin"}""", "profil.metier", "Clé inconnue")]
    [InlineData("""{"profession":"docteur"}""", "profil.profession", "une valeur parmi medecin")]
    [InlineData("""{"profession":["medecin"]}""", "profil.profession", "une valeur parmi")]
    [InlineData("""{"secteur":1}""", "profil.secteur", "une valeur parmi 1")]
    [InlineData("""{"participe_pdsa":"oui"}""", "profil.participe_pdsa", "true ou false")]
    [InlineData("""{"jours_par_semaine":"3"}""", "profil.jours_par_semaine", "de 0 à 7")]
    [InlineData("""{"jours_par_semaine":8}""", "profil.jours_par_semaine", "de 0 à 7")]
    [InlineData("""{"honoraires_annuels":-1}""", "profil.honoraires_annuels", "de 0 à")]
    [InlineData("""{"age":45.5}""", "profil.age", "nombre entier")]
    [InlineData("""{"quotite_assistant":0.4}""", "profil.quotite_assistant", "0.33, 0.5, 1")]
    [InlineData("""{"date_naissance":"01/02/1980"}""", "profil.date_naissance", "AAAA-MM-JJ")]
    [InlineData("""{"commune_exercice_actuelle":"341"}""", "profil.commune_exercice_actuelle", "cinq caractères")]
    [InlineData("""{"contrats":"caim"}""", "profil.contrats", "liste d'identifiants")]
    [InlineData("""{"aides_percues":[{"id":"caim"}]}""", "profil.aides_percues", "date")]
    [InlineData("""{"age":45,"date_naissance":"1980-01-01"}""", "profil.age", "pas les deux")]
    [InlineData("""{"exercice_coordonne":["aucun","msp"]}""", "profil.exercice_coordonne", "« aucun »")]
    [InlineData("""{"age":45,"age":46}""", "profil.age", "deux fois")]
    [InlineData("""[]""", "profil", "objet JSON")]
    [InlineData("{\n\"age\":45,\n", "profil", "ligne 3")]
    public void Lire_Refuse_EnNommantLaCle(string json, string chemin, string extrait)
    {
        var erreur = Assert.Single(Essai.Profil(json).Erreurs);

        Assert.Equal(chemin, erreur.Chemin);
        Assert.Contains(extrait, erreur.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lire_PlusieursErreurs_ToutesALaFois() =>
        Assert.Equal(
            ["profil.metier", "profil.age", "profil.zrr"],
            Essai.Profil("""{"metier":1,"age":"x","zrr":1,"frr":true}""").Erreurs.Select(erreur => erreur.Chemin)
        );

    [Fact]
    public void Lire_Formulaire_VideEstInconnu()
    {
        var lu = LectureProfil.Lire([
            Champ("profession", "medecin"),
            Champ("age", ""),
            Champ("jours_par_semaine", "2,5"),
            Champ("participe_pdsa", "oui"),
            Champ("exercice_coordonne", "msp", "cpts"),
            Champ("honoraires_annuels", "180 000"),
        ]);

        Assert.Empty(lu.Erreurs);
        Assert.False(lu.Profil.Contient(Cles.Age));
        Assert.Equal((2.5m, 180_000m), (lu.Profil[Cles.JoursParSemaine], lu.Profil[Cles.HonorairesAnnuels]));
        Assert.True(lu.Profil[Cles.ParticipePdsa]);
    }

    private static KeyValuePair<string, IReadOnlyList<string>> Champ(string nom, params string[] valeurs) =>
        new(nom, valeurs);
}

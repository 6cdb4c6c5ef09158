namespace Maillage.Aides;

/// <summary>The closed list of facts a profile may hold. A null fact is unknown.</summary>
public static partial class Cles
{
    /// <summary>Profession practised or studied for.</summary>
    public static readonly CleChoix Profession = new(
        "profession",
        "profession",
        "Quelle est votre profession ?",
        ("medecin", "médecin"),
        ("chirurgien_dentiste", "chirurgien-dentiste"),
        ("sage_femme", "sage-femme"),
        ("infirmier", "infirmier"),
        ("infirmier_pratique_avancee", "infirmier en pratique avancée"),
        ("masseur_kinesitherapeute", "masseur-kinésithérapeute"),
        ("orthophoniste", "orthophoniste"),
        ("pharmacien", "pharmacien"),
        ("etudiant_medecine", "étudiant en médecine"),
        ("etudiant_odontologie", "étudiant en odontologie"),
        ("etudiant_pharmacie", "étudiant en pharmacie"),
        ("etudiant_maieutique", "étudiant en maïeutique")
    );

    /// <summary>Specialty of a doctor.</summary>
    public static readonly CleChoix Specialite = new(
        "specialite",
        "spécialité",
        "Quelle est votre spécialité ?",
        ("medecine_generale", "médecine générale"),
        ("anesthesie_reanimation", "anesthésie-réanimation"),
        ("cardiologie", "cardiologie"),
        ("chirurgie", "chirurgie"),
        ("dermatologie", "dermatologie"),
        ("endocrinologie", "endocrinologie"),
        ("gastro_enterologie", "gastro-entérologie"),
        ("geriatrie", "gériatrie"),
        ("gynecologie", "gynécologie"),
        ("medecine_physique", "médecine physique et de réadaptation"),
        ("neurologie", "neurologie"),
        ("ophtalmologie", "ophtalmologie"),
        ("orl", "oto-rhino-laryngologie"),
        ("pediatrie", "pédiatrie"),
        ("pneumologie", "pneumologie"),
        ("psychiatrie", "psychiatrie"),
        ("radiologie", "radiologie"),
        ("rhumatologie", "rhumatologie"),
        ("urologie", "urologie"),
        ("autre", "autre spécialité")
    );

    /// <summary>Status of practice.</summary>
    public static readonly CleChoix Statut = new(
        "statut",
        "statut",
        "Sous quel statut exercerez-vous ?",
        ("liberal", "libéral"),
        ("collaborateur", "collaborateur libéral"),
        ("salarie", "salarié"),
        ("remplacant", "remplaçant"),
        ("interne", "interne"),
        ("docteur_junior", "docteur junior"),
        ("etudiant", "étudiant")
    );

    /// <summary>Conventional sector.</summary>
    public static readonly CleChoix Secteur = new(
        "secteur",
        "secteur conventionnel",
        "Dans quel secteur conventionnel exercerez-vous ?",
        ("1", "secteur 1"),
        ("2_optam", "secteur 2 avec Optam ou Optam-CO"),
        ("2", "secteur 2 sans Optam"),
        ("non_conventionne", "non conventionné")
    );

    /// <summary>What the person wants to do at the commune asked about.</summary>
    public static readonly CleChoix Projet = new(
        "projet",
        "projet",
        "Quel est votre projet dans cette commune ?",
        ("installation", "m'y installer"),
        ("cabinet_secondaire", "y ouvrir un cabinet secondaire"),
        ("maintien", "y rester : j'y exerce déjà"),
        ("accueil_successeur", "y accueillir mon successeur"),
        ("vacations", "y faire des vacations"),
        ("remplacement", "y remplacer"),
        ("etudes", "faire mes études, puis y exercer"),
        ("stage", "y faire un stage"),
        ("embauche_assistant", "y embaucher un assistant médical"),
        ("accueil_stagiaire", "y accueillir un étudiant en stage"),
        ("adjoint", "y être médecin adjoint"),
        ("structure", "y créer ou y développer une équipe ou une structure de soins")
    );

    /// <summary>Date of birth; excludes <see cref="Age"/>.</summary>
    public static readonly CleDate DateNaissance = new(
        "date_naissance",
        "date de naissance",
        "Quelle est votre date de naissance ?"
    )
    {
        Confidentielle = true,
        Passee = true,
    };

    /// <summary>Age in whole years on the day of signature; excludes <see cref="DateNaissance"/>.</summary>
    public static readonly CleNombre Age = new("age", "âge", "Quel âge aurez-vous à la signature ?", 16, 120)
    {
        Entier = true,
        Unite = "ans",
    };

    /// <summary>Day of installation.</summary>
    public static readonly CleDate DateInstallation = new(
        "date_installation",
        "date d'installation",
        "À quelle date vous installez-vous ?"
    );

    /// <summary>Day of first registration with an Order.</summary>
    public static readonly CleDate DatePremiereInscription = new(
        "date_premiere_inscription",
        "date de première inscription à l'Ordre",
        "Quand avez-vous été inscrit pour la première fois à l'Ordre ?"
    )
    {
        Passee = true,
    };

    /// <summary>Day of the specialised diploma, gone or to come.</summary>
    public static readonly CleDate DateDiplome = new(
        "date_diplome",
        "date du diplôme d'études spécialisées",
        "À quelle date avez-vous eu, ou aurez-vous, votre diplôme d'études spécialisées ?"
    );

    /// <summary>Day the successor settled or will.</summary>
    public static readonly CleDate DateInstallationSuccesseur = new(
        "date_installation_successeur",
        "date d'installation du successeur",
        "À quelle date votre successeur s'installe-t-il ?"
    );

    /// <summary>First installation as a liberal practitioner.</summary>
    public static readonly CleOuiNon PremiereInstallationLiberale = new(
        "premiere_installation_liberale",
        "première installation libérale",
        "Est-ce votre première installation en libéral ?"
    );

    /// <summary>Takes part in out-of-hours care (PDSA).</summary>
    public static readonly CleOuiNon ParticipePdsa = new(
        "participe_pdsa",
        "participation à la permanence des soins",
        "Participerez-vous à la permanence des soins ambulatoires (gardes) ?"
    );

    /// <summary>Part of the activity is in a hôpital de proximité.</summary>
    public static readonly CleOuiNon HopitalProximite = new(
        "hopital_proximite",
        "activité en hôpital de proximité",
        "Exercerez-vous une partie de votre activité libérale dans un hôpital de proximité ?"
    );

    /// <summary>The address itself is in a quartier prioritaire.</summary>
    public static readonly CleOuiNon DansQpv = new(
        "dans_qpv",
        "adresse en quartier prioritaire",
        "L'adresse du cabinet est-elle dans un quartier prioritaire de la politique de la ville (QPV) ?"
    )
    {
        EstDuLieu = true,
    };

    /// <summary>The commune is classed mountain or massif.</summary>
    public static readonly CleOuiNon MontagneOuMassif = new(
        "montagne_ou_massif",
        "commune de montagne ou de massif",
        "La commune est-elle classée en zone de montagne ou de massif ?"
    )
    {
        EstDuLieu = true,
    };

    /// <summary>The territoire de vie-santé holds a mountain or massif commune.</summary>
    public static readonly CleOuiNon TvsAvecCommuneMontagne = new(
        "tvs_avec_commune_montagne",
        "territoire de vie-santé comptant une commune de montagne",
        "Le territoire de vie-santé de la commune compte-t-il une commune de montagne ou de massif ?"
    )
    {
        EstDuLieu = true,
    };

    /// <summary>The commune is in a ZRR.</summary>
    public static readonly CleOuiNon Zrr = new(
        "zrr",
        "commune en ZRR",
        "La commune est-elle en zone de revitalisation rurale (ZRR) ?"
    )
    {
        EstDuLieu = true,
    };

    /// <summary>The commune is in an FRR zone.</summary>
    public static readonly CleOuiNon Frr = new(
        "frr",
        "commune en FRR",
        "La commune est-elle en zone France ruralités revitalisation (FRR) ?"
    )
    {
        EstDuLieu = true,
    };

    /// <summary>The ARS grants an exception to the exclusion of ZIP.</summary>
    public static readonly CleOuiNon DerogationZipArs = new(
        "derogation_zip_ars",
        "dérogation de l'ARS en ZIP",
        "L'ARS vous a-t-elle confirmé que son aide reste possible en ZIP ?"
    )
    {
        EstDuLieu = true,
    };

    /// <summary>Class of the commune in the zoning of doctors.</summary>
    public static readonly CleChoix ZoneMedecin = new(
        "zone_medecin",
        "zonage médecins de la commune",
        "Comment la commune est-elle classée dans le zonage des médecins à cette date ?",
        ("zip", "ZIP, zone d'intervention prioritaire"),
        ("zac", "ZAC, zone d'action complémentaire"),
        ("zar", "ZAR, zone d'appui régional"),
        ("hors_zonage", "hors zonage")
    )
    {
        EstDuLieu = true,
    };

    /// <summary>Days of practice a week.</summary>
    public static readonly CleNombre JoursParSemaine = new(
        "jours_par_semaine",
        "jours par semaine",
        "Combien de jours par semaine exercerez-vous en libéral dans cette commune ?",
        0,
        7
    )
    {
        Unite = "jours",
    };

    /// <summary>Half-days of practice a week.</summary>
    public static readonly CleNombre DemiJourneesParSemaine = new(
        "demi_journees_par_semaine",
        "demi-journées par semaine",
        "Combien de demi-journées par semaine exercerez-vous en zone ?",
        0,
        14
    )
    {
        Unite = "demi-journées",
    };

    /// <summary>Days of vacations a year.</summary>
    public static readonly CleNombre JoursVacationParAn = new(
        "jours_vacation_par_an",
        "jours de vacation par an",
        "Combien de jours de vacation ferez-vous par an dans cette zone ?",
        0,
        366
    )
    {
        Unite = "jours",
    };

    /// <summary>Months a year with a trainee.</summary>
    public static readonly CleNombre MoisAccueilStagiaire = new(
        "mois_accueil_stagiaire",
        "mois d'accueil d'un stagiaire par an",
        "Combien de mois par an accueillerez-vous un stagiaire à temps plein ?",
        0,
        12
    )
    {
        Unite = "mois",
    };

    /// <summary>Months of allowance of a student.</summary>
    public static readonly CleNombre MoisBourse = new(
        "mois_bourse",
        "mois d'allocation",
        "Pendant combien de mois toucherez-vous l'allocation, jusqu'à la fin de vos études ?",
        1,
        144
    )
    {
        Entier = true,
        Unite = "mois",
    };

    /// <summary>Forms of coordinated practice.</summary>
    public static readonly CleChoix ExerciceCoordonne = new(
        "exercice_coordonne",
        "exercice coordonné",
        "Dans quelles équipes exercerez-vous ?",
        ("aucun", "aucune"),
        ("groupe", "cabinet de groupe"),
        ("msp", "maison de santé pluriprofessionnelle (MSP)"),
        ("cds", "centre de santé"),
        ("esp", "équipe de soins primaires (ESP)"),
        ("cpts", "communauté professionnelle territoriale de santé (CPTS)")
    )
    {
        Multiple = true,
    };

    /// <summary>Commune of the present practice.</summary>
    public static readonly CleCommune CommuneExerciceActuelle = new(
        "commune_exercice_actuelle",
        "commune d'exercice actuelle",
        "Dans quelle commune exercez-vous aujourd'hui ?"
    );

    /// <summary>Contracts running.</summary>
    public static readonly CleAides Contrats = new(
        "contrats",
        "contrats en cours",
        "Quels contrats d'aide avez-vous déjà en cours ?"
    );

    /// <summary>Aids already received, with their dates.</summary>
    public static readonly CleAides AidesPercues = new(
        "aides_percues",
        "aides déjà perçues",
        "Quelles aides avez-vous déjà perçues ?"
    )
    {
        Datee = true,
    };

    /// <summary>Conventional fees a year, without extra fees or lump sums.</summary>
    public static readonly CleNombre HonorairesAnnuels = Argent(
        "honoraires_annuels",
        "honoraires annuels",
        "Quels sont vos honoraires conventionnels annuels, hors dépassements et forfaits ?"
    );

    /// <summary>Fees a year of the vacations in ZIP.</summary>
    public static readonly CleNombre HonorairesVacationsZip = Argent(
        "honoraires_vacations_zip",
        "honoraires annuels des vacations en ZIP",
        "Quels honoraires annuels attendez-vous de vos vacations en ZIP, hors dépassements et forfaits ?"
    );

    /// <summary>Gross income a month.</summary>
    public static readonly CleNombre RevenuMensuel = Argent(
        "revenu_mensuel",
        "revenu mensuel",
        "Quel revenu mensuel brut d'activité attendez-vous, gardes comprises ?"
    );

    /// <summary>Yearly lump sum as attending doctor, fixed part.</summary>
    public static readonly CleNombre ForfaitMedecinTraitantAnnuel = Argent(
        "forfait_medecin_traitant_annuel",
        "forfait médecin traitant annuel",
        "Quel est le montant annuel de la part socle de votre forfait médecin traitant ?"
    );

    /// <summary>Age of the successor.</summary>
    public static readonly CleNombre AgeSuccesseur = new(
        "age_successeur",
        "âge du successeur",
        "Quel âge a votre successeur ?",
        16,
        120
    )
    {
        Entier = true,
        Unite = "ans",
    };

    /// <summary>Patients who chose the doctor.</summary>
    public static readonly CleNombre Patientele = new(
        "patientele",
        "patientèle médecin traitant",
        "Combien de patients vous ont choisi comme médecin traitant ?",
        0,
        20_000
    )
    {
        Entier = true,
        Unite = "patients",
    };

    /// <summary>Percentile of the list of patients among the specialty.</summary>
    public static readonly CleNombre PercentilePatientele = new(
        "percentile_patientele",
        "percentile de patientèle",
        "À quel percentile de votre spécialité votre patientèle se situe-t-elle ?",
        0,
        100
    )
    {
        Entier = true,
        Unite = "percentile",
    };

    /// <summary>Share of full time of the assistant.</summary>
    public static readonly CleNombre QuotiteAssistant = new(
        "quotite_assistant",
        "quotité de l'assistant",
        "À quelle quotité embaucherez-vous l'assistant médical ?",
        0.33m,
        1
    )
    {
        Unite = "temps plein",
        Permises = [0.33m, 0.5m, 1m],
    };

    /// <summary>Every fact, in the order of the contract.</summary>
    public static IReadOnlyList<Cle> Toutes => OrdreDesCles.Toutes;

    /// <summary>The fact of that name, or null.</summary>
    public static Cle? Trouver(string nom) => OrdreDesCles.ParNom.GetValueOrDefault(nom);

    private static CleNombre Argent(string nom, string libelle, string question) =>
        new(nom, libelle, question, 0, 10_000_000) { Unite = "€", Confidentielle = true };
}

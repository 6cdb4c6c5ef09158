namespace Maillage.Aides;

/// <content>Facts about internships, on the side of the student and on that of the teacher.</content>
public static partial class Cles
{
    /// <summary>Months of the internship.</summary>
    public static readonly CleNombre MoisStage = new(
        "mois_stage",
        "mois de stage",
        "Combien de mois dure le stage dans cette commune ?",
        1,
        12
    )
    {
        Entier = true,
        Unite = "mois",
    };

    /// <summary>The internship takes place outside hospitals.</summary>
    public static readonly CleOuiNon StageAmbulatoire = new(
        "stage_ambulatoire",
        "stage ambulatoire",
        "Est-ce un stage ambulatoire (cabinet, maison ou centre de santé) ?"
    );

    /// <summary>The internship is full-time.</summary>
    public static readonly CleOuiNon StageTempsPlein = new(
        "stage_temps_plein",
        "stage à temps plein",
        "Le stage est-il à temps plein ?"
    );

    /// <summary>Kilometres between the internship and the faculty.</summary>
    public static readonly CleNombre KmFaculte = Distance("km_faculte", "la faculté", "votre faculté");

    /// <summary>Kilometres between the internship and the university hospital.</summary>
    public static readonly CleNombre KmChu = Distance("km_chu", "le CHU", "votre CHU");

    /// <summary>Kilometres between the internship and home.</summary>
    public static readonly CleNombre KmDomicile = Distance("km_domicile", "le domicile", "votre domicile");

    /// <summary>Another scheme already pays for transport.</summary>
    public static readonly CleOuiNon AutreAideTransport = new(
        "autre_aide_transport",
        "autre aide au transport",
        "Une autre aide paie-t-elle tout ou partie de vos transports ?"
    );

    /// <summary>The student pays for a lodging near the internship.</summary>
    public static readonly CleOuiNon LogementPaye = new(
        "logement_paye",
        "logement payé",
        "Payez-vous un logement pour ce stage ?"
    );

    /// <summary>A local authority helps with the lodging.</summary>
    public static readonly CleOuiNon LogementAideCollectivite = new(
        "logement_aide_collectivite",
        "logement aidé par une collectivité",
        "Une collectivité vous loge-t-elle, ou vous aide-t-elle à vous loger, pour ce stage ?"
    );

    /// <summary>Acts or consultations a month, on average.</summary>
    public static readonly CleNombre ActesParMois = new(
        "actes_par_mois",
        "actes par mois",
        "Combien d'actes ou de consultations ferez-vous par mois, en moyenne sur le semestre ?",
        0,
        2_000
    )
    {
        Unite = "actes",
    };

    /// <summary>Approved as a university teacher of trainees.</summary>
    public static readonly CleOuiNon MaitreDeStage = new(
        "maitre_de_stage",
        "maître de stage des universités",
        "Êtes-vous agréé maître de stage des universités ?"
    );

    /// <summary>Whom the teacher takes.</summary>
    public static readonly CleChoix StagiaireAccueilli = new(
        "stagiaire_accueilli",
        "stagiaire accueilli",
        "Qui accueillez-vous en stage ?",
        ("externe", "un étudiant de deuxième cycle (externe)"),
        ("interne", "un interne"),
        ("docteur_junior", "un docteur junior")
    );

    /// <summary>The teacher supervises the junior doctor during out-of-hours care.</summary>
    public static readonly CleOuiNon SupervisionPdsa = new(
        "supervision_pdsa",
        "supervision des gardes",
        "Superviserez-vous le docteur junior pendant ses gardes (permanence des soins ambulatoires) ?"
    );

    private static CleNombre Distance(string nom, string lieu, string votreLieu) =>
        new(
            nom,
            $"distance entre le stage et {lieu}",
            $"À combien de kilomètres de {votreLieu} se trouve le lieu du stage ?",
            0,
            1_000
        )
        {
            Unite = "km",
        };
}

namespace Maillage.Aides;

/// <summary>The facts about a team or a structure, part of the closed list <see cref="Cles"/>.</summary>
public static class ClesStructures
{
    /// <summary>Team or structure the project is for.</summary>
    public static readonly CleChoix Structure = new(
        "structure",
        "équipe ou structure",
        "Pour quelle équipe ou structure de soins demandez-vous ?",
        ("msp", "maison de santé pluriprofessionnelle (MSP)"),
        ("cds", "centre de santé"),
        ("esp", "équipe de soins primaires (ESP)"),
        ("cpts", "communauté professionnelle territoriale de santé (CPTS)")
    );

    /// <summary>What the team or structure wants to do.</summary>
    public static readonly CleChoix ProjetStructure = new(
        "projet_structure",
        "projet de l'équipe ou de la structure",
        "Que veut faire l'équipe ou la structure ?",
        ("demarrage", "démarrer"),
        ("investissement", "construire ou rénover ses locaux"),
        ("fonctionnement", "financer sa coordination et ses missions"),
        ("recrutement_medecin", "recruter un médecin salarié"),
        ("recrutement_assistant", "recruter un assistant médical"),
        ("vacations", "envoyer un médecin dans un autre centre")
    )
    {
        Multiple = true,
    };

    /// <summary>Who carries the project.</summary>
    public static readonly CleChoix Porteur = new(
        "porteur",
        "porteur du projet",
        "Qui porte le projet de la structure ?",
        ("collectivite", "une commune ou un groupement de communes"),
        ("organisme_non_lucratif", "un organisme de santé à but non lucratif"),
        ("professionnels", "les professionnels eux-mêmes")
    );

    /// <summary>The ARS has validated the health project.</summary>
    public static readonly CleOuiNon ProjetSanteValide = new(
        "projet_sante_valide",
        "projet de santé validé",
        "L'ARS a-t-elle validé le projet de santé de l'équipe ?"
    );

    /// <summary>Inhabitants of the territory of a CPTS.</summary>
    public static readonly CleNombre PopulationCouverte = new(
        "population_couverte",
        "population couverte",
        "Combien d'habitants compte le territoire de la CPTS ?",
        1,
        6_500_000
    )
    {
        Entier = true,
        Unite = "habitants",
    };

    /// <summary>Full-time equivalents of salaried doctors the request is for.</summary>
    public static readonly CleNombre EtpMedecins = new(
        "etp_medecins",
        "équivalents temps plein de médecins",
        "Pour combien d'équivalents temps plein de médecins salariés demandez-vous ?",
        0.1m,
        100
    )
    {
        Unite = "ETP",
    };

    /// <summary>Points of the ACI of a MSP for a full year.</summary>
    public static readonly CleNombre PointsAci = new(
        "points_aci",
        "points de l'ACI",
        "Combien de points la maison de santé compte-t-elle sur une année entière ?",
        0,
        1_000_000
    )
    {
        Entier = true,
        Unite = "points",
    };

    /// <summary>Eligible cost of the works, before tax.</summary>
    public static readonly CleNombre CoutProjet = new(
        "cout_projet",
        "coût du projet hors taxes",
        "Quel est le coût hors taxes des travaux et des honoraires ?",
        0,
        100_000_000
    )
    {
        Unite = "€",
        Confidentielle = true,
    };

    /// <summary>Every one, in the order of the contract.</summary>
    internal static Cle[] Toutes { get; } =
    [Structure, ProjetStructure, Porteur, ProjetSanteValide, PopulationCouverte, EtpMedecins, PointsAci, CoutProjet];
}

namespace Maillage.Aides;

/// <content>Facts about locums and beginners' contracts.</content>
public static partial class Cles
{
    /// <summary>Day the thesis was defended.</summary>
    public static readonly CleDate DateThese = new(
        "date_these",
        "date de soutenance de thèse",
        "À quelle date avez-vous soutenu votre thèse ?"
    )
    {
        Passee = true,
    };

    /// <summary>Days of locum work a quarter.</summary>
    public static readonly CleNombre JoursRemplacementParTrimestre = new(
        "jours_remplacement_par_trimestre",
        "jours de remplacement par trimestre",
        "Combien de jours par trimestre remplacerez-vous ?",
        0,
        92
    )
    {
        Unite = "jours",
    };

    /// <summary>Share of the locum work done in fragile zones, in percent.</summary>
    public static readonly CleNombre PartRemplacementEnZone = new(
        "part_remplacement_en_zone",
        "part des remplacements en zone",
        "Quelle part de vos remplacements ferez-vous en ZIP, en ZAC ou à leur bord ?",
        0,
        100
    )
    {
        Unite = "%",
    };

    /// <summary>Consultations a year in fragile zones.</summary>
    public static readonly CleNombre ConsultationsParAnEnZone = new(
        "consultations_par_an_en_zone",
        "consultations par an en zone",
        "Combien de consultations par an ferez-vous en ZIP ou en ZAC ?",
        0,
        50_000
    )
    {
        Entier = true,
        Unite = "consultations",
    };

    /// <summary>Gross income a month from care, out-of-hours care left out.</summary>
    public static readonly CleNombre RevenuMensuelHorsGardes = Argent(
        "revenu_mensuel_hors_gardes",
        "revenu mensuel hors gardes",
        "Quel revenu mensuel brut attendez-vous de vos soins, gardes non comprises ?"
    );

    /// <summary>Taxable profit a year.</summary>
    public static readonly CleNombre BeneficeAnnuelImposable = Argent(
        "benefice_annuel_imposable",
        "bénéfice annuel imposable",
        "Quel bénéfice imposable attendez-vous par an ?"
    );
}

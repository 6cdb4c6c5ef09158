namespace Maillage.Aides;

/// <summary>The facts about professions other than doctors, part of the closed list <see cref="Cles"/>.</summary>
public static class ClesProfessions
{
    /// <summary>Class of the commune in the zoning of the profession; that of doctors is <see cref="Cles.ZoneMedecin"/>.</summary>
    public static readonly CleChoix ZoneProfession = new(
        "zone_profession",
        "zonage de la profession",
        "Comment la commune est-elle classée dans le zonage de votre profession à cette date ?",
        ("tres_sous_dotee", "zone très sous-dotée"),
        ("sous_dotee", "zone sous-dotée"),
        ("intermediaire", "zone intermédiaire"),
        ("tres_dotee", "zone très dotée"),
        ("sur_dotee", "zone sur-dotée, ou non prioritaire")
    )
    {
        EstDuLieu = true,
    };

    /// <summary>Share of the activity in the zone, in percent.</summary>
    public static readonly CleNombre PartActiviteEnZone = new(
        "part_activite_en_zone",
        "part de l'activité dans la zone",
        "Quelle part de votre activité libérale, en pourcentage, se fera dans la zone ?",
        0,
        100
    )
    {
        Unite = "%",
    };

    /// <summary>The main practice is created or taken over, rather than joined.</summary>
    public static readonly CleOuiNon CreationCabinet = new(
        "creation_cabinet",
        "création ou reprise d'un cabinet",
        "Créez-vous ou reprenez-vous le cabinet ? (non : vous rejoignez un cabinet existant)"
    );

    /// <summary>The nurse practises only advanced practice.</summary>
    public static readonly CleOuiNon PratiqueAvanceeExclusive = new(
        "pratique_avancee_exclusive",
        "activité exclusive en pratique avancée",
        "N'exercerez-vous en libéral qu'en pratique avancée ?"
    );

    /// <summary>Every one, in the order of the contract.</summary>
    internal static Cle[] Toutes { get; } =
    [ZoneProfession, PartActiviteEnZone, CreationCabinet, PratiqueAvanceeExclusive];
}

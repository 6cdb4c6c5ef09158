namespace Maillage.Zonage;

/// <summary>A figure a document gives of a zoning.</summary>
/// <param name="Mesure"><c>part_communes_zip_zac</c> or <c>part_population_zip_zac</c>.</param>
/// <param name="Valeur">As printed, in per cent.</param>
public sealed record ChiffrePublie(string Mesure, double Valeur);

/// <summary>What a document says of a zoning.</summary>
/// <param name="Titre">The document.</param>
/// <param name="Date">Its day.</param>
/// <param name="Chiffres">Its figures.</param>
/// <param name="Hypotheses">Why figures worked out here may differ, none of them asserted.</param>
public sealed record PublicationZonage(
    string Titre,
    DateOnly Date,
    IReadOnlyList<ChiffrePublie> Chiffres,
    IReadOnlyList<string> Hypotheses
);

/// <summary>A published figure beside the one worked out here.</summary>
/// <param name="Chiffre">As published.</param>
/// <param name="Constate">As worked out here, in per cent; null when it cannot be.</param>
public sealed record EcartPublie(ChiffrePublie Chiffre, double? Constate)
{
    /// <summary>Worked out here less published, in points.</summary>
    public double? Points => Constate - Chiffre.Valeur;

    /// <summary>Sets a publication beside figures worked out here.</summary>
    public static IReadOnlyList<EcartPublie> Confronter(
        PublicationZonage publication,
        StatistiquesZonage statistiques
    ) => [.. publication.Chiffres.Select(chiffre => new EcartPublie(chiffre, Constater(chiffre.Mesure, statistiques)))];

    private static double? Constater(string mesure, StatistiquesZonage statistiques) =>
        mesure switch
        {
            PartCommunes => statistiques.PartDesCommunes(ClasseZonage.Zip, ClasseZonage.Zac),
            PartPopulation => statistiques.PartDesHabitants(ClasseZonage.Zip, ClasseZonage.Zac),
            _ => null,
        };

    /// <summary>Share of the communes in ZIP or ZAC.</summary>
    public const string PartCommunes = "part_communes_zip_zac";

    /// <summary>Share of the people in ZIP or ZAC.</summary>
    public const string PartPopulation = "part_population_zip_zac";
}

namespace Maillage.Zonage.Tests.Jauges;

/// <summary>The three methods, with the figures the texts give.</summary>
internal static class MethodesDEssai
{
    public static MethodeZonage De2017 { get; } =
        new()
        {
            Id = "2017",
            Nom = "Seuils et marge",
            Periode = new(new(2017, 11, 16), new(2021, 10, 13)),
            Classes =
            [
                ClasseZonage.Zip,
                ClasseZonage.Zac,
                ClasseZonage.Vigilance,
                ClasseZonage.Zar,
                ClasseZonage.HorsZonage,
            ],
            Seuils = new(2.5, 4),
            MargeMaximale = 5,
            Sources = [],
        };

    public static MethodeZonage De2021 { get; } =
        De2017 with
        {
            Id = "2021",
            Classes = [ClasseZonage.Zip, ClasseZonage.Zac, ClasseZonage.Zar, ClasseZonage.HorsZonage],
            Seuils = null,
            MargeMaximale = null,
        };

    public static TerritoireClasse Selection(string id, long population, ClasseZonage classe = ClasseZonage.Zip) =>
        new(id, population, CadreNational.SelectionNationale, classe);

    public static TerritoireClasse Vivier(string id, long population, ClasseZonage classe) =>
        new(id, population, CadreNational.Vivier, classe);

    public static TerritoireClasse Hors(string id, long population, ClasseZonage classe = ClasseZonage.HorsZonage) =>
        new(id, population, CadreNational.HorsVivier, classe);
}

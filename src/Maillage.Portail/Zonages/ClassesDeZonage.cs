using Maillage.Portail.Carte;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>The classes of a zoning as zones of the figures and as classes of the map.</summary>
internal static class ClassesDeZonage
{
    /// <summary>A territory not classed yet, on the map and in the table.</summary>
    public static readonly ClasseCarte NonClasse = new("non_classe", "non classé", "inconnu");

    private static readonly Dictionary<ClasseZonage, ClasseCarte> DeLaCarte = NomsDeClasses.Toutes.ToDictionary(
        classe => classe,
        classe => new ClasseCarte(classe.Code(), classe.Sigle(), Teinte(classe))
    );

    /// <summary>The class of the map.</summary>
    public static ClasseCarte Carte(this ClasseZonage? classe) => classe is { } connue ? DeLaCarte[connue] : NonClasse;

    /// <summary>The classes of a method on the map, not classed last.</summary>
    public static IReadOnlyList<ClasseCarte> DeLaMethode(MethodeZonage methode) =>
        [.. methode.Classes.Select(classe => DeLaCarte[classe]), NonClasse];

    /// <summary>The zone aids depend on; null for a class that opens none of them.</summary>
    public static Zone? Zone(this ClasseZonage classe) =>
        classe switch
        {
            ClasseZonage.Zip => Territoires.Zone.Zip,
            ClasseZonage.Zac => Territoires.Zone.Zac,
            ClasseZonage.Zar => Territoires.Zone.Zar,
            ClasseZonage.HorsZonage => Territoires.Zone.HorsZonage,
            ClasseZonage.Vigilance => null,
        };

    /// <summary>The class of a zone of the zoning of doctors; null for another zone.</summary>
    public static ClasseZonage? Classe(this Zone zone) =>
        zone switch
        {
            Territoires.Zone.Zip => ClasseZonage.Zip,
            Territoires.Zone.Zac => ClasseZonage.Zac,
            Territoires.Zone.Zar => ClasseZonage.Zar,
            Territoires.Zone.HorsZonage => ClasseZonage.HorsZonage,
            _ => null,
        };

    /// <summary>A zoning to try in the place of those at hand.</summary>
    public static CoucheZonage Couche(IReadOnlyDictionary<CodeCommune, ClasseZonage> zonage) =>
        new()
        {
            Id = "zonage-a-l-essai",
            Classes = [Territoires.Zone.Zip, Territoires.Zone.Zac, Territoires.Zone.Zar, Territoires.Zone.HorsZonage],
            Validite = default,
            Source = "Zonage à l'essai",
            Fiabilite = Fiabilite.Supposee,
            ParCommune = zonage.ToDictionary(commune => commune.Key, commune => commune.Value.Zone()),
        };

    private static string Teinte(ClasseZonage classe) => classe == ClasseZonage.Vigilance ? "q3" : classe.Code();
}

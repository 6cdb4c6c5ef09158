namespace Maillage.Territoires;

/// <summary>The classes of a commune in the zoning of doctors, one after the other.</summary>
public static class HistoireZonage
{
    private static readonly Zone[] Classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage];

    /// <summary>
    /// One entry by zoning that decided of the commune, oldest first. The days no entry covers are unknown, before, between and after.
    /// </summary>
    public static IReadOnlyList<ClasseConstatee> Histoire(this RegistreZones registre, CodeCommune commune) =>
        [
            .. registre
                .Couches.Where(couche =>
                    couche.Classes.Intersect(Classes).Any() && couche.ParCommune.ContainsKey(commune)
                )
                .Select(couche => new ClasseConstatee(
                    couche.Validite,
                    couche.ParCommune[commune],
                    couche.Source,
                    couche.Fiabilite
                )),
        ];
}

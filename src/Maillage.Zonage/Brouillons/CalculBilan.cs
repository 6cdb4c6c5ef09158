namespace Maillage.Zonage;

/// <summary>Fills the gauges of a draft, finished or not.</summary>
public static class CalculBilan
{
    /// <summary>Where a draft stands.</summary>
    /// <param name="sujet">Its territories, its method and its ceilings; somebody must live there.</param>
    /// <param name="decision">What is decided of a territory by its rank, in classes of the method; null when nothing is.</param>
    /// <param name="cadre">What the method lets decide of a territory by its rank; null under a method without thresholds.</param>
    public static BilanBrouillon Remplir(
        SujetBrouillon sujet,
        Func<int, Decision?> decision,
        Func<int, CadreNational?> cadre
    )
    {
        var territoires = sujet.Decoupage.Territoires;
        var (classes, nombre, habitants) = (new TerritoireClasse[territoires.Count], 0, 0L);
        for (var rang = 0; rang < classes.Length; rang++)
        {
            var (prise, population) = (decision(rang), territoires[rang].Population);
            classes[rang] = new(
                territoires[rang].Code,
                population,
                prise is null ? null : cadre(rang),
                prise?.Classe ?? ClasseZonage.HorsZonage,
                prise?.Quartiers
            );
            (nombre, habitants) = prise is null ? (nombre + 1, habitants + population) : (nombre, habitants);
        }
        var jauges = CalculJauges.Remplir(sujet.Methode, classes, sujet.Plafonds);
        return new(Oter(jauges, habitants), nombre, habitants);
    }

    // They were counted out of the zoning for want of a class.
    private static Jauges Oter(Jauges jauges, long habitants)
    {
        if (habitants == 0)
        {
            return jauges;
        }
        var populations = jauges.Populations.ToDictionary(
            classe => classe.Key,
            classe => classe.Key == ClasseZonage.HorsZonage ? classe.Value - habitants : classe.Value
        );
        return jauges with
        {
            Populations = populations,
            Parts = populations.ToDictionary(
                classe => classe.Key,
                classe => Arrondi.Pourcent(classe.Value, jauges.Population)
            ),
        };
    }
}

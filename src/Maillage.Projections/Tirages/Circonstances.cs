namespace Maillage.Projections;

/// <summary>What every doctor of a draw shares: the pace of departures, the population, the strength of each lever.</summary>
internal sealed class Circonstances
{
    private const ulong FluxCommun = 1;
    private const ulong FluxLeviers = 2;

    private Circonstances(int leviers) => (Nombres, Parts) = (new double[leviers], new double[leviers]);

    /// <summary>How many times faster than usual doctors leave.</summary>
    public double Depart { get; private set; } = 1;

    /// <summary>Logarithm of the population ten years ahead, over the prolongation.</summary>
    public double Population { get; private set; }

    /// <summary>Number of each lever.</summary>
    public double[] Nombres { get; }

    /// <summary>What a unit of each lever counts for.</summary>
    public double[] Parts { get; }

    /// <summary>Those of a draw.</summary>
    public static Circonstances Tirer(ParametresProjections parametres, DemandeProjection demande, int tirage)
    {
        var commun = Alea.De(demande.Graine, FluxCommun, tirage);
        var leviers = Alea.De(demande.Graine, FluxLeviers, tirage);
        var circonstances = new Circonstances(demande.Scenario.Leviers.Count)
        {
            Depart = Math.Exp(parametres.IncertitudeDeparts * commun.Normale(0)),
            Population = parametres.IncertitudePopulation * commun.Normale(1),
        };
        foreach (var (rang, levier) in demande.Scenario.Leviers.Index())
        {
            // By name, so that adding a lever leaves the others as they were.
            var place = Flux.De(levier.Id);
            circonstances.Nombres[rang] = levier.Nombre!.Value.Quantile(leviers.Unite(place));
            circonstances.Parts[rang] = levier.Part!.Value.Quantile(leviers.Unite(place + 1));
        }
        return circonstances;
    }

    /// <summary>The expected ones, or some of them changed.</summary>
    public static Circonstances Attendues(ScenarioProjection scenario, Ajustement ajustement)
    {
        var circonstances = new Circonstances(scenario.Leviers.Count)
        {
            Depart = ajustement.Depart,
            Population = ajustement.Population,
        };
        foreach (var (rang, levier) in scenario.Leviers.Index())
        {
            circonstances.Nombres[rang] = ajustement.Nombre(levier);
            circonstances.Parts[rang] = ajustement.Part(levier);
        }
        return circonstances;
    }
}

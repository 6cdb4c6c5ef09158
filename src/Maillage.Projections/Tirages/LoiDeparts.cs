namespace Maillage.Projections;

/// <summary>
/// When doctors leave in a draw. Those there at the start leave by the year of the published shares with the probability of their age, as
/// many each year; later, at the rate of their age. Those who settle leave at the rate of their age. Chances are counted in 2^53rds.
/// </summary>
internal sealed class LoiDeparts
{
    private const double Certain = 1UL << 53;

    private readonly Preparation preparation;
    private readonly int fenetre;
    private readonly double[] quittent = new double[PyramideAges.AgeMaximal + 1];
    private readonly double[] restants = new double[PyramideAges.AgeMaximal + 1];
    private double vitesse;
    private Circonstances? reglee;

    public LoiDeparts(Preparation preparation)
    {
        this.preparation = preparation;
        fenetre = preparation.Fenetre;
        DureeApres = Math.Max(0, preparation.Duree - fenetre);
    }

    /// <summary>Years projected after the year of the published shares.</summary>
    public int DureeApres { get; }

    /// <summary>Share of doctors who put their departure off.</summary>
    public double PartReportee { get; private set; }

    /// <summary>Years they put it off by.</summary>
    public double Report { get; private set; }

    /// <summary>Takes the circumstances of a draw and the pace of departures of a département.</summary>
    public void Regler(Circonstances commun, double facteur)
    {
        vitesse = facteur;
        var ecarts = preparation.Ecarts;
        for (var age = PyramideAges.AgeMinimal; age < ecarts.Length; age++)
        {
            quittent[age] = ecarts[age] > 0 ? 1 - Math.Exp(-facteur * ecarts[age]) : 0;
        }
        if (!ReferenceEquals(reglee, commun))
        {
            reglee = commun;
            ReglerCommun(commun);
        }
    }

    /// <summary>Share of those of an age who leave by the year of the published shares.</summary>
    public double Quittent(int age) => quittent[age];

    /// <summary>Years one chance counts for: a number drawn, times this, is when someone of the age leaves, if it is by then.</summary>
    public double Pas(int age) => fenetre / (quittent[age] * Certain);

    /// <summary>When someone of an age leaves, in years from the start; infinity beyond the horizon.</summary>
    public double Instant(int age, ulong sort)
    {
        var tire = sort / Certain;
        if (tire < quittent[age])
        {
            return tire / quittent[age] * fenetre;
        }
        for (var annee = fenetre; annee < preparation.Duree; annee++)
        {
            if (1 - tire >= (1 - quittent[age]) * Math.Exp(-vitesse * preparation.Ecart(age, fenetre, annee + 1)))
            {
                return annee;
            }
        }
        return double.PositiveInfinity;
    }

    /// <summary>The chances of someone who settled at an age to be still there some years later.</summary>
    public ulong Restent(int age, int annees) =>
        (ulong)(Certain * Math.Min(1, restants[Math.Min(age + annees, restants.Length - 1)] / restants[age]));

    private void ReglerCommun(Circonstances commun)
    {
        var parametres = preparation.Monde.Parametres;
        var dernier = Math.Min(parametres.AgeArriveeMaximal + preparation.Duree, restants.Length - 1);
        for (var age = parametres.AgeArriveeMinimal; age <= dernier; age++)
        {
            restants[age] = Math.Exp(-commun.Depart * preparation.Monde.Risque.Cumul(age + 0.5));
        }
        foreach (var rang in preparation.Reports)
        {
            (PartReportee, Report) = (commun.Parts[rang], commun.Nombres[rang]);
        }
    }
}

namespace Maillage.Projections;

/// <summary>A département ready to be drawn: its doctors by age, the pace of their departures, its share of the region.</summary>
internal sealed class DepartementPret
{
    public DepartementPret(MondeProjections monde, DepartementProjete departement, double facteurRegional)
    {
        Departement = departement;
        Strates = [.. departement.Pyramide.Strates];
        Poids = departement.Pyramide.Total / (double)Math.Max(1, monde.Generalistes);
        Flux = Projections.Flux.De(departement.Code.ToString());
        double Facteur(double arrondi) =>
            departement.PyramideImportee
                ? facteurRegional
                : CalageDepart.Facteur(
                    departement.Pyramide,
                    monde.Risque,
                    monde.AnneePublication - monde.AnneeBase,
                    Math.Clamp(departement.PartDeparts + arrondi * monde.Parametres.ArrondiParts / 100, 0, 1)
                );
        (LogBas, LogHaut) = (Math.Log(Facteur(-1)), Math.Log(Facteur(1)));
        LogCentral = Math.Log(Facteur(0));
    }

    public DepartementProjete Departement { get; }

    public (int Age, int Effectif)[] Strates { get; }

    /// <summary>Share of the general practitioners of the region.</summary>
    public double Poids { get; }

    public ulong Flux { get; }

    /// <summary>Share of each lever of installation that settles here, by year.</summary>
    public double[][] Rythmes { get; set; } = [];

    /// <summary>Logarithm of the factor of departures at the lower end of the rounding of the published share.</summary>
    public double LogBas { get; }

    /// <summary>The same for the share as it is printed.</summary>
    public double LogCentral { get; }

    /// <summary>The same at the upper end.</summary>
    public double LogHaut { get; }

    /// <summary>The factor of departures somewhere in the rounding, from −1 to 1.</summary>
    public double Facteur(double arrondi) =>
        Math.Exp(
            arrondi < 0 ? LogCentral + arrondi * (LogCentral - LogBas) : LogCentral + arrondi * (LogHaut - LogCentral)
        );

    /// <summary>Share of a lever this département gets.</summary>
    public double PartDe(Levier levier) => levier.Departement is { } seul ? (seul == Departement.Code ? 1 : 0) : Poids;
}

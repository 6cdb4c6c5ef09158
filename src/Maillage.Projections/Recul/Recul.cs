using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>The model on the past of one département: what it would have said, what happened.</summary>
/// <param name="Departement">The département.</param>
/// <param name="Depart">Doctors counted at the start.</param>
/// <param name="Projete">What the model says of the end, knowing nothing after the start but the national rates.</param>
/// <param name="Constate">Doctors counted at the end.</param>
/// <param name="Tendance">What a straight line over the years before would have said.</param>
public sealed record DepartementRecule(
    CodeDepartement Departement,
    int Depart,
    Bande Projete,
    int Constate,
    double Tendance
)
{
    /// <summary>Error of the model, in per cent of what was counted.</summary>
    public double Erreur => (Projete.Mediane - Constate) / Constate * 100;

    /// <summary>Whether what was counted is within the band of 80 %.</summary>
    public bool Dans80 => Constate >= Projete.P10 && Constate <= Projete.P90;
}

/// <summary>
/// The model tried on the past: doctors of all specialties and modes by département, from four years it learns from to four years it is
/// judged on. The ages are those of the country, and so are the rates of departure, read on the whole series, years judged included.
/// </summary>
public sealed record Recul
{
    /// <summary>First year learnt from.</summary>
    public required int Debut { get; init; }

    /// <summary>Year projected from.</summary>
    public required int Depart { get; init; }

    /// <summary>Year judged.</summary>
    public required int Fin { get; init; }

    /// <summary>Each département, by code.</summary>
    public required IReadOnlyList<DepartementRecule> Departements { get; init; }

    /// <summary>Mean of the errors, their sign left out, in per cent.</summary>
    public double ErreurMoyenne => Departements.Average(un => Math.Abs(un.Erreur));

    /// <summary>The same had nothing been supposed to change.</summary>
    public double ErreurSansChangement => Moyenne(un => un.Depart);

    /// <summary>The same for a straight line.</summary>
    public double ErreurTendance => Moyenne(un => un.Tendance);

    /// <summary>Départements whose count is within the band of 80 %.</summary>
    public int Dans80 => Departements.Count(un => un.Dans80);

    private double Moyenne(Func<DepartementRecule, double> projection) =>
        Departements.Average(un => Math.Abs(projection(un) - un.Constate) / un.Constate * 100);
}

namespace Maillage.Projections;

/// <summary>One step between two balances.</summary>
/// <param name="Id">Name in answers, <c>snake_case</c>.</param>
/// <param name="Libelle">What the step is, in French.</param>
/// <param name="Medecins">What it adds to the balance.</param>
public sealed record EtapeEcart(string Id, string Libelle, double Medecins);

/// <summary>A supposition that alone would give the need of the report.</summary>
/// <param name="Id">Name in answers, <c>snake_case</c>.</param>
/// <param name="Libelle">What would have to be true, in French, without its number.</param>
/// <param name="Valeur">The number.</param>
/// <param name="Unite">Its unit, in French.</param>
public sealed record HypotheseEquivalente(string Id, string Libelle, double Valeur, string Unite);

/// <summary>The figures of the regional report beside ours, from one to the other, and what would make them agree.</summary>
public sealed record FaceAuDossier
{
    /// <summary>What the report says.</summary>
    public required ChiffresDossier Dossier { get; init; }

    /// <summary>Our projection of the region at the year of the report.</summary>
    public required ProjectionTerritoire Notre { get; init; }

    /// <summary>From the balance of the report to ours; they add up.</summary>
    public required IReadOnlyList<EtapeEcart> Etapes { get; init; }

    /// <summary>Each would give the need of the report.</summary>
    public required IReadOnlyList<HypotheseEquivalente> Equivalentes { get; init; }

    /// <summary>Departures expected if general practitioners left at the rates measured on all doctors of the country.</summary>
    public required double DepartsNationaux { get; init; }

    /// <summary>
    /// Sets a projection of the region, at the year of the report, beside it. The balance of the report counts installations at today's pace:
    /// a question without a lever is asked again with them.
    /// </summary>
    /// <param name="monde">What everything starts from.</param>
    /// <param name="demande">A valid question on the whole region at <see cref="MondeProjections.AnneePublication"/>.</param>
    /// <exception cref="ArgumentException">It is another question, or it is not valid.</exception>
    public static FaceAuDossier Comparer(MondeProjections monde, DemandeProjection demande)
    {
        if (demande.Scenario.Leviers.Count == 0 && monde.Scenario(ScenarioProjection.Rythme) is { } rythme)
        {
            demande = demande with { Scenario = rythme };
        }
        var (projection, fautes) = Projection.Jouer(monde, demande);
        return projection is null
            ? throw new ArgumentException(fautes[0].Message, nameof(demande))
            : Comparer(monde, demande, projection);
    }

    /// <summary>The same for a projection already played.</summary>
    /// <param name="monde">What everything starts from.</param>
    /// <param name="demande">The question it answers.</param>
    /// <param name="projection">The answer.</param>
    /// <exception cref="ArgumentException">It is not about the whole region at the year of the report.</exception>
    public static FaceAuDossier Comparer(
        MondeProjections monde,
        DemandeProjection demande,
        ProjectionTerritoire projection
    )
    {
        if (demande.Departement is not null || demande.Horizon != monde.AnneePublication)
        {
            throw new ArgumentException("The report is about the whole region, by its own year.", nameof(demande));
        }
        return new DecompositionDossier(new Preparation(monde, demande), projection).Comparer();
    }
}

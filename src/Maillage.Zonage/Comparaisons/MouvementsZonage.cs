namespace Maillage.Zonage;

/// <summary>Who enters, leaves or changes class between two zonings. A commune one of the two does not class is in <see cref="Indetermines"/> only.</summary>
public sealed record MouvementsZonage
{
    /// <summary>Into ZIP or ZAC, from another class.</summary>
    public required Effectif Entrent { get; init; }

    /// <summary>Out of ZIP and ZAC, to another class.</summary>
    public required Effectif Sortent { get; init; }

    /// <summary>From ZIP to ZAC or back, or between two other classes.</summary>
    public required Effectif Changent { get; init; }

    /// <summary>In the same class.</summary>
    public required Effectif Demeurent { get; init; }

    /// <summary>To a class of higher priority, entries included.</summary>
    public required Effectif Gagnent { get; init; }

    /// <summary>To a class of lower priority, exits included.</summary>
    public required Effectif Perdent { get; init; }

    /// <summary>Not classed by one of the two.</summary>
    public required Effectif Indetermines { get; init; }

    /// <summary>Sums up a comparison.</summary>
    public static MouvementsZonage De(ComparaisonZonages comparaison)
    {
        var connues = comparaison.Transitions.Where(une => une is { De: not null, A: not null }).ToList();
        return new()
        {
            Entrent = Effectif.De(connues.Where(une => !EstNationale(une.De) && EstNationale(une.A))),
            Sortent = Effectif.De(connues.Where(une => EstNationale(une.De) && !EstNationale(une.A))),
            Changent = Effectif.De(connues.Where(une => une.Change && EstNationale(une.De) == EstNationale(une.A))),
            Demeurent = Effectif.De(connues.Where(une => !une.Change)),
            Gagnent = Effectif.De(connues.Where(une => Priorites.De(une.A) < Priorites.De(une.De))),
            Perdent = Effectif.De(connues.Where(une => Priorites.De(une.A) > Priorites.De(une.De))),
            Indetermines = Effectif.De(comparaison.Transitions.Except(connues)),
        };
    }

    private static bool EstNationale(ClasseZonage? classe) => classe is ClasseZonage.Zip or ClasseZonage.Zac;
}

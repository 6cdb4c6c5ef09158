namespace Maillage.Aides;

/// <summary>How the sums of a contract left early are settled: one of a closed set.</summary>
public abstract record RegleDepart
{
    private protected RegleDepart() { }

    internal abstract Reglement Regler(ContratQuitte contrat);
}

/// <summary>Nothing has to be given back, and what is not yet paid stays due.</summary>
public sealed record SansReversement : RegleDepart
{
    internal override Reglement Regler(ContratQuitte contrat) =>
        new()
        {
            Lectures =
            [
                new(
                    "l'aide est acquise dès son versement",
                    null,
                    0,
                    contrat.Echeancier.Where(echeance => !contrat.EstVersee(echeance)).Sum(echeance => echeance.Montant)
                ),
            ],
            Verse = contrat.VerseAuxDates,
        };
}

/// <summary>No source at hand gives the rule: the sums paid are known, not what is due.</summary>
public sealed record RegleNonPubliee : RegleDepart
{
    internal override Reglement Regler(ContratQuitte contrat) => new() { Lectures = [], Verse = contrat.VerseAuxDates };
}

/// <summary>The authority may ask for all or part of what it paid: the two ends are given, not the figure.</summary>
public sealed record AppreciationAutorite : RegleDepart
{
    internal override Reglement Regler(ContratQuitte contrat) =>
        new()
        {
            Lectures = contrat.VerseAuxDates is { } verse
                ?
                [
                    new("l'autorité ne demande rien", null, 0, 0),
                    new("l'autorité demande tout ce qu'elle a versé", null, verse, 0),
                ]
                : [],
            Verse = contrat.VerseAuxDates,
            Tranchee = false,
        };
}

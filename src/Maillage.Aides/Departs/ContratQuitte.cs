namespace Maillage.Aides;

/// <summary>A contract left early: its payments, its dates, and what its holder says of them.</summary>
/// <param name="Montant">What the contract was to pay.</param>
/// <param name="Signature">First day of the contract.</param>
/// <param name="Depart">First day without the contract.</param>
internal sealed record ContratQuitte(Montant Montant, DateOnly Signature, DateOnly Depart)
{
    /// <summary>Months of the commitment; null when unknown.</summary>
    public required int? DureeMois { get; init; }

    /// <summary>What the holder says to have received, in euros; null when not said.</summary>
    public required decimal? VerseDit { get; init; }

    public required Profil Profil { get; init; }

    public IReadOnlyList<Echeance> Echeancier => Montant.Echeancier;

    /// <summary>First day after the commitment; null when it has no known length.</summary>
    public DateOnly? Terme => DureeMois is { } mois ? Signature.AddMonths(mois) : null;

    public bool EstVersee(Echeance echeance) => echeance.Date is { } date && date <= Depart;

    /// <summary>What was received: said, else the payments whose day has come; null when some day is unknown.</summary>
    public decimal? VerseAuxDates =>
        VerseDit
        ?? (
            Echeancier.Count > 0 && Echeancier.All(echeance => echeance.Date is not null)
                ? Echeancier.Where(EstVersee).Sum(echeance => echeance.Montant)
                : null
        );
}

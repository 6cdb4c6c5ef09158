namespace Maillage.Aides;

/// <summary>What a profile may have at a place on a day, by beneficiary.</summary>
public sealed record DroitsDuLieu
{
    /// <summary>The best set of what a person gets: the same as that of a simulation there.</summary>
    public required Cumul Cumul { get; init; }

    /// <summary>Ids of the aids a missing fact leaves undecided, sorted.</summary>
    public required IReadOnlyList<string> Indeterminees { get; init; }

    /// <summary>What the person gets.</summary>
    public required PartDesDroits Personne { get; init; }

    /// <summary>What the person does not pay: tax regimes.</summary>
    public required PartDesDroits Fiscal { get; init; }

    /// <summary>What an employer or a team gets.</summary>
    public required PartDesDroits Structure { get; init; }

    /// <summary>Every aid of the catalogue, by id.</summary>
    public required IReadOnlyList<AidePesee> Aides { get; init; }

    /// <summary>The same if the last known zoning still held.</summary>
    public required IReadOnlyList<AidePesee> AidesPresumees { get; init; }

    /// <summary>Euros of the best set of the person if the last known zoning still held; null where that changes nothing.</summary>
    public required decimal? TotalPresume { get; init; }

    /// <summary>Whether nothing at all is sure: no sum, and something undecided or of unknown amount.</summary>
    public bool EstInconnu =>
        Cumul.Retenues.Count == 0 && (Indeterminees.Count > 0 || Personne.MontantsInconnus.Count > 0);

    internal static DroitsDuLieu Etablir(
        CatalogueAides catalogue,
        IReadOnlyList<AidePesee> pesees,
        Interdits interdits,
        DateOnly jour
    )
    {
        var cumul = MeilleurCumul.Trouver(catalogue, pesees, interdits);
        var eligibles = pesees.Where(pesee => pesee.Statut == StatutAide.Eligible).ToArray();
        return new DroitsDuLieu
        {
            Cumul = cumul,
            Indeterminees =
            [
                .. pesees.Where(pesee => pesee.Statut == StatutAide.Indetermine).Select(pesee => pesee.Aide.Id),
            ],
            Personne = PartDesDroits.De(
                [.. eligibles.Where(pesee => pesee.Aide.CompteDansLeTotal)],
                cumul.Retenues,
                jour
            ),
            Fiscal = APart([.. eligibles.Where(EstFiscale)]),
            Structure = APart([.. eligibles.Where(EstPourLaStructure)]),
            Aides = pesees,
            AidesPresumees = pesees,
            TotalPresume = null,
        };

        PartDesDroits APart(AidePesee[] siennes) =>
            PartDesDroits.De(
                siennes,
                [.. MeilleurCumul.Choisir(catalogue, siennes, interdits).Retenues.Select(pesee => pesee.Aide.Id)],
                jour
            );
    }

    private static bool EstFiscale(AidePesee pesee) => pesee.Aide.Nature == NatureAide.RegimeFiscal;

    // An authorisation is no money: it has no column.
    private static bool EstPourLaStructure(AidePesee pesee) =>
        pesee.Aide.Beneficiaire == Beneficiaire.Structure
        && pesee.Aide.Nature is not (NatureAide.RegimeFiscal or NatureAide.Autorisation);
}

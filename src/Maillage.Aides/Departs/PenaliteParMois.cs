namespace Maillage.Aides;

/// <summary>
/// A scholarship to give back, net of social contributions, with a penalty: so much a month with a least sum before the diploma, a fixed sum
/// after it.
/// </summary>
public sealed record PenaliteParMois : RegleDepart
{
    /// <summary>Months of scholarship in all.</summary>
    public required CleNombre Mois { get; init; }

    /// <summary>Day of the diploma that changes the penalty.</summary>
    public required CleDate Diplome { get; init; }

    /// <summary>Gross euros a month.</summary>
    public required decimal Mensualite { get; init; }

    /// <summary>Share of the gross that is received, 0 to 1; used when the sum received is not said.</summary>
    public required decimal PartNette { get; init; }

    /// <summary>Penalty before the diploma, euros a month.</summary>
    public required decimal ParMois { get; init; }

    /// <summary>Least penalty before the diploma, euros.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>Penalty after the diploma, euros.</summary>
    public required decimal ApresDiplome { get; init; }

    internal override Reglement Regler(ContratQuitte contrat)
    {
        var (diplome, mois) = (contrat.Profil[Diplome], MoisPercus(contrat));
        if (mois is not { } percus)
        {
            return Reglement.Manque(diplome is null ? [Mois, Diplome] : [Mois]);
        }
        var verse = contrat.VerseDit ?? Arrondi.AuCentime(percus * Mensualite * PartNette);
        var avant = new LectureDepart(
            "rupture avant le diplôme : sommes nettes et pénalité par mois",
            "mois entiers",
            verse + Math.Max(percus * ParMois, Minimum),
            0
        );
        var apres = new LectureDepart(
            "rupture après le diplôme : sommes nettes et pénalité fixe",
            null,
            verse + ApresDiplome,
            0
        );
        return new()
        {
            Lectures =
                diplome is not { } jour ? [avant, apres]
                : jour > contrat.Depart ? [avant]
                : [apres],
            Verse = verse,
            Tranchee = diplome is not null,
            Manques = diplome is null ? [Diplome] : [],
            Notes = contrat.VerseDit is null
                ?
                [
                    "Les sommes nettes sont estimées d'après l'allocation brute. Donnez ce que vous avez reçu pour corriger.",
                ]
                : [],
        };
    }

    // Before the diploma, no more months than went by since signature.
    private decimal? MoisPercus(ContratQuitte contrat)
    {
        var ecoules = Durees.MoisEntiers(contrat.Signature, contrat.Depart);
        return contrat.Profil[Mois] is { } dits ? Math.Min(dits, ecoules)
            : contrat.Profil[Diplome] > contrat.Depart ? ecoules
            : null;
    }
}

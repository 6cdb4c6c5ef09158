namespace Maillage.Aides;

/// <summary>
/// The share of the sums paid that answers to the time left of the commitment. The unit no source gives is months, whole ones left; the
/// reckoning in days is shown beside it.
/// </summary>
public sealed record PartRestante : RegleDepart
{
    internal override Reglement Regler(ContratQuitte contrat)
    {
        if (contrat.VerseAuxDates is not { } verse || contrat.Terme is not { } terme)
        {
            return new() { Lectures = [], Verse = contrat.VerseAuxDates };
        }
        if (contrat.Depart >= terme)
        {
            return new() { Lectures = [new("l'engagement est allé à son terme", null, 0, 0)], Verse = verse };
        }
        var (mois, jours) = (
            Durees.MoisEntiers(contrat.Depart, terme),
            (decimal)Durees.Jours(contrat.Depart, terme) / Durees.Jours(contrat.Signature, terme)
        );
        return new()
        {
            Lectures =
            [
                Lecture(verse, (decimal)mois / contrat.DureeMois!.Value, "mois entiers"),
                Lecture(verse, jours, "jours"),
                .. SurLeTotal(contrat.Montant.Total, verse, (decimal)mois / contrat.DureeMois.Value),
            ],
            Verse = verse,
        };
    }

    private static LectureDepart Lecture(decimal verse, decimal part, string unite) =>
        new("part des sommes versées qui répond à la durée restante", unite, Arrondi.AuCentime(verse * part), 0);

    // The same as the first once everything is paid.
    private static IEnumerable<LectureDepart> SurLeTotal(decimal? total, decimal verse, decimal part)
    {
        if (total is not { } entier || entier == verse)
        {
            yield break;
        }
        var acquis = entier - Arrondi.AuCentime(entier * part);
        yield return new(
            "part acquise du total du contrat, versements à venir compris",
            "mois entiers",
            Math.Max(0, verse - acquis),
            Math.Max(0, acquis - verse)
        );
    }
}

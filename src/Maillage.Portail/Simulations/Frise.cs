using System.Globalization;
using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>Something on a time line: a payment at a day, or a commitment from a day to another.</summary>
/// <param name="Libelle">What it is.</param>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day; null for a payment.</param>
/// <param name="Precision">Amount or length, in words.</param>
public sealed record Jalon(string Libelle, DateOnly Du, DateOnly? Au, string Precision);

/// <summary>One row of a time line.</summary>
public sealed record LigneFrise(string Titre, IReadOnlyList<Jalon> Jalons);

/// <summary>A time line: rows over the same span, which starts on the day of signature.</summary>
public sealed record Frise(DateOnly Debut, DateOnly Fin, IReadOnlyList<LigneFrise> Lignes)
{
    private const int MoisMinimum = 12;

    /// <summary>The first of January of each year of the span, but the first.</summary>
    public IEnumerable<DateOnly> Annees =>
        Enumerable.Range(Debut.Year + 1, Fin.Year - Debut.Year).Select(annee => new DateOnly(annee, 1, 1));

    /// <summary>Where a day is on the line, <c>37.5%</c>.</summary>
    public string Place(DateOnly jour) => Pourcent(Part(jour));

    /// <summary>How long a commitment is on the line.</summary>
    public string Longueur(Jalon jalon) => Pourcent(Part(jalon.Au ?? jalon.Du) - Part(jalon.Du));

    /// <summary>Payments and commitments of some aids on the same line.</summary>
    internal static Frise De(DateOnly signature, IReadOnlyList<ResultatAide> aides)
    {
        var lignes = aides.SelectMany(aide => LignesDe(aide, signature)).ToArray();
        var fin = lignes
            .SelectMany(ligne => ligne.Jalons)
            .Select(jalon => jalon.Au ?? jalon.Du)
            .Append(signature.AddMonths(MoisMinimum))
            .Max();
        return new Frise(signature, fin, lignes);
    }

    private static IEnumerable<LigneFrise> LignesDe(ResultatAide aide, DateOnly signature)
    {
        var nom = aide.Aide.Sigle ?? aide.Aide.Nom;
        var versements = aide
            .MontantPossible.Echeancier.Where(echeance => echeance.Date is not null)
            .Select(echeance => new Jalon(
                echeance.Libelle,
                echeance.Date!.Value,
                null,
                Typographie.Euros(echeance.Montant)
            ))
            .ToArray();
        var engagements = aide
            .Engagements.Where(engagement => engagement.DureeMois is > 0)
            .Select(engagement => new Jalon(
                engagement.Libelle,
                signature,
                signature.AddMonths(engagement.DureeMois!.Value),
                MotsResultat.Duree(engagement.DureeMois.Value)
            ));
        if (versements.Length > 0)
        {
            yield return new LigneFrise($"{nom} : versements", versements);
        }
        foreach (var engagement in engagements)
        {
            yield return new LigneFrise($"{nom} : {engagement.Libelle}", [engagement]);
        }
    }

    private double Part(DateOnly jour) =>
        100.0 * (jour.DayNumber - Debut.DayNumber) / (Fin.DayNumber - Debut.DayNumber);

    // A margin on both sides keeps the marks of the first and last days whole.
    private static string Pourcent(double part) => (part * 0.96).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

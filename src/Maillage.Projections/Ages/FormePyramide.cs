namespace Maillage.Projections;

/// <summary>
/// How doctors spread over ages, as a share of all of them: what is borrowed from a wider count where only the share of the oldest is
/// published. Ages of a closed band are even; the open band thins out year after year. Immutable.
/// </summary>
public sealed class FormePyramide
{
    private const int PremierAge = 27;

    private readonly double[] parts = new double[PyramideAges.AgeMaximal + 1];

    /// <summary>Spreads bands over ages.</summary>
    /// <param name="tranches">Bands of one year, each age in one at most.</param>
    /// <param name="maintien">Share of those of an open band found one age older, between 0 and 1.</param>
    public FormePyramide(IReadOnlyList<EffectifAge> tranches, double maintien)
    {
        var total = tranches.Sum(tranche => tranche.Medecins);
        foreach (var (_, tranche, medecins) in tranches)
        {
            Repartir(tranche, medecins / total, maintien);
        }
    }

    /// <summary>Share of an age among all doctors.</summary>
    public double this[int age] => parts[age];

    /// <summary>
    /// Doctors of a place by age, known by their number and the share of those of some age or more: each side of that age keeps the spread
    /// of this shape.
    /// </summary>
    /// <param name="effectif">Doctors.</param>
    /// <param name="age">The age the share starts at.</param>
    /// <param name="part">The share, from 0 to 1.</param>
    public PyramideAges Appliquer(int effectif, int age, double part)
    {
        var anciens = (int)Math.Round(effectif * part, MidpointRounding.AwayFromZero);
        var tous = Enumerable.Range(PyramideAges.AgeMinimal, parts.Length - PyramideAges.AgeMinimal).ToList();
        return new PyramideAges([
            .. Partage.Entier(effectif - anciens, [.. tous.Where(a => a < age).Select(a => (a, parts[a]))]),
            .. Partage.Entier(anciens, [.. tous.Where(a => a >= age).Select(a => (a, parts[a]))]),
        ]);
    }

    /// <summary>Doctors of a place by age, known by their number only.</summary>
    public PyramideAges Appliquer(int effectif) =>
        new(Partage.Entier(effectif, [.. parts.Index().Where(part => part.Item > 0).Select(p => (p.Index, p.Item))]));

    private void Repartir(TrancheAge tranche, double part, double maintien)
    {
        var debut = Math.Max(tranche.Du, PremierAge);
        var fin = tranche.Au ?? PyramideAges.AgeMaximal;
        var poids = Enumerable
            .Range(debut, fin - debut + 1)
            .Select(age => tranche.Au is null ? Math.Pow(maintien, age - debut) : 1)
            .ToArray();
        for (var rang = 0; rang < poids.Length; rang++)
        {
            parts[debut + rang] += part * poids[rang] / poids.Sum();
        }
    }
}

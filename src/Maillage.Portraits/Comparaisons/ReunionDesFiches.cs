using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>
/// What several sheets say together of an indicator: a sum for a count, a weighted mean for a share, the doctors and the inhabitants set
/// against each other for the density. Sheets that are silent are left out and named; where most are silent there is no figure.
/// </summary>
internal sealed class ReunionDesFiches(FaitsPortraits faits)
{
    public const string Population = "population";
    public const string Generalistes = "medecins_generalistes";
    public const string Densite = "densite_medecins_generalistes";

    private const double Cent000 = 100_000;

    // A grouping of hospitals spans several départements: adding the sheets would count it twice.
    private static readonly string[] NonAdditifs = ["ght", "ght_interdepartementaux"];

    /// <summary>The figure over these départements; null when it would mean nothing.</summary>
    public Repere? Reunir(Indicateur indicateur, IReadOnlyList<CodeDepartement> departements)
    {
        var connus = departements.Where(code => Valeur(code, indicateur.Id) is not null).ToArray();
        if (connus.Length * 2 <= departements.Count || NonAdditifs.Contains(indicateur.Id))
        {
            return null;
        }
        var muets = departements.Except(connus).ToArray();
        return indicateur.Id == Densite ? Calculer(Taux(Generalistes, departements), 1, [])
            : indicateur.EstUnCompte
                ? new Repere(Somme(indicateur.Id, connus), true, muets) { Pour100000 = Pour100000(indicateur, connus) }
            : Poids(indicateur.Unite) is { } poids
                ? Calculer(Moyenne(indicateur.Id, poids, connus), Decimales(indicateur), muets)
            : null;
    }

    /// <summary>The rate of a count for 100 000 inhabitants of its own sheet, one decimal; null when a rate would mean nothing.</summary>
    public double? Pour100000(Indicateur indicateur, IReadOnlyList<CodeDepartement> departements) =>
        indicateur.EstUnCompte
        && Rubriques.SeRapporteAuxHabitants(indicateur.Famille)
        && !NonAdditifs.Contains(indicateur.Id)
            ? Arrondir(Taux(indicateur.Id, departements), 1)
            : null;

    private static Repere? Calculer(double? valeur, int decimales, IReadOnlyList<CodeDepartement> muets) =>
        valeur is null ? null : new Repere(Arrondir(valeur, decimales), true, muets);

    // Growth is written with two decimals in the sheets, every other share with one at most.
    private static int Decimales(Indicateur indicateur) => indicateur.Unite == "% par an" ? 2 : 1;

    private static string? Poids(string unite) =>
        unite switch
        {
            "% de la population" or "% des 17 ans et plus" or "% par an" => Population,
            "% des médecins généralistes" => Generalistes,
            _ => null,
        };

    private double? Valeur(CodeDepartement code, string indicateur) =>
        faits.Valeur(TerritoirePublie.De(code), indicateur)?.Valeur;

    private double Somme(string indicateur, IEnumerable<CodeDepartement> departements) =>
        departements.Sum(code => Valeur(code, indicateur) ?? 0);

    private double? Taux(string indicateur, IReadOnlyList<CodeDepartement> departements) =>
        departements.All(code => Valeur(code, indicateur) is not null && Valeur(code, Population) is > 0)
        && departements.Count > 0
            ? Somme(indicateur, departements) * Cent000 / Somme(Population, departements)
            : null;

    private double? Moyenne(string indicateur, string poids, IReadOnlyList<CodeDepartement> departements) =>
        MoyennePonderee.De(departements.Select(code => (Valeur(code, indicateur), Valeur(code, poids)))).Valeur;

    private static double? Arrondir(double? valeur, int decimales) =>
        valeur is { } connue ? Math.Round(connue, decimales, MidpointRounding.AwayFromZero) : null;
}

namespace Maillage.Accessibilite;

/// <summary>How far computed access is from published access, over some communes.</summary>
/// <param name="Communes">Communes compared.</param>
/// <param name="Spearman">Correlation of their ranks, −1 to 1; null below three communes or when one side is constant.</param>
/// <param name="Ecarts">Computed less published, in care a year and a person, one value a commune.</param>
/// <param name="MoyenneCalculee">Mean weighted by population; null without population.</param>
/// <param name="MoyennePubliee">Mean weighted by population; null without population.</param>
public sealed record Concordance(
    int Communes,
    double? Spearman,
    MesureEcarts Ecarts,
    double? MoyenneCalculee,
    double? MoyennePubliee
)
{
    /// <summary>Compares the communes known on both sides.</summary>
    public static Concordance De(IEnumerable<CommuneConfrontee> communes)
    {
        CommuneConfrontee[] connues = [.. communes.Where(lue => lue is { Calculee: not null, Publiee: not null })];
        double[] calculees = [.. connues.Select(commune => commune.Calculee!.Value)];
        double[] publiees = [.. connues.Select(commune => commune.Publiee!.Value)];
        double[] poids = [.. connues.Select(commune => commune.Population)];
        return new(
            connues.Length,
            CorrelationRangs.Spearman(calculees, publiees),
            MesureEcarts.De(calculees.Zip(publiees, (calculee, publiee) => calculee - publiee)),
            Moyenne(calculees, poids),
            Moyenne(publiees, poids)
        );
    }

    private static double? Moyenne(double[] valeurs, double[] poids) =>
        poids.Sum() is > 0 and var total ? valeurs.Zip(poids, (valeur, part) => valeur * part).Sum() / total : null;
}

namespace Maillage.Projections;

/// <summary>How far one supposition moves the balance, the others kept.</summary>
/// <param name="Id">Name in answers, <c>snake_case</c>.</param>
/// <param name="Libelle">What is moved, in French.</param>
/// <param name="Bas">Lower end, in French; null when there is only one other value.</param>
/// <param name="Haut">Upper end, in French.</param>
/// <param name="SoldeBas">Expected balance at the lower end.</param>
/// <param name="SoldeHaut">Expected balance at the upper end.</param>
public sealed record FacteurSensible(
    string Id,
    string Libelle,
    string? Bas,
    string Haut,
    double SoldeBas,
    double SoldeHaut
)
{
    /// <summary>Distance between the two balances.</summary>
    public double Amplitude => Math.Abs(SoldeHaut - SoldeBas);
}

/// <summary>What moves the result most.</summary>
/// <param name="Reference">Expected balance, every supposition at its expected value.</param>
/// <param name="Facteurs">Each supposition, the one that moves the balance most first.</param>
public sealed record Sensibilite(double Reference, IReadOnlyList<FacteurSensible> Facteurs)
{
    /// <summary>Moves each supposition of a valid question between the bounds 80 % of the draws keep to.</summary>
    /// <exception cref="ArgumentException">The question is not valid.</exception>
    public static Sensibilite Mesurer(MondeProjections monde, DemandeProjection demande)
    {
        if (ControleProjection.Verifier(monde, demande) is [var faute, ..])
        {
            throw new ArgumentException($"{faute.Cle} : {faute.Message}", nameof(demande));
        }
        var mesure = new MesureSensibilite(new Preparation(monde, demande));
        return new(mesure.Reference, [.. mesure.Facteurs().OrderByDescending(facteur => facteur.Amplitude)]);
    }
}

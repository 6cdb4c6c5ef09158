namespace Maillage.Aides;

/// <summary>
/// The most that the local aid recorded at the place grants. Several may not go together, and one may have no amount: the sum is then
/// unknown, and each is told.
/// </summary>
public sealed record SommeLocale(string Absence) : Mecanisme
{
    private const string Incomplet = "D'autres collectivités peuvent aider : ce recensement n'est pas complet.";

    /// <inheritdoc />
    public override string EnMots => $"la somme propre à chaque collectivité ; {Minuscule(Absence)}";

    internal override Montant Calculer(Contexte contexte)
    {
        var recensees = contexte.AidesLocales.ToArray();
        IReadOnlyList<string> notes =
            recensees.Length == 0 ? [Absence] : [.. recensees.Select(aide => aide.EnMots), Incomplet];
        return recensees is [{ Montant: { } montant }]
            ? new Montant
            {
                Total = montant,
                Nature = NatureMontant.Plafond,
                Notes = notes,
            }
            : Montant.Inconnu with
            {
                Notes = notes,
            };
    }

    internal override void Lues(ISet<Cle> cles) { }

    private static string Minuscule(string phrase) =>
        phrase.Length == 0 ? phrase : char.ToLowerInvariant(phrase[0]) + phrase[1..];
}

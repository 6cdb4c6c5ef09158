using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The commune asked about is in one of some départements.</summary>
public sealed record DansDepartement(IReadOnlyList<CodeDepartement> Departements) : Condition
{
    /// <inheritdoc />
    public override string Attendu => $"département {string.Join(" ou ", Departements)}";

    internal override Ternaire Evaluer(Contexte contexte) => Departements.Contains(contexte.Departement).VersTernaire();

    internal override string Constater(Contexte contexte) => $"département {contexte.Departement}";

    internal override void Manques(Contexte contexte, ISet<Cle> manques) { }

    internal override void Lues(ISet<Cle> cles) { }
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A condition whose terms no source at hand gives: unknown for everyone, and no question can settle it.</summary>
public sealed record NonPublie(string Raison) : Condition
{
    /// <inheritdoc />
    public override string Attendu => Raison;

    internal override bool PeutResterInconnue => true;

    internal override Ternaire Evaluer(Contexte contexte) => Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) => "nous ne le savons pas";

    internal override void Manques(Contexte contexte, ISet<Cle> manques) { }

    internal override void Lues(ISet<Cle> cles) { }
}

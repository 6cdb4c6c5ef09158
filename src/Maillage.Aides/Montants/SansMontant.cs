namespace Maillage.Aides;

/// <summary>No sum can be worked out from what is known; the reason is said.</summary>
public sealed record SansMontant(string Raison) : Mecanisme
{
    /// <inheritdoc />
    public override string EnMots => Raison;

    internal override Montant Calculer(Contexte contexte) => Montant.Inconnu with { Notes = [Raison] };

    internal override void Lues(ISet<Cle> cles) { }
}

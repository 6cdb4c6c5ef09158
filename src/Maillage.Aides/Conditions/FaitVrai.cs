using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A yes-or-no fact has the value wanted.</summary>
public sealed record FaitVrai(CleOuiNon Cle, bool Valeur) : Condition
{
    /// <inheritdoc />
    public override string Attendu => $"{Cle.Libelle} : {Mot(Valeur)}";

    internal override Ternaire Evaluer(Contexte contexte) =>
        contexte.OuiNon(Cle) is { } dit ? (dit == Valeur).VersTernaire() : Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) =>
        contexte.OuiNon(Cle) is { } dit ? $"{Cle.Libelle} : {Mot(dit)}" : $"{Cle.Libelle} : non renseigné";

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        if (contexte.OuiNon(Cle) is null)
        {
            manques.Add(Cle);
        }
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);

    private static string Mot(bool valeur) => valeur ? "oui" : "non";
}

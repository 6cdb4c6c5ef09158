using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A fact takes one of some values; for a multiple choice, at least one of those said is among them.</summary>
public sealed record FaitParmi(CleChoix Cle, IReadOnlyList<string> Valeurs) : Condition
{
    /// <inheritdoc />
    public override string Attendu => $"{Cle.Libelle} : {Liste(Valeurs, " ou ")}";

    internal override Ternaire Evaluer(Contexte contexte) =>
        contexte.Profil[Cle] is { } dites ? Convient(dites).VersTernaire() : Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) =>
        contexte.Profil[Cle] is { } dites ? Liste(dites, ", ") : $"{Cle.Libelle} : non renseigné";

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        if (!contexte.Profil.Contient(Cle))
        {
            manques.Add(Cle);
        }
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);

    private bool Convient(IReadOnlyList<string> dites)
    {
        for (var rang = 0; rang < dites.Count; rang++)
        {
            if (Valeurs.Contains(dites[rang]))
            {
                return true;
            }
        }
        return false;
    }

    private string Liste(IEnumerable<string> codes, string liant) => string.Join(liant, codes.Select(Cle.LibelleDe));
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Fewer than so many months have passed between a day and the signature; the anniversary itself is too late.</summary>
public sealed record Anciennete(CleDate Cle, int MoinsDeMois) : Condition
{
    /// <inheritdoc />
    public override string Attendu =>
        $"{Cle.Libelle} : depuis moins de {Typographie.Nombre((decimal)MoinsDeMois)}{Typographie.EspaceInsecable}mois";

    internal override Ternaire Evaluer(Contexte contexte) =>
        contexte.Profil[Cle] is { } depuis
            ? AgeRevolu.MoinsDe(depuis, MoinsDeMois, contexte.Jour).VersTernaire()
            : Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) =>
        contexte.Profil[Cle] is { } depuis
            ? $"{Cle.Libelle} : {Typographie.Jour(depuis)}"
            : $"{Cle.Libelle} : non renseigné";

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        if (!contexte.Profil.Contient(Cle))
        {
            manques.Add(Cle);
        }
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);
}

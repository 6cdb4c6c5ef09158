using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>How a number is held against a threshold.</summary>
public enum Comparaison
{
    /// <summary>Equal or above.</summary>
    AuMoins,

    /// <summary>Strictly above.</summary>
    PlusDe,

    /// <summary>Equal or below.</summary>
    AuPlus,

    /// <summary>Strictly below.</summary>
    MoinsDe,

    /// <summary>Equal.</summary>
    Egal,
}

/// <summary>A number is on the right side of a threshold.</summary>
public sealed record Seuil(CleNombre Cle, Comparaison Comparaison, decimal Valeur) : Condition
{
    /// <inheritdoc />
    public override string Attendu =>
        Comparaison switch
        {
            Comparaison.AuMoins => $"{Cle.Libelle} : {Nombre(Valeur)} ou plus",
            Comparaison.PlusDe => $"{Cle.Libelle} : plus de {Nombre(Valeur)}",
            Comparaison.AuPlus => $"{Cle.Libelle} : {Nombre(Valeur)} au plus",
            Comparaison.MoinsDe => $"{Cle.Libelle} : moins de {Nombre(Valeur)}",
            Comparaison.Egal => $"{Cle.Libelle} : {Nombre(Valeur)}",
        };

    internal override Ternaire Evaluer(Contexte contexte) =>
        contexte.Nombre(Cle) is { } nombre ? Franchi(nombre).VersTernaire() : Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) =>
        contexte.Nombre(Cle) is { } nombre ? $"{Cle.Libelle} : {Nombre(nombre)}" : $"{Cle.Libelle} : non renseigné";

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        if (contexte.Nombre(Cle) is null)
        {
            manques.Add(Cle);
        }
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);

    internal bool Franchi(decimal nombre) =>
        Comparaison switch
        {
            Comparaison.AuMoins => nombre >= Valeur,
            Comparaison.PlusDe => nombre > Valeur,
            Comparaison.AuPlus => nombre <= Valeur,
            Comparaison.MoinsDe => nombre < Valeur,
            Comparaison.Egal => nombre == Valeur,
        };

    private static string Nombre(decimal valeur) => Typographie.Nombre(valeur);
}

namespace Maillage.Aides;

/// <summary>An aid at a place, without the reasons.</summary>
/// <param name="Aide">The aid.</param>
/// <param name="Statut">Its status.</param>
/// <param name="Montant">What it pays; unknown unless eligible.</param>
public readonly record struct AidePesee(Aide Aide, StatutAide Statut, Montant Montant)
{
    internal static AidePesee De(ResultatAide resultat) => new(resultat.Aide, resultat.Statut, resultat.Montant);

    internal bool EstChiffree => Montant.Total is not null;

    internal decimal Total => Montant.Total!.Value;
}

namespace Maillage.Aides;

/// <summary>What a best set needs to know of an aid: its status and what it pays.</summary>
internal readonly record struct AidePesee(Aide Aide, StatutAide Statut, Montant Montant)
{
    public static AidePesee De(ResultatAide resultat) => new(resultat.Aide, resultat.Statut, resultat.Montant);

    public bool EstChiffree => Statut == StatutAide.Eligible && Montant.Total is not null;

    public decimal Total => Montant.Total!.Value;
}

namespace Maillage.Aides;

/// <summary>What one funder commits, while it is being added up.</summary>
internal sealed class Compte
{
    private readonly Dictionary<int, decimal> annees = [];
    private decimal sansAnnee;
    private bool connu;

    public decimal DontPlafond { get; set; }

    public decimal DontEstime { get; set; }

    public decimal DossiersInconnus { get; set; }

    /// <summary>The calendar year a payment is due in: that of its date, else that of its year of contract.</summary>
    public static int Annee(Echeance echeance, int signature) => echeance.Date?.Year ?? signature + echeance.Annee - 1;

    public void Ajouter(decimal nombre, Montant montant, int signature)
    {
        connu = true;
        foreach (var echeance in montant.Echeancier)
        {
            var annee = Annee(echeance, signature);
            annees[annee] = annees.GetValueOrDefault(annee) + (echeance.Montant * nombre);
        }
        sansAnnee += montant.Echeancier.Count == 0 ? montant.Total!.Value * nombre : 0;
    }

    // Each cell is rounded once, and totals add the cells: the table adds up to the cent.
    public LigneBudget Dresser((Volet Volet, string Financeur) cle, int[] calendrier)
    {
        var (inconnus, rien) = (Math.Round(DossiersInconnus, 2), !connu && DossiersInconnus > 0);
        return new LigneBudget
        {
            Volet = cle.Volet,
            Financeur = cle.Financeur,
            Annees = rien ? null : [.. calendrier.Select(annee => Arrondi.AuCentime(annees.GetValueOrDefault(annee)))],
            SansAnnee = rien ? null : Arrondi.AuCentime(sansAnnee),
            DontPlafond = Arrondi.AuCentime(DontPlafond),
            DontEstime = Arrondi.AuCentime(DontEstime),
            DossiersInconnus = inconnus,
        };
    }
}

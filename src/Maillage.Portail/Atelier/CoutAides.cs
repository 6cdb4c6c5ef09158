using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Budgets;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>What the aids that arrivals open would commit, for one stated profile, all contracts signed that day.</summary>
/// <param name="Medecins">Doctors counted.</param>
/// <param name="Jour">Day of signature.</param>
/// <param name="Budget">What they commit.</param>
public sealed record CoutAides(int Medecins, DateOnly Jour, Budget Budget)
{
    private const string Profil = "medecin_msp";

    /// <summary>The profile, as said to the reader.</summary>
    public static ProfilType Type { get; } = ProfilsTypes.Trouver(Profil)!;

    /// <summary>Known euros people would get; null when nothing is known.</summary>
    public decimal? Personnes => Budget.Total(Volet.Personnes);

    /// <summary>Of which at most.</summary>
    public decimal DontPlafond =>
        Budget.Lignes.Where(ligne => ligne.Volet == Volet.Personnes).Sum(ligne => ligne.DontPlafond);

    /// <summary>Aids of unknown amount, or that may be due: in no total.</summary>
    public int Inconnues => Budget.Inconnues.Count(inconnue => inconnue.Volet == Volet.Personnes);

    /// <summary>The sum in words: « 37 500 € », « au plus 50 000 € », « inconnu ».</summary>
    public string EnMots =>
        Personnes switch
        {
            null => "inconnu",
            { } euros when DontPlafond > 0 => $"au plus {Typographie.Euros(euros)}",
            { } euros => Typographie.Euros(euros),
        };

    /// <summary>The page of budgets with the same arrivals; null when they are too many for its form.</summary>
    public string? AdresseDuDetail(Scenario scenario)
    {
        var lignes = CalculCoutAides
            .Arrivees(scenario)
            .Select(arrivee => $"nombre={arrivee.Medecins}&profil={Profil}&commune={arrivee.Commune}&annee={Jour.Year}")
            .ToArray();
        return lignes.Length > SaisieBudget.LignesMaximales
            ? null
            : $"{BudgetsRoutes.Adresse}?{string.Join('&', lignes)}&{SaisieBudget.Presume}=oui";
    }
}

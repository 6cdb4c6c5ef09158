using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>The words of a result.</summary>
internal static class MotsResultat
{
    public static string EnMots(this NatureAide nature) =>
        nature switch
        {
            NatureAide.DroitConventionnel => "droit prévu par une convention",
            NatureAide.Selection => "accordée après sélection",
            NatureAide.DecisionArs => "accordée par décision de l’ARS",
            NatureAide.RegimeFiscal => "régime fiscal",
            NatureAide.Autorisation => "autorisation, sans versement",
        };

    public static string EnMots(this NatureDuChangement nature) =>
        nature switch
        {
            NatureDuChangement.AChanger => "à changer",
            NatureDuChangement.APreciser => "à confirmer, vous ne l’avez pas dit",
            NatureDuChangement.AAttendre => "à attendre",
        };

    /// <summary>The amount in a few words; « possible » amounts are said with a conditional.</summary>
    public static string Resume(Montant montant)
    {
        if (montant is { Total: null, Annuel: null })
        {
            return "montant inconnu";
        }
        var somme =
            Typographie.Euros(montant.Total ?? montant.Annuel!.Value) + (montant.Total is null ? " par an" : "");
        return Nuance(montant.Nature) + somme + (montant.Objet is { } objet ? $" de {objet}" : "");
    }

    /// <summary>Words before a sum that is not exact.</summary>
    public static string Nuance(NatureMontant nature) =>
        nature switch
        {
            NatureMontant.Plafond => "jusqu’à ",
            NatureMontant.Estime => "environ ",
            _ => "",
        };

    public static (string Symbole, string Mot, string Classe) Verdict(Ternaire verdict) =>
        verdict switch
        {
            Ternaire.Oui => ("✓", "Oui", "oui"),
            Ternaire.Non => ("✕", "Non", "non"),
            _ => ("?", "À préciser", "inconnu"),
        };

    public static (string Symbole, string Mot, string Classe) Reponse(StatutAide statut) =>
        statut switch
        {
            StatutAide.Eligible => ("✓", "Oui", "oui"),
            StatutAide.Indetermine => ("?", "À compléter", "inconnu"),
            StatutAide.NonEligible => ("✕", "Non", "non"),
            StatutAide.HorsPeriode => ("✕", "Fermée", "non"),
        };

    public static string Statut(StatutAide statut) =>
        statut switch
        {
            StatutAide.Eligible => "vous pourriez la demander",
            StatutAide.Indetermine => "elle resterait à compléter",
            StatutAide.NonEligible => "elle ne serait pas possible ici",
            StatutAide.HorsPeriode => "elle serait fermée",
        };

    public static string Duree(int mois) =>
        mois % 12 == 0 ? Habillage.Mots.Pluriel(mois / 12, "an", "ans") : Habillage.Mots.Pluriel(mois, "mois", "mois");
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Names of the enumerations in files and answers, and on pages.</summary>
public static class Codes
{
    /// <summary><c>eligible</c>, <c>non_eligible</c>, <c>indetermine</c>, <c>hors_periode</c>.</summary>
    public static string Code(this StatutAide statut) =>
        statut switch
        {
            StatutAide.Eligible => "eligible",
            StatutAide.NonEligible => "non_eligible",
            StatutAide.Indetermine => "indetermine",
            StatutAide.HorsPeriode => "hors_periode",
        };

    /// <summary><c>droit_conventionnel</c>, <c>selection</c>…</summary>
    public static string Code(this NatureAide nature) =>
        nature switch
        {
            NatureAide.DroitConventionnel => "droit_conventionnel",
            NatureAide.Selection => "selection",
            NatureAide.DecisionArs => "decision_ars",
            NatureAide.RegimeFiscal => "regime_fiscal",
            NatureAide.Autorisation => "autorisation",
        };

    /// <summary><c>exact</c>, <c>plafond</c>, <c>estime</c>, <c>inconnu</c>.</summary>
    public static string Code(this NatureMontant nature) =>
        nature switch
        {
            NatureMontant.Exact => "exact",
            NatureMontant.Plafond => "plafond",
            NatureMontant.Estime => "estime",
            NatureMontant.Inconnu => "inconnu",
        };

    /// <summary><c>oui</c>, <c>non</c>, <c>inconnu</c>.</summary>
    public static string Code(this Ternaire verdict) =>
        verdict switch
        {
            Ternaire.Oui => "oui",
            Ternaire.Non => "non",
            Ternaire.Inconnu => "inconnu",
        };
}

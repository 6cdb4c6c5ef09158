using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Budgets;

/// <summary>The form of a budget and its answer.</summary>
/// <param name="Saisie">The form.</param>
/// <param name="Reponse">The answer, or null while there is none.</param>
/// <param name="Adresse">The query of the address, which the table to download shares.</param>
public sealed record VueBudget(SaisieBudget Saisie, ReponseBudget? Reponse, string Adresse)
{
    /// <summary>The answer in a sentence.</summary>
    internal string Phrase
    {
        get
        {
            var budget = Reponse!.Reference;
            var somme = $"{Mots.Pluriel((int)budget.Dossiers, "dossier", "dossiers")} : {Sommes(budget)}";
            return budget.Inconnues.Count == 0
                ? $"{somme}."
                : $"{somme}, plus ce que personne ne peut chiffrer ici pour {Mots.Pluriel(budget.Inconnues.Count, "aide", "aides")}.";
        }
    }

    // What people get and what a structure gets are said one after the other, never added.
    private static string Sommes(Budget budget) =>
        (budget.Total(Volet.Personnes), budget.Total(Volet.Structures)) switch
        {
            (null, null) => "aucun engagement n’est connu",
            ({ } personnes, null) => $"{Typographie.Euros(personnes)} d’engagements connus",
            (null, { } structures) => $"{Typographie.Euros(structures)} d’engagements connus envers des structures",
            ({ } personnes, { } structures) =>
                $"{Typographie.Euros(personnes)} d’engagements connus envers des personnes, {Typographie.Euros(structures)} envers des structures",
        };

    /// <summary>An amount, or the word for what nobody knows.</summary>
    internal static string Euros(decimal? montant) => montant is { } euros ? Typographie.Euros(euros) : "inconnu";
}

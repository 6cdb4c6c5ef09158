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
            var qui = $"{Mots.Pluriel((int)budget.Dossiers, "dossier", "dossiers")}";
            var somme = Sommes(budget) is { } connue
                ? $"{qui} : {Typographie.Euros(connue)} d’engagements connus"
                : $"{qui} : aucun engagement n’est connu";
            return budget.Inconnues.Count == 0
                ? $"{somme}."
                : $"{somme}, plus ce que personne ne peut chiffrer ici pour {Mots.Pluriel(budget.Inconnues.Count, "aide", "aides")}.";
        }
    }

    /// <summary>Sums paid to people and to structures, exempted profit left out; null when nothing is known.</summary>
    private static decimal? Sommes(Budget budget) =>
        (budget.Total(Volet.Personnes), budget.Total(Volet.Structures)) switch
        {
            (null, var structures) => structures,
            (var personnes, var structures) => personnes + (structures ?? 0),
        };

    /// <summary>An amount, or the word for what nobody knows.</summary>
    internal static string Euros(decimal? montant) => montant is { } euros ? Typographie.Euros(euros) : "inconnu";
}

using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>The answer in one sentence, and the figure that goes with it.</summary>
internal static class PhraseResultat
{
    public static string Phrase(VueResultat vue) =>
        (vue.Possibles.Count, vue.ACompleter.Count) switch
        {
            (0, 0) =>
                $"Aucune aide ouverte ce jour-là n’est possible à {vue.Simulation.Commune.Nom} avec ces réponses.",
            (0, 1) =>
                $"Une aide est peut-être possible à {vue.Simulation.Commune.Nom} : il manque une réponse ou une donnée.",
            (0, var nombre) =>
                $"{nombre} aides sont peut-être possibles à {vue.Simulation.Commune.Nom} : il manque des réponses ou des données.",
            (1, _) => $"Vous pouvez demander une aide à {vue.Simulation.Commune.Nom}.",
            (var nombre, _) => $"Vous pouvez demander {nombre} aides à {vue.Simulation.Commune.Nom}.",
        };

    /// <summary>The total, or null when nothing can be summed.</summary>
    public static string? Figure(VueResultat vue) =>
        vue.Retenues.Count == 0 || vue.Simulation.Cumul.MontantTotal == 0
            ? null
            : MotsResultat.Nuance(vue.NatureTotal) + Typographie.Euros(vue.Simulation.Cumul.MontantTotal);

    /// <summary>What the figure covers.</summary>
    public static string Portee(VueResultat vue) =>
        vue.Retenues.All(aide => aide.Montant.Echeancier.Count > 0)
            ? $"en tout, sur {Mots.Pluriel(Annees(vue), "an", "ans")}"
            : "en tout, sur la durée des contrats";

    private static int Annees(VueResultat vue) =>
        Math.Max(1, (int)Math.Ceiling(vue.Retenues.SelectMany(Mois).DefaultIfEmpty(12).Max() / 12.0));

    private static IEnumerable<int> Mois(ResultatAide aide) =>
        aide
            .Engagements.Select(engagement => engagement.DureeMois ?? 0)
            .Concat(aide.Montant.Echeancier.Select(echeance => echeance.Annee * 12));
}

using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A comparison of two ways for people, and as rows.</summary>
internal static class TexteBascule
{
    public static void Ecrire(TextWriter sortie, Bascule bascule)
    {
        var (contrat, autre) = (bascule.Depart.Contrat.Aide, bascule.Vers.Aide);
        sortie.WriteLine($"Garder {TexteAide.Nom(contrat)} jusqu'au {Typographie.Jour(bascule.Terme.AddDays(-1))},");
        sortie.WriteLine($"ou basculer le {Typographie.Jour(bascule.Depart.Jour)} vers {TexteAide.Nom(autre)} ?");
        sortie.WriteLine();
        sortie.WriteLine(Verdict(bascule));
        sortie.WriteLine();
        Annees(bascule).EcrireAligne(sortie);
        sortie.WriteLine();
        if (bascule.Seuil is { } seuil)
        {
            sortie.WriteLine(
                $"Basculer rapporte plus au-dessus de {Typographie.Euros(seuil)} par an de {bascule.CleDuSeuil!.Libelle}."
            );
        }
        foreach (var question in bascule.Questions)
        {
            sortie.WriteLine($"Question : {question.Texte} (profil : {question.Cle.Nom})");
        }
        foreach (var hypothese in bascule.Hypotheses)
        {
            sortie.WriteLine($"Hypothèse : {hypothese}");
        }
        sortie.WriteLine();
        sortie.WriteLine(Depart.Avertissement);
    }

    /// <summary>One row per calendar year.</summary>
    public static Tableau Annees(Bascule bascule)
    {
        var tableau = new Tableau("annee", "garder", "basculer", "ecart", "cumul");
        foreach (var annee in bascule.Annees)
        {
            tableau.Ajouter(
                Tableau.Nombre(annee.Annee),
                Tableau.Euros(annee.Garder),
                Tableau.Euros(annee.Basculer),
                Tableau.Euros(annee.Ecart),
                Tableau.Euros(annee.Cumul)
            );
        }
        return tableau;
    }

    private static string Verdict(Bascule bascule) =>
        (bascule.TotalBasculer - bascule.TotalGarder) switch
        {
            null => "Il manque un chiffre pour conclure.",
            > 0 and var gain => $"Basculer rapporte {Typographie.Euros(gain)} de plus jusqu'au terme.",
            < 0 and var perte => $"Garder rapporte {Typographie.Euros(-perte)} de plus jusqu'au terme.",
            _ => "Les deux voies rapportent autant jusqu'au terme.",
        };
}

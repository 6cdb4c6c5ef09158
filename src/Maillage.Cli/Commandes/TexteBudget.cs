using System.Globalization;
using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A budget for people to read.</summary>
internal static class TexteBudget
{
    public static void Ecrire(TextWriter sortie, ReponseBudget reponse)
    {
        var dossiers = $"{Nombre(reponse.Reference.Dossiers)} installations";
        Ecrire(sortie, $"BUDGET : {dossiers}", reponse.Reference);
        Ecrire(sortie, $"VARIANTE : {dossiers}", reponse.Variante);
        Ecrire(sortie, "DIFFÉRENCE : variante moins budget", reponse.Difference);
        sortie.WriteLine("HYPOTHÈSES");
        foreach (var convention in ReponseBudget.Conventions)
        {
            sortie.WriteLine($"- {convention}");
        }
        sortie.WriteLine($"- {Simulation.Avertissement}");
    }

    private static void Ecrire(TextWriter sortie, string titre, Budget? budget)
    {
        if (budget is null)
        {
            return;
        }
        sortie.WriteLine(titre);
        foreach (var volet in budget.VoletsPresents)
        {
            sortie.WriteLine();
            sortie.WriteLine(volet.EnMots());
            Table(budget, volet).EcrireAligne(sortie);
        }
        Inconnues(sortie, budget);
        sortie.WriteLine();
    }

    private static Tableau Table(Budget budget, Volet volet)
    {
        string[] annees = [.. budget.Annees.Select(annee => annee.ToString(CultureInfo.InvariantCulture))];
        var tableau = new Tableau(["Financeur", .. annees, "année inconnue", "total connu", "dossiers inconnus"]);
        foreach (var ligne in budget.Lignes.Where(ligne => ligne.Volet == volet))
        {
            var parAnnee = budget.Annees.Select((_, rang) => Euros(ligne.Annees?[rang]));
            tableau.Ajouter([
                ligne.Financeur,
                .. parAnnee,
                Euros(ligne.SansAnnee),
                Euros(ligne.Total),
                Nombre(ligne.DossiersInconnus),
            ]);
        }
        var totaux = budget.Annees.Select((_, rang) => Euros(budget.TotauxAnnuels(volet)?[rang]));
        tableau.Ajouter([
            "Total connu",
            .. totaux,
            Euros(budget.TotalSansAnnee(volet)),
            Euros(budget.Total(volet)),
            "",
        ]);
        return tableau;
    }

    private static void Inconnues(TextWriter sortie, Budget budget)
    {
        if (budget.Inconnues.Count == 0)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine("Dans aucun total, parce qu'inconnu (en dossiers)");
        var tableau = new Tableau("aide", "montant inconnu", "droit inconnu");
        foreach (var inconnue in budget.Inconnues)
        {
            tableau.Ajouter(
                TexteAide.Nom(inconnue.Aide),
                Nombre(inconnue.MontantInconnu),
                Nombre(inconnue.DroitInconnu)
            );
        }
        tableau.EcrireAligne(sortie);
    }

    private static string Euros(decimal? montant) => montant is { } euros ? Typographie.Euros(euros) : Tableau.Inconnu;

    private static string Nombre(decimal nombre) => Typographie.Nombre(nombre);
}

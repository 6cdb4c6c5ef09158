using System.Text;
using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Budgets;

/// <summary>The budget of supposed installations: a page whose whole state is in its address, and its table to download.</summary>
internal static class BudgetsRoutes
{
    public const string Adresse = "/aides/budget";

    public static void MapBudgets(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(Adresse).ExcludeFromDescription();
        pages.MapGet("", Montrer);
        pages.MapGet("/tableau.csv", Telecharger);
    }

    private static IResult Montrer(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        var vue = new LectureBudget(monde, calendrier).Lire(demande.Query, demande.QueryString.Value ?? "");
        return Page.De<PageBudget>(
            vue,
            vue.Saisie.Erreurs.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK
        );
    }

    private static IResult Telecharger(HttpRequest demande, Monde monde, Calendrier calendrier)
    {
        var vue = new LectureBudget(monde, calendrier).Lire(demande.Query, demande.QueryString.Value ?? "");
        return vue.Reponse is { } reponse
            ? Results.File(Csv(reponse), "text/csv; charset=utf-8", "budget.csv")
            : Page.De<PageBudget>(vue, StatusCodes.Status400BadRequest);
    }

    private static byte[] Csv(ReponseBudget reponse) =>
        Encoding.UTF8.GetBytes(
            string.Concat(CsvBudget.Lignes(reponse).Select(ligne => string.Join(';', ligne.Select(Proteger)) + "\n"))
        );

    private static string Proteger(string cellule) =>
        cellule.AsSpan().IndexOfAny(";\"\n") < 0
            ? cellule
            : $"\"{cellule.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

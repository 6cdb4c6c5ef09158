using Maillage.Portail.Api;
using Microsoft.AspNetCore.Diagnostics;

namespace Maillage.Portail.Habillage;

/// <summary>What people and programs get when an address leads nowhere or when something breaks: what to do next, never a stack.</summary>
internal static class Pannes
{
    public static void UsePannes(this WebApplication application)
    {
        application.UseExceptionHandler(branche => branche.Run(contexte => Repondre(contexte, Statut(contexte))));
        application.UseStatusCodePages(suite => Repondre(suite.HttpContext, suite.HttpContext.Response.StatusCode));
    }

    private static int Statut(HttpContext contexte) =>
        contexte.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException refus
            ? refus.StatusCode
            : StatusCodes.Status500InternalServerError;

    private static Task Repondre(HttpContext contexte, int statut)
    {
        var reponse =
            contexte.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal) ? Probleme.Generique(statut)
            : statut >= StatusCodes.Status500InternalServerError ? (IResult)Page.Simple<PagePanne>(statut)
            : Page.De<PageIntrouvable>(statut, statut);
        return reponse.ExecuteAsync(contexte);
    }
}

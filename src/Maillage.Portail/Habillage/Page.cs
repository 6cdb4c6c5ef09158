using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Maillage.Portail.Habillage;

/// <summary>Answers with a page: a component that takes its facts in a <c>Modele</c> parameter, or none.</summary>
internal static class Page
{
    private static readonly IReadOnlyDictionary<string, object?> Aucun = new Dictionary<string, object?>();

    public static RazorComponentResult<TPage> De<TPage>(object modele, int statut = StatusCodes.Status200OK)
        where TPage : IComponent => Rendre<TPage>(new Dictionary<string, object?> { ["Modele"] = modele }, statut);

    public static RazorComponentResult<TPage> Simple<TPage>(int statut = StatusCodes.Status200OK)
        where TPage : IComponent => Rendre<TPage>(Aucun, statut);

    private static RazorComponentResult<TPage> Rendre<TPage>(
        IReadOnlyDictionary<string, object?> parametres,
        int statut
    )
        where TPage : IComponent =>
        new(parametres)
        {
            StatusCode = statut,
            PreventStreamingRendering = true,
            ContentType = "text/html; charset=utf-8",
        };
}

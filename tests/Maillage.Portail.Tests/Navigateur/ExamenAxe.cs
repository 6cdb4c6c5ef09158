using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Navigateur;

/// <summary>What axe finds wrong with the page shown.</summary>
internal static class ExamenAxe
{
    // All a page changes in the dark is its colours: the other rules have seen it in the light.
    private static readonly AxeRunOptions Couleurs = new()
    {
        RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"),
        ResultTypes = [ResultType.Violations],
    };

    private static readonly AxeRunOptions Tout = new() { ResultTypes = [ResultType.Violations] };

    public static async Task<IReadOnlyList<string>> Defauts(this IPage page, ColorScheme teinte = ColorScheme.Light)
    {
        var examen = await (teinte == ColorScheme.Dark ? page.RunAxe(Couleurs) : page.RunAxe(Tout));
        return
        [
            .. examen.Violations.Select(defaut =>
                $"{defaut.Id} : {string.Join(" | ", defaut.Nodes.Select(noeud => noeud.Html))}"
            ),
        ];
    }
}

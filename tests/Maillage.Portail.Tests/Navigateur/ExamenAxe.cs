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

    /// <summary>Everything in the light, then the colours in the dark.</summary>
    public static async Task<IReadOnlyList<string>> Defauts(this IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var clair = await page.RunAxe(Tout);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var sombre = await page.RunAxe(Couleurs);
        return [.. Ecrire("clair", clair), .. Ecrire("sombre", sombre)];
    }

    private static IEnumerable<string> Ecrire(string teinte, AxeResult examen) =>
        examen.Violations.Select(defaut =>
            $"{teinte}, {defaut.Id} : {string.Join(" | ", defaut.Nodes.Select(noeud => noeud.Html))}"
        );
}

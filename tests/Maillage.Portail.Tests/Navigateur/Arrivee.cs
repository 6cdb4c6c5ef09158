using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Navigateur;

/// <summary>Waits for the page an action leads to.</summary>
internal static class Arrivee
{
    private const float Patience = 60_000;

    /// <summary>Looks at the address until it is the one expected: a page may be there before anyone begins to wait for it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="adresse">The end of the address, written <c>**/communes?q=lat</c>; stars stand for anything.</param>
    public static async Task Arriver(this IPage page, string adresse)
    {
        var forme = new Regex($"^{Regex.Escape(adresse).Replace(@"\*", ".*", StringComparison.Ordinal)}$");
        await Assertions.Expect(page).ToHaveURLAsync(forme, new() { Timeout = Patience });
        await page.WaitForLoadStateAsync();
    }
}

using Microsoft.Playwright;

namespace Maillage.Portail.Tests.Navigateur;

/// <summary>The Enter key in a field with suggestions: when the browser's list is open, the first press may only close it.</summary>
internal static class ToucheEntree
{
    private const int Essais = 5;
    private const float Attente = 5_000;

    /// <summary>Presses Enter until the page is at the address.</summary>
    public static async Task Valider(this IPage page, string adresse)
    {
        for (var essai = 1; essai < Essais; essai++)
        {
            await page.Keyboard.PressAsync("Enter");
            try
            {
                await page.WaitForURLAsync(adresse, new() { Timeout = Attente });
                return;
            }
            catch (TimeoutException) when (!page.IsClosed)
            {
                continue;
            }
        }
        await page.WaitForURLAsync(adresse);
    }
}

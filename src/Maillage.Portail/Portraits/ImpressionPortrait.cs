using Maillage.Donnees;
using Maillage.Portail.Habillage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Maillage.Portail.Portraits;

/// <summary>
/// Prints a page of this portal with the browser of the machine. The page is asked at the address the portal listens to, never at one a
/// visitor writes. A PDF of a day is kept for the next who asks.
/// </summary>
internal sealed class ImpressionPortrait(Monde monde, IServer serveur, NavigateurPdf? navigateur)
{
    private const long OctetsGardes = 32_000_000;

    private readonly Reserve<string, byte[]> reserve = new(OctetsGardes);

    private Uri? Racine =>
        serveur
            .Features.Get<IServerAddressesFeature>()
            ?.Addresses.Select(Lire)
            .FirstOrDefault(adresse => adresse is { Scheme: "http" });

    /// <summary>The page as a PDF; null when there is no browser, or it failed.</summary>
    /// <param name="page">Path and query of the page.</param>
    /// <param name="arret">The visitor has gone.</param>
    public async Task<byte[]?> Imprimer(string page, CancellationToken arret)
    {
        if (navigateur is null || Racine is not { } racine)
        {
            return null;
        }
        var cle = $"{monde.Empreinte} {page}";
        if (reserve.Trouver(cle, out var garde))
        {
            return garde;
        }
        return await navigateur.Imprimer(new Uri(racine, page), arret) is { } pdf
            ? reserve.Lire(cle, () => pdf, octets => octets.Length)
            : null;
    }

    // What listens everywhere is reached here.
    private static Uri? Lire(string adresse) =>
        Uri.TryCreate(
            adresse
                .Replace("//*", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//+", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//0.0.0.0", "//127.0.0.1", StringComparison.Ordinal)
                .Replace("//[::]", "//127.0.0.1", StringComparison.Ordinal),
            UriKind.Absolute,
            out var lue
        )
            ? lue
            : null;
}

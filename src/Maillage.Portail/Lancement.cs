using System.Globalization;

namespace Maillage.Portail;

/// <summary>What the command that starts the portal asks for, or what is wrong with it.</summary>
internal sealed record Lancement(string? Racine, string? Donnees, string Urls, IReadOnlyList<string> Erreurs)
{
    private const int PortParDefaut = 5080;

    /// <summary>Reads <c>--port</c>, <c>--urls</c> and <c>--donnees</c>, each followed by its value or joined to it by <c>=</c>.</summary>
    public static Lancement Lire(IReadOnlyList<string> arguments, string? racine, string? donnees = null)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var erreurs = new List<string>();
        for (var rang = 0; rang < arguments.Count; rang++)
        {
            var (nom, valeur) = Couper(arguments[rang]);
            if (nom is not ("--port" or "--urls" or "--donnees"))
            {
                erreurs.Add($"« {arguments[rang]} » : option inconnue. Les options sont --port, --urls et --donnees.");
                continue;
            }
            valeur ??= rang + 1 < arguments.Count ? arguments[++rang] : null;
            if (string.IsNullOrWhiteSpace(valeur) || !options.TryAdd(nom, valeur))
            {
                erreurs.Add($"{nom} : donnez cette option une seule fois, suivie de sa valeur.");
            }
        }
        return new Lancement(
            racine,
            options.GetValueOrDefault("--donnees") ?? donnees,
            Adresses(options, erreurs),
            erreurs
        );
    }

    private static (string Nom, string? Valeur) Couper(string argument) =>
        argument.IndexOf('=', StringComparison.Ordinal) is var rang and > 0
            ? (argument[..rang], argument[(rang + 1)..])
            : (argument, null);

    private static string Adresses(Dictionary<string, string> options, List<string> erreurs)
    {
        if (options.TryGetValue("--urls", out var urls))
        {
            if (
                urls.Split(';')
                    .Any(url => !Uri.TryCreate(url.Replace('*', 'x').Replace('+', 'x'), UriKind.Absolute, out _))
            )
            {
                erreurs.Add($"--urls : « {urls} » n'est pas une adresse, par exemple http://127.0.0.1:5080.");
            }
            return urls;
        }
        var texte = options.GetValueOrDefault("--port", PortParDefaut.ToString(CultureInfo.InvariantCulture));
        if (!int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65_535)
        {
            erreurs.Add($"--port : « {texte} » n'est pas un numéro de port (1 à 65535).");
        }
        return $"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}";
    }
}

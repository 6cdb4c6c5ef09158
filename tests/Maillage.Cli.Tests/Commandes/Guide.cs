using System.Text.RegularExpressions;
using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

/// <summary>The files and the answers the guide shows, as it shows them.</summary>
internal static partial class Guide
{
    private static readonly Lazy<string> Texte = new(() =>
        File.ReadAllText(Path.Combine(RacineMaillage.Trouver().Valeur!, "docs/guide/ajouter-une-aide.md"))
    );

    /// <summary>The YAML blocks, each under the name written above it.</summary>
    public static IReadOnlyList<(string Nom, string Texte)> Fichiers =>
        [
            .. Fichier()
                .Matches(Texte.Value)
                .Select(bloc => ($"aides/prime_arrivee/{bloc.Groups["nom"].Value}", bloc.Groups["texte"].Value)),
        ];

    /// <summary>The answers of commands.</summary>
    public static IReadOnlyList<string> Reponses =>
        [.. Reponse().Matches(Texte.Value).Select(bloc => bloc.Groups["texte"].Value.Trim())];

    [GeneratedRegex("`(?<nom>[a-z]+\\.yaml)` :\n\n```yaml\n(?<texte>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fichier();

    [GeneratedRegex("```text\n(?<texte>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Reponse();
}

using System.Globalization;
using System.Reflection;
using System.Text;

namespace Maillage.Portail.Informations;

/// <summary>A word and its meaning; the meaning is cut into plain text and code.</summary>
/// <param name="Nom">The word.</param>
/// <param name="Ancre">Where to find it on the page.</param>
/// <param name="Sens">Pieces of its meaning, in order; true for code.</param>
public sealed record TermeGlossaire(string Nom, string Ancre, IReadOnlyList<(string Texte, bool Code)> Sens);

/// <summary>The words of one subject.</summary>
public sealed record PartieGlossaire(string Titre, IReadOnlyList<TermeGlossaire> Termes);

/// <summary>The glossary of the project (<c>docs/glossaire.md</c>), whose tables have a word and a meaning by line.</summary>
public sealed record Glossaire(IReadOnlyList<PartieGlossaire> Parties)
{
    private const string Ressource = "textes/glossaire.md";

    private static readonly Lazy<Glossaire> DuProjet = new(() => Lire(Texte()));

    /// <summary>The one shipped with the portal.</summary>
    internal static Glossaire Livre => DuProjet.Value;

    internal static Glossaire Lire(string markdown)
    {
        var parties = new List<(string Titre, List<TermeGlossaire> Termes)>();
        foreach (var ligne in markdown.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (ligne.StartsWith("## ", StringComparison.Ordinal))
            {
                parties.Add((ligne[3..], []));
            }
            else if (
                parties.Count > 0
                && ligne.Split('|', StringSplitOptions.TrimEntries) is ["", var nom, var sens, ""]
                && EstUnTerme(nom)
            )
            {
                parties[^1].Termes.Add(new TermeGlossaire(nom, Ancrer(nom), Couper(sens)));
            }
        }
        return new Glossaire([.. parties.Select(partie => new PartieGlossaire(partie.Titre, partie.Termes))]);
    }

    private static bool EstUnTerme(string nom) => nom != "Nom" && !nom.StartsWith("--", StringComparison.Ordinal);

    private static (string, bool)[] Couper(string sens) =>
        [
            .. sens.Replace("*", "", StringComparison.Ordinal)
                .Split('`')
                .Select((morceau, rang) => (morceau, rang % 2 == 1)),
        ];

    private static string Ancrer(string nom)
    {
        var ancre = new StringBuilder();
        foreach (var lettre in nom.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(lettre))
            {
                ancre.Append(lettre);
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(lettre) != UnicodeCategory.NonSpacingMark
                && ancre is not { Length: 0 }
                && ancre[^1] != '-'
            )
            {
                ancre.Append('-');
            }
        }
        return $"mot-{ancre.ToString().Trim('-')}";
    }

    private static string Texte()
    {
        using var flux = Assembly.GetExecutingAssembly().GetManifestResourceStream(Ressource)!;
        using var lecteur = new StreamReader(flux);
        return lecteur.ReadToEnd();
    }
}

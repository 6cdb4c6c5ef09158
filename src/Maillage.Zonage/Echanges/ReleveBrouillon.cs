using System.Globalization;
using System.Text;

namespace Maillage.Zonage;

/// <summary>Gathers what is wrong and what was converted, and reads the texts of a draft.</summary>
internal sealed class ReleveBrouillon
{
    private readonly List<FauteBrouillon> fautes = [];
    private readonly List<string> rapport = [];

    public IReadOnlyList<FauteBrouillon> Fautes => fautes;

    public IReadOnlyList<string> Rapport => rapport;

    public void Dire(string phrase) => rapport.Add(phrase);

    public void Refuser(LigneLue ligne, string? colonne, string message) =>
        fautes.Add(new(ligne.Ligne, colonne, message));

    /// <summary>A text as every format can carry it: line feeds, no other control character; null when it is empty.</summary>
    public static string? TexteLibre(string texte)
    {
        var propre = new StringBuilder(texte.Length);
        foreach (var rune in texte.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE))
            {
                propre.Append(rune.ToString());
            }
        }
        return propre.ToString().Trim() is { Length: > 0 } reste ? reste : null;
    }

    /// <summary>A share of 0 to 100; null when nothing is said, or once what is said is refused.</summary>
    public double? Part(LigneLue ligne, string colonne)
    {
        var texte = ligne[colonne];
        if (texte.Length == 0)
        {
            return null;
        }
        if (
            double.TryParse(texte, NumberStyles.Float, CultureInfo.InvariantCulture, out var part)
            && part is >= 0 and <= 100
        )
        {
            return part;
        }
        Refuser(ligne, colonne, $"« {Montrer(texte)} » n'est pas une part de 0 à 100 % (point décimal).");
        return null;
    }

    /// <summary>A number of people; null when nothing is said, or once what is said is refused.</summary>
    public long? Habitants(LigneLue ligne, string colonne)
    {
        var texte = ligne[colonne];
        if (texte.Length == 0)
        {
            return null;
        }
        if (long.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var nombre))
        {
            return nombre;
        }
        Refuser(ligne, colonne, $"« {Montrer(texte)} » n'est pas un nombre d'habitants (entier, sans espace).");
        return null;
    }

    /// <summary>A day; null when nothing is said, or once what is said is refused.</summary>
    public DateOnly? Jour(LigneLue ligne, string colonne)
    {
        var texte = ligne[colonne];
        if (texte.Length == 0)
        {
            return null;
        }
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", out var jour))
        {
            return jour;
        }
        Refuser(ligne, colonne, $"« {Montrer(texte)} » n'est pas une date (AAAA-MM-JJ).");
        return null;
    }

    /// <summary>A class of the method; null once it is refused.</summary>
    public ClasseZonage? Classe(LigneLue ligne, string colonne, MethodeZonage? methode)
    {
        if (NomsDeClasses.TryParse(ligne[colonne], out var classe) && methode?.Classes.Contains(classe) != false)
        {
            return classe;
        }
        var classes = (methode?.Classes ?? NomsDeClasses.Toutes).Select(connue => connue.Code());
        Refuser(
            ligne,
            colonne,
            $"« {Montrer(ligne[colonne])} » n'est pas une classe{(methode is null ? "" : $" de la méthode de {methode.Id}")}. Choisissez parmi {string.Join(", ", classes)}."
        );
        return null;
    }

    /// <summary>A text as a message can hold it.</summary>
    public static string Montrer(string texte) => texte.Length <= 40 ? texte : $"{texte[..40]}…";
}

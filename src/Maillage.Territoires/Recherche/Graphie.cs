using System.Text;

namespace Maillage.Territoires.Recherche;

/// <summary>
/// Spelling as search sees it: lower-case ASCII letters and digits run together, so that accents, case, spaces, hyphens and apostrophes
/// do not count, "st" and "ste" spelt out. Where the words began is kept beside, one bit per position.
/// </summary>
internal static class Graphie
{
    /// <summary>Most letters kept of a text; the longest name of a French commune has 45 characters.</summary>
    public const int LongueurMax = 64;

    private const byte Ignoree = 0xFF;
    private const int FinTable = 0x180;
    private static readonly (byte[] Premiere, byte[] Seconde) Table = Dresser();

    /// <summary>Writes the letters of a text, cut at the length of the target, and returns how many.</summary>
    public static int Ecrire(ReadOnlySpan<char> texte, Span<byte> cible, out ulong debutsDeMots)
    {
        var (longueur, debutMot) = (0, 0);
        debutsDeMots = 0;
        foreach (var caractere in texte)
        {
            var lettre = Lettre(caractere);
            if (lettre == Ignoree)
            {
                continue;
            }
            if (lettre == 0)
            {
                debutMot = longueur = FinirMot(cible, debutMot, longueur, ref debutsDeMots);
                continue;
            }
            longueur = Ajouter(cible, longueur, lettre);
            if (caractere < FinTable && Table.Seconde[caractere] is not 0 and var seconde)
            {
                longueur = Ajouter(cible, longueur, seconde);
            }
        }
        return FinirMot(cible, debutMot, longueur, ref debutsDeMots);
    }

    /// <summary>Length of the article the text begins with (those of the official geographic code), 0 when it is the whole text.</summary>
    public static int LongueurArticle(ReadOnlySpan<byte> lettres, ulong debutsDeMots)
    {
        var suite = debutsDeMots & ~1ul;
        if (suite == 0)
        {
            return 0;
        }
        var mot = lettres[..System.Numerics.BitOperations.TrailingZeroCount(suite)];
        var article =
            mot.SequenceEqual("le"u8)
            || mot.SequenceEqual("la"u8)
            || mot.SequenceEqual("les"u8)
            || mot.SequenceEqual("l"u8)
            || mot.SequenceEqual("aux"u8)
            || mot.SequenceEqual("las"u8)
            || mot.SequenceEqual("los"u8);
        return article ? mot.Length : 0;
    }

    /// <summary>One bit per letter present, digits sharing one.</summary>
    public static uint Masque(ReadOnlySpan<byte> lettres)
    {
        var masque = 0u;
        foreach (var lettre in lettres)
        {
            masque |= lettre >= (byte)'a' ? 1u << (lettre - 'a') : 1u << 26;
        }
        return masque;
    }

    private static byte Lettre(char caractere) =>
        caractere < FinTable ? Table.Premiere[caractere]
        : caractere is >= '\u0300' and <= '\u036F' ? Ignoree
        : (byte)0;

    private static int Ajouter(Span<byte> cible, int longueur, byte lettre)
    {
        if (longueur == cible.Length)
        {
            return longueur;
        }
        cible[longueur] = lettre;
        return longueur + 1;
    }

    private static int FinirMot(Span<byte> cible, int debut, int fin, ref ulong debutsDeMots)
    {
        if (fin == debut)
        {
            return fin;
        }
        debutsDeMots |= 1ul << debut;
        var entier = EnEntier(cible[debut..fin]);
        if (entier.IsEmpty || debut + entier.Length > cible.Length)
        {
            return fin;
        }
        entier.CopyTo(cible[debut..]);
        return debut + entier.Length;
    }

    private static ReadOnlySpan<byte> EnEntier(ReadOnlySpan<byte> mot) =>
        mot.Length is < 2 or > 4 || mot[0] != 's' || mot[1] != 't' ? default
        : mot.Length == 2 ? "saint"u8
        : mot.SequenceEqual("ste"u8) ? "sainte"u8
        : mot.SequenceEqual("sts"u8) ? "saints"u8
        : mot.SequenceEqual("stes"u8) ? "saintes"u8
        : default;

    private static (byte[] Premiere, byte[] Seconde) Dresser()
    {
        var (premiere, seconde) = (new byte[FinTable], new byte[FinTable]);
        for (var code = 0; code < FinTable; code++)
        {
            var racine = char.ToLowerInvariant(((char)code).ToString().Normalize(NormalizationForm.FormD)[0]);
            premiere[code] = char.IsAsciiLetterOrDigit(racine) ? (byte)racine : (byte)0;
        }
        Ligature("œŒ", 'o', 'e');
        Ligature("æÆ", 'a', 'e');
        Ligature("ß", 's', 's');
        return (premiere, seconde);

        void Ligature(string caracteres, char un, char deux)
        {
            foreach (var caractere in caracteres)
            {
                (premiere[caractere], seconde[caractere]) = ((byte)un, (byte)deux);
            }
        }
    }
}

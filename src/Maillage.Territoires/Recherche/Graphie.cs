using System.Numerics;
using System.Runtime.CompilerServices;

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

    private static readonly (string Lettres, string Variantes)[] Variantes =
    [
        ("a", "àáâãäåÀÁÂÃÄÅāĀăĂ"),
        ("ae", "æÆ"),
        ("c", "çÇćĆčČ"),
        ("d", "ďĎđĐ"),
        ("e", "èéêëÈÉÊËēĒėĖęĘěĚ"),
        ("g", "ğĞ"),
        ("i", "ìíîïÌÍÎÏīĪ"),
        ("l", "łŁ"),
        ("n", "ñÑńŃňŇ"),
        ("o", "òóôõöøÒÓÔÕÖØōŌőŐ"),
        ("oe", "œŒ"),
        ("r", "řŘ"),
        ("s", "śŚşŞšŠ"),
        ("ss", "ß"),
        ("t", "ţŢťŤ"),
        ("u", "ùúûüÙÚÛÜūŪůŮűŰ"),
        ("y", "ýÿÝŸ"),
        ("z", "źŹżŻžŽ"),
    ];

    private static readonly (byte[] Premiere, byte[] Seconde) Table = Dresser();

    /// <summary>Writes the letters of a text, cut at the length of the target, and returns how many.</summary>
    // Optimised at once: an index is built of 35 000 names in a process that may only live for one search.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        var mot = lettres[..BitOperations.TrailingZeroCount(suite)];
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
            masque |= Bit(lettre);
        }
        return masque;
    }

    /// <summary>The same for the letters that begin words.</summary>
    public static uint Initiales(ReadOnlySpan<byte> lettres, ulong debutsDeMots)
    {
        var masque = 0u;
        for (var reste = debutsDeMots; reste != 0; reste &= reste - 1)
        {
            masque |= Bit(lettres[BitOperations.TrailingZeroCount(reste)]);
        }
        return masque;
    }

    private static uint Bit(byte lettre) => lettre >= (byte)'a' ? 1u << (lettre - 'a') : 1u << 26;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Lettre(char caractere) =>
        caractere < FinTable ? Table.Premiere[caractere]
        : caractere is >= '\u0300' and <= '\u036F' ? Ignoree
        : (byte)0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        for (var lettre = 'a'; lettre <= 'z'; lettre++)
        {
            premiere[lettre] = premiere[char.ToUpperInvariant(lettre)] = (byte)lettre;
        }
        for (var chiffre = '0'; chiffre <= '9'; chiffre++)
        {
            premiere[chiffre] = (byte)chiffre;
        }
        foreach (var (lettres, variantes) in Variantes)
        {
            foreach (var variante in variantes)
            {
                premiere[variante] = (byte)lettres[0];
                seconde[variante] = lettres.Length > 1 ? (byte)lettres[1] : (byte)0;
            }
        }
        return (premiere, seconde);
    }
}

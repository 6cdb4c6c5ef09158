using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Maillage.Territoires.Recherche;

/// <summary>
/// The first eight letters of a text looked for, in one word, the first letter lowest. Tells in a few operations that a name cannot begin
/// like the text, even with one typing error; never says so wrongly.
/// </summary>
internal readonly struct Tete
{
    private const int Octets = sizeof(ulong);

    private readonly ulong lettres;
    private readonly ulong presentes;
    private readonly ulong presentesMoinsUne;
    private readonly ulong presentesAvantDerniere;
    private readonly ulong interdites;
    private readonly bool fauteAdmise;

    /// <param name="texte">Spelling of the text, one letter or more.</param>
    public Tete(ReadOnlySpan<byte> texte)
    {
        lettres = De(texte);
        presentes = Bits(texte.Length);
        presentesMoinsUne = Bits(Math.Min(texte.Length, Octets) - 1);
        presentesAvantDerniere = Bits(Math.Min(texte.Length, Octets - 1));
        interdites = texte.Length < Comparaison.LongueurMinFauteDebut ? ~Bits(texte.Length + 1) : 0;
        fauteAdmise = texte.Length >= Comparaison.LongueurMinFaute;
    }

    /// <summary>The first eight letters in one word, zeros after the last one.</summary>
    public static ulong De(ReadOnlySpan<byte> lettres)
    {
        Span<byte> tete = stackalloc byte[Octets];
        tete.Clear();
        lettres[..Math.Min(lettres.Length, Octets)].CopyTo(tete);
        return BinaryPrimitives.ReadUInt64LittleEndian(tete);
    }

    /// <summary>Whether a name of that head may begin like the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Admet(ulong nom)
    {
        var ecart = (lettres ^ nom) & presentes;
        return ecart == 0 || (fauteAdmise && (nom & interdites) == 0 && UneFaute(nom, ecart));
    }

    // From the first difference on: one letter replaced, added, left out, or two exchanged.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool UneFaute(ulong nom, ulong ecart)
    {
        var decalage = BitOperations.TrailingZeroCount(ecart) & ~7;
        return (ecart >> decalage >> 8) == 0
            || ((((lettres >> 8) ^ nom) & presentesMoinsUne) >> decalage) == 0
            || (((lettres ^ (nom >> 8)) & presentesAvantDerniere) >> decalage) == 0
            || ((ecart >> decalage >> 16) == 0 && Echangees(lettres >> decalage, nom >> decalage));
    }

    private static bool Echangees(ulong texte, ulong nom) =>
        (texte & 0xFF) == ((nom >> 8) & 0xFF) && ((texte >> 8) & 0xFF) == (nom & 0xFF);

    private static ulong Bits(int nombre) =>
        nombre >= Octets ? ulong.MaxValue
        : nombre <= 0 ? 0
        : (1ul << (8 * nombre)) - 1;
}

namespace Maillage.Projections;

/// <summary>The stream of random numbers of something that has a name.</summary>
internal static class Flux
{
    // FNV-1a, even so that the next number is nobody else's.
    public static ulong De(string nom)
    {
        var empreinte = 0xCBF29CE484222325;
        foreach (var lettre in nom)
        {
            empreinte = unchecked((empreinte ^ lettre) * 0x100000001B3);
        }
        return empreinte & ~1UL;
    }
}

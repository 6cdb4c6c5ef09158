namespace Maillage.Projections;

/// <summary>
/// Random numbers by rank: the same seed, stream and rank always give the same number, whoever asks first. SplitMix64 (Steele, Lea and
/// Flood, 2014) read at any place of its sequence.
/// </summary>
internal readonly struct Alea
{
    private const ulong Pas = 0x9E3779B97F4A7C15;
    private const double Unites = 1.0 / (1UL << 53);

    private readonly ulong cle;

    private Alea(ulong cle) => this.cle = cle;

    /// <summary>The numbers of one stream of one draw.</summary>
    public static Alea De(int graine, ulong flux, int tirage) =>
        unchecked(new(Melanger(Melanger(Melanger((ulong)(uint)graine + Pas) ^ flux) + (ulong)(uint)tirage * Pas)));

    /// <summary>A whole number of 53 bits.</summary>
    public ulong Entier(ulong rang) => Melanger(unchecked(cle + (rang + 1) * Pas)) >> 11;

    /// <summary>The same numbers one after the other, from a rank on.</summary>
    public Lecture Curseur(ulong rang) => new(unchecked(cle + rang * Pas));

    /// <summary>A number from 0 included to 1 excluded.</summary>
    public double Unite(ulong rang) => Entier(rang) * Unites;

    /// <summary>A number of the normal law, mean 0, standard deviation 1 (Box and Muller, 1958).</summary>
    public double Normale(ulong rang) =>
        Math.Sqrt(-2 * Math.Log(1 - Unite(2 * rang))) * Math.Cos(2 * Math.PI * Unite(2 * rang + 1));

    private static ulong Melanger(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>Reads the numbers of a stream in order.</summary>
    public struct Lecture(ulong place)
    {
        private ulong place = place;

        /// <summary>The next whole number of 53 bits.</summary>
        public ulong Suivant()
        {
            place = unchecked(place + Pas);
            return Melanger(place) >> 11;
        }
    }
}

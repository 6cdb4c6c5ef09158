namespace Maillage.Accessibilite;

/// <summary>
/// Travel times turned into the weights of a method, computed once for any supply and demand. Immutable; safe to share between threads.
/// </summary>
public sealed class Ponderation
{
    private readonly bool[] situees;

    private Ponderation(Creuse partage, Creuse acces, bool[] situees) =>
        (Partage, Acces, this.situees) = (partage, acces, situees);

    /// <summary>Number of places where people live.</summary>
    public int Origines => situees.Length;

    /// <summary>Number of places where care is given.</summary>
    public int Destinations => Partage.Lignes;

    /// <summary>Number of pairs whose weight is above 0.</summary>
    public int Couples => Acces.Nombre;

    /// <summary>First step: who shares the care of a destination.</summary>
    internal Creuse Partage { get; }

    /// <summary>Second step: what an origin reaches.</summary>
    internal Creuse Acces { get; }

    /// <summary>Whether a time is known from this origin to anywhere, near or far; if not, its access is unknown rather than 0.</summary>
    internal bool Situee(int origine) => situees[origine];

    /// <summary>Weighs every pair.</summary>
    public static Ponderation De(MatriceTemps temps, Decroissance decroissance, Methode methode)
    {
        var poids = Peser(temps, decroissance);
        var premiers = methode == Methode.TroisEtapes ? Partager(poids) : poids;
        var seconds = methode == Methode.DeuxEtapesModifiees ? Elever(premiers) : premiers;
        var situees = new bool[temps.Origines];
        for (var origine = 0; origine < situees.Length; origine++)
        {
            situees[origine] = !temps.DestinationsDe(origine).IsEmpty;
        }
        return new(Creuse.De(premiers.Transposer(temps.Destinations)), Creuse.De(seconds), situees);
    }

    private static Couples Peser(MatriceTemps temps, Decroissance decroissance)
    {
        var debuts = new int[temps.Origines + 1];
        var (colonnes, poids) = (new int[temps.Couples], new double[temps.Couples]);
        var place = 0;
        for (var origine = 0; origine < temps.Origines; origine++)
        {
            var destinations = temps.DestinationsDe(origine);
            var minutes = temps.MinutesDe(origine);
            for (var rang = 0; rang < destinations.Length; rang++)
            {
                var lu = decroissance.Poids(minutes[rang]);
                if (lu > 0)
                {
                    (colonnes[place], poids[place]) = (destinations[rang], lu);
                    place++;
                }
            }
            debuts[origine + 1] = place;
        }
        return new(debuts, colonnes[..place], poids[..place]);
    }

    // Weight times the share of the site among all those the place reaches.
    private static Couples Partager(Couples poids) =>
        poids.Transformer(ligne =>
        {
            var somme = 0.0;
            foreach (var valeur in poids.PoidsDe(ligne))
            {
                somme += valeur;
            }
            return valeur => valeur * (valeur / somme);
        });

    private static Couples Elever(Couples poids) => poids.Transformer(_ => valeur => valeur * valeur);
}

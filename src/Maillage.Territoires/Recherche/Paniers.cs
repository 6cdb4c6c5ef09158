namespace Maillage.Territoires.Recherche;

/// <summary>
/// Results of a scan sorted into baskets, best basket first, each in the order of the scan and no longer than the number wanted.
/// </summary>
internal sealed class Paniers(int limite)
{
    private const int Nombre = 16;

    // The whole text read as a name comes first, then the département asked for, then the rest; unfinished misspelt names are last.
    private const int DansDepartement = 4;
    private const int Ailleurs = 9;
    private const int DansDepartementFauteDebut = 13;
    private const int AilleursFauteEntiere = 14;
    private const int AilleursFauteDebut = 15;

    private readonly int[] indices = new int[Nombre * limite];
    private readonly int[] comptes = new int[Nombre];

    public void Poser(int indice, Rang entier, Rang reste, bool dansDepartement)
    {
        var panier = Choisir(entier, reste, dansDepartement);
        if (comptes[panier] < limite)
        {
            indices[panier * limite + comptes[panier]++] = indice;
        }
    }

    public IEnumerable<int> Vider() =>
        Enumerable
            .Range(0, Nombre)
            .SelectMany(panier => Enumerable.Range(panier * limite, comptes[panier]))
            .Select(place => indices[place])
            .Take(limite);

    private static int Choisir(Rang entier, Rang reste, bool dansDepartement) =>
        entier <= Rang.Mot ? (int)entier
        : dansDepartement && reste <= Rang.FauteEntiere ? DansDepartement + (int)reste
        : reste <= Rang.Mot ? Ailleurs + (int)reste
        : dansDepartement && reste == Rang.FauteDebut ? DansDepartementFauteDebut
        : entier == Rang.FauteEntiere || reste == Rang.FauteEntiere ? AilleursFauteEntiere
        : AilleursFauteDebut;
}

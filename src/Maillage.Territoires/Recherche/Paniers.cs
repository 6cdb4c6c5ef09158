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

    /// <summary>The best rank of which nothing more can be kept, when no département was asked for.</summary>
    public Rang PremierRangInutile { get; private set; } = Rang.Aucun;

    public void Poser(int indice, Rang rang)
    {
        if (rang < PremierRangInutile)
        {
            Ajouter(indice, Choisir(rang, Rang.Aucun, dansDepartement: false));
            Resserrer();
        }
    }

    public void Poser(int indice, Rang entier, Rang reste, bool dansDepartement) =>
        Ajouter(indice, Choisir(entier, reste, dansDepartement));

    public IEnumerable<int> Vider() =>
        Enumerable
            .Range(0, Nombre)
            .SelectMany(panier => Enumerable.Range(panier * limite, comptes[panier]))
            .Select(place => indices[place])
            .Take(limite);

    private void Resserrer()
    {
        var total = 0;
        for (var rang = Rang.Egal; rang < Rang.Aucun; rang++)
        {
            total += comptes[Choisir(rang, Rang.Aucun, dansDepartement: false)];
            if (total >= limite)
            {
                PremierRangInutile = rang;
                return;
            }
        }
    }

    private void Ajouter(int indice, int panier)
    {
        if (comptes[panier] < limite)
        {
            indices[panier * limite + comptes[panier]++] = indice;
        }
    }

    private static int Choisir(Rang entier, Rang reste, bool dansDepartement) =>
        entier <= Rang.Mot ? (int)entier
        : dansDepartement && reste <= Rang.FauteEntiere ? DansDepartement + (int)reste
        : reste <= Rang.Mot ? Ailleurs + (int)reste
        : dansDepartement && reste == Rang.FauteDebut ? DansDepartementFauteDebut
        : entier == Rang.FauteEntiere || reste == Rang.FauteEntiere ? AilleursFauteEntiere
        : AilleursFauteDebut;
}

namespace Maillage.Accessibilite;

/// <summary>Shares the lines of a computation between cores. Each line is computed alone, so any number of cores gives the same bits.</summary>
internal static class ParTranches
{
    // Below this many pairs, handing work to another core costs more than it saves.
    private const int SeuilCouples = 60_000;

    private const int Tranches = 16;

    public static void Executer(int lignes, int couples, Action<int, int> traiter)
    {
        if (couples < SeuilCouples)
        {
            traiter(0, lignes);
            return;
        }
        var tranches = Math.Min(lignes, Tranches);
        Parallel.For(
            0,
            tranches,
            tranche => traiter(Borne(tranche, tranches, lignes), Borne(tranche + 1, tranches, lignes))
        );
    }

    private static int Borne(int tranche, int tranches, int lignes) => (int)((long)lignes * tranche / tranches);
}

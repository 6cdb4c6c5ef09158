namespace Maillage.Donnees;

/// <summary>The pairs met so far: one bit each, for the origins met, whatever the number of lines.</summary>
internal sealed class CouplesVus(int origines, int destinations)
{
    private readonly ulong[]?[] lignes = new ulong[]?[origines];

    /// <summary>Marks a pair; false when it was already.</summary>
    public bool Marquer(int origine, int destination)
    {
        var ligne = lignes[origine] ??= new ulong[(destinations + 63) / 64];
        ref var mot = ref ligne[destination / 64];
        var bit = 1UL << (destination % 64);
        var nouveau = (mot & bit) == 0;
        mot |= bit;
        return nouveau;
    }
}

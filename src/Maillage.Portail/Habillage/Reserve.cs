using System.Diagnostics.CodeAnalysis;

namespace Maillage.Portail.Habillage;

/// <summary>
/// What was costly to work out and never changes, kept by key for the next who asks, up to a total weight; the oldest goes first.
/// Safe to share between threads: two who ask at once may both work it out, one of the two is kept.
/// </summary>
/// <param name="capacite">Total weight kept; one that weighs more alone is not kept.</param>
internal sealed class Reserve<TCle, TValeur>(long capacite)
    where TCle : notnull
{
    private readonly Dictionary<TCle, (TValeur Valeur, long Poids)> gardees = [];
    private readonly Queue<TCle> ordre = [];
    private readonly Lock verrou = new();
    private long total;

    /// <summary>The value kept, if it is.</summary>
    public bool Trouver(TCle cle, [MaybeNullWhen(false)] out TValeur valeur)
    {
        lock (verrou)
        {
            var trouvee = gardees.TryGetValue(cle, out var gardee);
            valeur = gardee.Valeur;
            return trouvee;
        }
    }

    /// <summary>The value kept, or worked out now.</summary>
    public TValeur Lire(TCle cle, Func<TValeur> calculer, Func<TValeur, long>? peser = null)
    {
        if (Trouver(cle, out var gardee))
        {
            return gardee;
        }
        var valeur = calculer();
        Garder(cle, valeur, peser?.Invoke(valeur) ?? 1);
        return valeur;
    }

    private void Garder(TCle cle, TValeur valeur, long poids)
    {
        lock (verrou)
        {
            if (poids > capacite || !gardees.TryAdd(cle, (valeur, poids)))
            {
                return;
            }
            ordre.Enqueue(cle);
            for (total += poids; total > capacite; )
            {
                gardees.Remove(ordre.Dequeue(), out var sortie);
                total -= sortie.Poids;
            }
        }
    }
}

/// <summary>Answers written once for a day and an address, up to 32 million bytes before compression.</summary>
internal sealed class CorpsGardes
{
    private readonly Reserve<string, CorpsCompresse> reserve = new(32_000_000);

    public CorpsCompresse Lire(string etiquette, Func<CorpsCompresse> ecrire) =>
        reserve.Lire(etiquette, ecrire, corps => corps.Taille);
}

namespace Maillage.Projections;

/// <summary>Cuts a whole number into whole numbers that add up to it (largest remainders, the first on a tie).</summary>
internal static class Partage
{
    public static IReadOnlyList<(int Cle, int Nombre)> Entier(int total, IReadOnlyList<(int Cle, double Poids)> parts)
    {
        var somme = parts.Sum(part => part.Poids);
        var exacts = parts.Select(part => somme > 0 ? total * part.Poids / somme : 0).ToArray();
        var entiers = exacts.Select(exact => (int)Math.Floor(exact)).ToArray();
        var restes = Enumerable
            .Range(0, parts.Count)
            .OrderByDescending(rang => exacts[rang] - entiers[rang])
            .Take(somme > 0 ? total - entiers.Sum() : 0);
        foreach (var rang in restes)
        {
            entiers[rang]++;
        }
        return [.. parts.Select((part, rang) => (part.Cle, entiers[rang]))];
    }
}

namespace Maillage.Planification;

/// <summary>
/// A value no choice exceeds. The relaxed value F is monotone and submodular: whatever S is chosen, the best choice O is worth at most
/// F(O) ≤ F(S ∪ O) ≤ F(S) + Σ F(S + o) − F(S) over its doctors o, so at most F(S) plus the largest gains there are, as many as there
/// are doctors, each place counted as often as it may take one (Nemhauser, Wolsey and Fisher 1978; Leskovec and others 2007).
/// </summary>
internal static class BorneRelachee
{
    /// <summary>The least such bound over the beginnings of a choice, the empty one first.</summary>
    public static double Calculer(Terrain terrain, IReadOnlyList<int> choix)
    {
        var etat = new Etat(terrain);
        var borne = Borner(terrain, etat);
        foreach (var place in choix)
        {
            etat.Ajouter(place);
            borne = Math.Min(borne, Borner(terrain, etat));
        }
        return borne;
    }

    private static double Borner(Terrain terrain, Etat etat)
    {
        var gains = new double[terrain.Places];
        for (var place = 0; place < gains.Length; place++)
        {
            gains[place] = etat.Gain(place).Relachee;
        }
        var parOrdre = Enumerable.Range(0, gains.Length).OrderByDescending(place => gains[place]);
        var (reste, ailleurs, somme) = (terrain.Nombre, terrain.AilleursAuPlus, etat.Relachee);
        foreach (var place in parOrdre.TakeWhile(_ => reste > 0))
        {
            var pris = Math.Min(terrain.ParPlace, terrain.Prioritaires[place] ? reste : Math.Min(reste, ailleurs));
            somme += pris * gains[place];
            reste -= pris;
            ailleurs -= terrain.Prioritaires[place] ? 0 : pris;
        }
        return somme;
    }
}

namespace Maillage.Planification;

/// <summary>Greedy choices improved by exchanges, with the bound of the relaxed value.</summary>
internal static class ResolutionGloutonne
{
    public static Choix Resoudre(Terrain terrain)
    {
        var paresseux = Glouton.Paresseux(terrain);
        var borne = BorneRelachee.Calculer(terrain, paresseux);
        var essais = terrain.Objectif == Objectif.Habitants ? Glouton.Doses(terrain).Prepend(paresseux) : [paresseux];
        var meilleur = essais
            .Select(essai => Echanges.Ameliorer(terrain, essai))
            .MaxBy(essai => Etat.Avec(terrain, essai).Valeur)!;
        return new(meilleur, borne, MethodePlacement.Gloutonne);
    }
}

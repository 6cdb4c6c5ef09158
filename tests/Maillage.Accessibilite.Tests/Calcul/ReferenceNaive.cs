namespace Maillage.Accessibilite.Tests.Calcul;

/// <summary>The papers' formulas on full tables, written as they are printed: slow, and independent of the engine.</summary>
internal static class ReferenceNaive
{
    public static double[] Calculer(
        double?[][] minutes,
        Func<double, double> poids,
        Methode methode,
        double[] offre,
        double[] demande
    )
    {
        var premiers = minutes
            .Select(ligne => ligne.Select(temps => temps is { } t ? poids(t) : 0).ToArray())
            .ToArray();
        if (methode == Methode.TroisEtapes)
        {
            premiers = premiers
                .Select(ligne => ligne.Select(w => w == 0 ? 0 : w * w / ligne.Sum()).ToArray())
                .ToArray();
        }
        var ratios = offre
            .Select((capacite, j) => (capacite, partage: demande.Select((gens, i) => gens * premiers[i][j]).Sum()))
            .Select(site => site.partage == 0 ? 0 : site.capacite / site.partage)
            .ToArray();
        var puissance = methode == Methode.DeuxEtapesModifiees ? 2 : 1;
        return
        [
            .. minutes.Select(
                (ligne, i) =>
                    ligne.All(temps => temps is null)
                        ? double.NaN
                        : ratios.Select((ratio, j) => Math.Pow(premiers[i][j], puissance) * ratio).Sum()
            ),
        ];
    }
}

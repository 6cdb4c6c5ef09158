using Maillage.Accessibilite;

namespace Maillage.Bench;

/// <summary>
/// Access on worlds made up to size: places at random on a square, linked to those nearest to them, weights by bands. The weighing of the
/// times, done once, and the computation, done at each change, are timed apart.
/// </summary>
internal static class AccesRapide
{
    private static readonly Bandes Bandes = new(new(10, 1), new(15, 0.3), new(20, 0.1));

    public static IEnumerable<string> Mesurer()
    {
        foreach (var (lieux, couples) in new[] { (4_446, 150_000), (35_000, 5_000_000) })
        {
            var monde = MondeDEssai.Tirer(lieux, couples);
            var nom = $"{lieux} communes, {monde.Temps.Couples} couples";
            int[] une = [0];
            Ponderation? poids = null;
            yield return Mesure.Prendre($"pondérer les temps, {nom}", une, 9, _ => poids = Peser(monde)).ToString();
            AccesAuxSoins? acces = null;
            yield return Mesure
                .Prendre(
                    $"accès, {nom}",
                    une,
                    49,
                    _ => acces = AccesAuxSoins.Calculer(poids!, monde.Offre, monde.Demande)
                )
                .ToString();
            int[] medecins = [.. Enumerable.Range(0, 500).Select(rang => rang * (lieux / 500))];
            yield return Mesure
                .Prendre(
                    $"un médecin de plus, {nom}",
                    medecins,
                    5,
                    site => acces!.Varier([new(site, monde.Offre[site] + 5_400)], [])
                )
                .ToString();
        }
    }

    private static Ponderation Peser(MondeDEssai monde) =>
        Ponderation.De(monde.Temps, Bandes, Methode.DeuxEtapesPonderees);
}

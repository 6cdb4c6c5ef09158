using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>Measures how access is shared.</summary>
public static class MesureRepartition
{
    /// <summary>The shares of access among people.</summary>
    /// <param name="valeurs">Access of each place; <see cref="double.NaN"/> when unknown.</param>
    /// <param name="habitants">Inhabitants of each place, 0 or more.</param>
    /// <param name="standardises">Standardised inhabitants of each place, 0 or more.</param>
    /// <exception cref="ArgumentException">The three do not have as many values.</exception>
    public static RepartitionAcces Mesurer(
        ReadOnlySpan<double> valeurs,
        IReadOnlyList<double> habitants,
        IReadOnlyList<double> standardises
    )
    {
        if (habitants.Count != valeurs.Length || standardises.Count != valeurs.Length)
        {
            throw new ArgumentException("Every place needs an access, inhabitants and standardised inhabitants.");
        }
        var acces = valeurs.ToArray();
        var (connus, inconnus) = Separer(acces, habitants);
        return new()
        {
            MoyenneStandardisee = Moyenne(acces, standardises),
            MoyenneResidente = Moyenne(acces, habitants),
            Deciles = Deciles(connus),
            Gini = Gini(connus),
            Habitants = connus.Sum(lieu => lieu.Habitants),
            HabitantsInconnus = inconnus.Sum(lieu => lieu.Habitants),
            LieuxInconnus = inconnus.Count,
        };
    }

    /// <summary>Inhabitants whose access is at or below a threshold; those whose access is unknown are not counted.</summary>
    public static double HabitantsSous(double seuil, ReadOnlySpan<double> valeurs, IReadOnlyList<double> habitants)
    {
        var somme = 0.0;
        for (var lieu = 0; lieu < valeurs.Length; lieu++)
        {
            somme += valeurs[lieu] <= seuil ? habitants[lieu] : 0;
        }
        return somme;
    }

    private static MoyennePonderee Moyenne(double[] acces, IReadOnlyList<double> poids) =>
        MoyennePonderee.De(
            acces.Select((valeur, lieu) => (double.IsNaN(valeur) ? null : (double?)valeur, (double?)poids[lieu]))
        );

    // Those whose access is known, the least served first.
    private static (List<Lieu> Connus, List<Lieu> Inconnus) Separer(double[] acces, IReadOnlyList<double> habitants)
    {
        var lieux = acces
            .Select((valeur, rang) => new Lieu(valeur, habitants[rang]))
            .ToLookup(lieu => double.IsNaN(lieu.Acces));
        return ([.. lieux[false].OrderBy(lieu => lieu.Acces)], [.. lieux[true]]);
    }

    // The access of the person who stands at each tenth of the queue.
    private static List<double> Deciles(List<Lieu> connus)
    {
        var total = connus.Sum(lieu => lieu.Habitants);
        var limites = new List<double>();
        var cumul = 0.0;
        foreach (var lieu in connus)
        {
            cumul += lieu.Habitants;
            while (total > 0 && limites.Count < 9 && cumul * 10 >= total * (limites.Count + 1))
            {
                limites.Add(lieu.Acces);
            }
        }
        return limites;
    }

    // Area between the diagonal and the Lorenz curve of trapezes, doubled.
    private static double? Gini(List<Lieu> connus)
    {
        var (gens, soins) = (connus.Sum(lieu => lieu.Habitants), connus.Sum(lieu => lieu.Soins));
        if (!(soins > 0))
        {
            return null;
        }
        var (aire, cumul) = (0.0, 0.0);
        foreach (var lieu in connus)
        {
            aire += lieu.Habitants / gens * (2 * cumul + lieu.Soins) / soins;
            cumul += lieu.Soins;
        }
        return 1 - aire;
    }

    private readonly record struct Lieu(double Acces, double Habitants)
    {
        public double Soins => Acces * Habitants;
    }
}

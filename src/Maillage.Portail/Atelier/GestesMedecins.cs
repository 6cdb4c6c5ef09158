using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>One more doctor in a commune, or one less: the arrivals and departures of the commune stay one change, whatever the number of clicks.</summary>
internal static class GestesMedecins
{
    private const double Presque = 1e-9;

    /// <summary>The changes with so many full-time equivalents more in a commune, or less when negative.</summary>
    public static IReadOnlyList<Modification> Ajouter(
        IReadOnlyList<Modification> modifications,
        CodeCommune commune,
        double etp
    )
    {
        var net = etp + modifications.Sum(modification => Effectif(modification, commune) ?? 0);
        var place = modifications
            .Index()
            .Where(une => Effectif(une.Item, commune) is not null)
            .Select(une => une.Index);
        var reste = modifications.Where(modification => Effectif(modification, commune) is null).ToList();
        if (Math.Abs(net) > Presque)
        {
            reste.Insert(
                place.FirstOrDefault(reste.Count),
                net > 0 ? new Modification.Arrivee(commune, net) : new Modification.Depart(commune, -net)
            );
        }
        return reste;
    }

    // Teams that open and doctors who retire are told apart: no click undoes them.
    private static double? Effectif(Modification modification, CodeCommune commune) =>
        modification switch
        {
            Modification.Arrivee { Equipe: false } arrivee when arrivee.Commune == commune => arrivee.Etp,
            Modification.Depart { Retraite: false } depart when depart.Commune == commune => -depart.Etp,
            _ => null,
        };
}

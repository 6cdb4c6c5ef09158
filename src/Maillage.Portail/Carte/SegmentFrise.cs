using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>A stretch of the time line of a layer, over which what is known does not change.</summary>
/// <param name="Du">First day, included.</param>
/// <param name="Au">Last day, included.</param>
/// <param name="Etat">In words: observed, presumed, unknown.</param>
/// <param name="Classe">Name of the state in the style sheet: <c>constate</c>, <c>presume</c>, <c>inconnu</c>.</param>
/// <param name="Courant">Whether the day shown lies in it.</param>
public sealed record SegmentFrise(DateOnly Du, DateOnly Au, string Etat, string Classe, bool Courant)
{
    private static readonly DateOnly Debut = new(2015, 1, 1);

    /// <summary>A day that shows the segment: its last, or today when the segment holds today.</summary>
    public DateOnly Jour(DateOnly aujourdhui) => new Periode(Du, Au).Contient(aujourdhui) ? aujourdhui : Au;

    /// <summary>The time line of a dated layer, from 2015 to the end of this year or of the year shown, holes included.</summary>
    internal static IReadOnlyList<SegmentFrise> Tracer(Monde monde, EtatCarte etat, DateOnly aujourdhui)
    {
        if (!etat.Couche.Datee)
        {
            return [];
        }
        var fin = new DateOnly(Math.Max(aujourdhui.Year, etat.Jour.Year), 12, 31);
        DateOnly[] departs =
        [
            Debut,
            .. Bornes(monde, etat).Where(borne => borne > Debut && borne <= fin).Distinct().Order(),
        ];
        return
        [
            .. departs.Select(
                (depart, rang) =>
                {
                    var au = rang + 1 < departs.Length ? departs[rang + 1].AddDays(-1) : fin;
                    var (mots, classe) = Decrire(monde, etat.Couche, depart);
                    return new SegmentFrise(depart, au, mots, classe, new Periode(depart, au).Contient(etat.Jour));
                }
            ),
        ];
    }

    private static IEnumerable<DateOnly> Bornes(Monde monde, EtatCarte etat) =>
        monde
            .Referentiel.Zones.Couches.Where(couche => couche.Classes.Intersect(etat.Couche.Zones).Any())
            .SelectMany(couche => new[] { couche.Validite.Du, couche.Validite.Au?.AddDays(1) })
            .OfType<DateOnly>();

    // A zoning may leave some communes out: one known commune is enough to say that it covers the day.
    private static (string Mots, string Classe) Decrire(Monde monde, CoucheAtlas couche, DateOnly jour)
    {
        var sondees = monde
            .Referentiel.Communes.Keys.Take(20)
            .Select(code => monde.Referentiel.Zones.Zones(code, jour))
            .ToArray();
        return (Existe(zones => zones[couche.Zones[0]]), Existe(zones => zones.Presumee(couche.Zones[0]))) switch
        {
            (true, _) => ("connu", "constate"),
            (_, true) => ("inconnu, présumé d’après la dernière liste", "presume"),
            _ => ("inconnu", "inconnu"),
        };

        bool Existe(Func<ZonesCommune, Ternaire> lire) => sondees.Any(zones => lire(zones) != Ternaire.Inconnu);
    }
}

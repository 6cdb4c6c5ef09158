using System.Collections.Concurrent;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// Draws maps of rights: the whole catalogue in every commune at once. Communes a rule cannot tell apart are answered together, from tables
/// kept for each stretch of days on which no zoning changes. Safe to share between threads.
/// </summary>
/// <param name="simulateur">Rules and figures.</param>
public sealed class Cartographe(Simulateur simulateur)
{
    private readonly IReadOnlyList<DateOnly> bornes = simulateur.Referentiel.Zones.Bornes;
    private readonly ConcurrentDictionary<int, TableLieux> tables = new();
    private readonly Commune[] communes = [.. simulateur.Referentiel.Communes.Values.OrderBy(commune => commune.Code)];

    /// <summary>
    /// The map for a profile and a day of signature, or everything wrong with them. A fact of the place the profile declares holds in every
    /// commune where the data does not know, and is set aside where the data contradicts it: there, <see cref="Simulateur.Simuler"/> refuses.
    /// </summary>
    public ReponseCarte Dresser(Profil profil, DateOnly jour)
    {
        ErreurSaisie[] erreurs = [.. Simulateur.HorsDates(jour), .. new Coherence(simulateur, profil, jour).Erreurs()];
        return erreurs.Length > 0
            ? new ReponseCarte.Refusee(erreurs)
            : new ReponseCarte.Faite(
                new CarteDesDroits(Table(jour), Droits(profil, jour))
                {
                    Date = jour,
                    Millesime = simulateur.Referentiel.Millesime,
                    Profil = profil,
                    DeclareesDuLieu = [.. profil.Renseignees.Where(cle => cle.EstDuLieu)],
                }
            );
    }

    private DroitsDuLieu[] Droits(Profil profil, DateOnly jour)
    {
        var declare = profil.Renseignees.Any(cle => cle.EstDuLieu);
        var variantes = new Dictionary<string, DroitsDesLieux>();
        return [.. Table(jour).Lieux.Select(lieu => Variante(declare ? Contredites(profil, lieu) : []).Etablir(lieu))];

        // Places that contradict the same facts share a profile without them.
        DroitsDesLieux Variante(Cle[] contredites)
        {
            var nom = string.Join(' ', contredites.Select(cle => cle.Nom));
            if (!variantes.TryGetValue(nom, out var variante))
            {
                var retenu = contredites.Aggregate(profil, (reste, cle) => reste.Sans(cle));
                variantes[nom] = variante = new DroitsDesLieux(simulateur, retenu, jour);
            }
            return variante;
        }
    }

    private static Cle[] Contredites(Profil profil, GenreDeLieu lieu) =>
        [.. ContradictionsDuLieu.Lister(profil, lieu.Zones).Select(contredit => contredit.Cle)];

    // The answers of the zonings only change on their bounds.
    private TableLieux Table(DateOnly jour) =>
        tables.GetOrAdd(bornes.Count(borne => borne <= jour), _ => TableLieux.Dresser(communes, simulateur, jour));
}

using System.Collections.Concurrent;
using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>
/// What a profile could get in each commune if it were in each class: worked out once for a day, so that any zoning is then a lookup. The rule
/// of ten kilometres depends on the neighbours' classes: it is left unknown, and no aid it alone would open is counted.
/// </summary>
internal sealed class DroitsParClasse(Monde monde, Calendrier calendrier)
{
    private readonly ConcurrentDictionary<
        (string Profil, ClasseZonage Classe, DateOnly Jour),
        Lazy<CarteDesDroits>
    > cartes = new();
    private readonly ConcurrentDictionary<ClasseZonage, Lazy<Cartographe>> cartographes = new();
    private readonly ConcurrentDictionary<DateOnly, Lazy<decimal?[][]>> montants = new();

    /// <summary>Euros a doctor who settles gets, by class then by commune in the order of codes; null where unknown.</summary>
    public decimal?[][] Installation =>
        montants
            .GetOrAdd(calendrier.Aujourdhui, _ => new(() => [.. Enum.GetValues<ClasseZonage>().Select(Montants)]))
            .Value;

    /// <summary>The rights of a profile if every commune were in a class.</summary>
    public CarteDesDroits Droits(string nom, Profil profil, ClasseZonage classe) =>
        cartes
            .GetOrAdd((nom, classe, calendrier.Aujourdhui), cle => new(() => Dresser(profil, classe, cle.Jour)))
            .Value;

    private decimal?[] Montants(ClasseZonage classe)
    {
        var carte = Droits("", InstallationType.Profil, classe);
        return [.. Enumerable.Range(0, carte.Communes.Count).Select(rang => carte[rang].Personne.Total)];
    }

    private CarteDesDroits Dresser(Profil profil, ClasseZonage classe, DateOnly jour) =>
        cartographes.GetOrAdd(classe, _ => new(() => Preparer(classe))).Value.Dresser(profil, jour) switch
        {
            ReponseCarte.Faite faite => faite.Carte,
            ReponseCarte.Refusee refus => throw new InvalidOperationException(string.Join(" ", refus.Erreurs)),
            _ => throw new InvalidOperationException("An answer is either made or refused."),
        };

    private Cartographe Preparer(ClasseZonage classe)
    {
        var partout = monde.Referentiel.Communes.Keys.ToDictionary(code => code, _ => classe);
        var zones = monde.Referentiel.Zones.Avec(ClassesDeZonage.Couche(partout));
        return new(new Simulateur(monde.Catalogue, monde.Referentiel with { Zones = zones }));
    }
}

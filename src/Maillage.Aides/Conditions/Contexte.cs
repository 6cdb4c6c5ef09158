using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// Everything a condition may look at: the facts, the day of signature, the place and its zones. A zone the data does not know is read
/// from what the person declared; in presumed mode, a zone nobody knows is read from the last known zoning. It remembers what was read of
/// the place, so that places alike in that respect share one evaluation.
/// </summary>
internal sealed class Contexte(Profil profil, DateOnly jour, CodeCommune commune, ZonesCommune zones)
{
    public Profil Profil { get; } = profil;

    public DateOnly Jour { get; } = jour;

    /// <summary>The département of the place.</summary>
    public CodeDepartement Departement
    {
        get
        {
            Lues = Lues.AvecDepartement();
            return commune.Departement;
        }
    }

    /// <summary>What was read of the place since <see cref="Oublier"/>.</summary>
    public LecturesDuLieu Lues { get; private set; }

    /// <summary>Zones of the present practice; null when its commune was not said.</summary>
    public ZonesCommune? ZonesActuelles { get; init; }

    /// <summary>Local aids recorded, anywhere.</summary>
    public RegistreAidesLocales Locales { get; init; } = RegistreAidesLocales.Vide;

    /// <summary>Whether the last known zoning stands in for an unknown one.</summary>
    public bool Presume { get; init; }

    /// <summary>Forgets what was read of the place.</summary>
    public void Oublier() => Lues = default;

    public Ternaire Zone(Zone zone)
    {
        Lues = Lues.Avec(zone, Presume);
        if (zones[zone] != Ternaire.Inconnu)
        {
            return zones[zone];
        }
        var declaree = ZoneDeclaree.Lire(Profil, zone);
        return declaree == Ternaire.Inconnu && Presume ? zones.Presumee(zone) : declaree;
    }

    public Ternaire ZoneActuelle(Zone zone) =>
        ZonesActuelles is null ? Ternaire.Inconnu
        : Presume && ZonesActuelles[zone] == Ternaire.Inconnu ? ZonesActuelles.Presumee(zone)
        : ZonesActuelles[zone];

    /// <summary>Local aids recorded at the place for the profession.</summary>
    public IEnumerable<AideLocale> AidesLocales => Recensees(Ternaire.Oui);

    /// <summary>Local aids recorded at the place that wait for the profession.</summary>
    public IEnumerable<AideLocale> AidesLocalesPossibles => Recensees(Ternaire.Inconnu);

    /// <summary>A yes or no said; an address is not in a quarter when its commune holds none.</summary>
    public bool? OuiNon(CleOuiNon cle)
    {
        if (Profil[cle] is { } dit)
        {
            return dit;
        }
        return cle == Cles.DansQpv && Zone(Territoires.Zone.Qpv) == Ternaire.Non ? false : null;
    }

    /// <summary>A number said; an age is also known from a date of birth.</summary>
    public decimal? Nombre(CleNombre cle) =>
        cle == Cles.Age && Profil[Cles.DateNaissance] is { } naissance
            ? AgeRevolu.EnAnnees(naissance, Jour)
            : Profil[cle];

    private IEnumerable<AideLocale> Recensees(Ternaire convient)
    {
        var profession = Profil[Cles.Profession]?[0];
        Lues = Lues.AvecLocales();
        return Locales.En(commune, Jour).Where(aide => aide.Convient(profession) == convient);
    }
}

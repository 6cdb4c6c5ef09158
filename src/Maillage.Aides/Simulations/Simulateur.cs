using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// Answers "what may I ask for in this commune, and why?" from the rules and the reference figures. Stateless; safe to share.
/// </summary>
public sealed class Simulateur(CatalogueAides catalogue, ReferentielTerritorial referentiel)
{
    /// <summary>Earliest day of signature answered for.</summary>
    public static readonly DateOnly PremierJour = new(2009, 1, 1);

    /// <summary>Latest day of signature answered for.</summary>
    public static readonly DateOnly DernierJour = new(2035, 12, 31);

    /// <summary>The rules.</summary>
    public CatalogueAides Catalogue { get; } = catalogue;

    /// <summary>The reference figures.</summary>
    public ReferentielTerritorial Referentiel { get; } = referentiel;

    /// <summary>Every aid of the catalogue for the question, or everything wrong with it.</summary>
    public ReponseSimulation Simuler(Demande demande)
    {
        var erreurs = new List<ErreurSaisie>();
        var commune = Commune(demande.Commune, erreurs);
        erreurs.AddRange(HorsDates(demande.Date));
        if (commune is not null && erreurs.Count == 0)
        {
            erreurs.AddRange(new Coherence(this, demande.Profil, demande.Date).Erreurs(commune));
        }
        return commune is null || erreurs.Count > 0
            ? new ReponseSimulation.Refusee(erreurs)
            : new ReponseSimulation.Faite(Simuler(commune, demande.Date, demande.Profil));
    }

    /// <summary>The commune of the region a code names; null once what is wrong with it is added, under <c>commune</c>.</summary>
    public Commune? Commune(string code, ICollection<ErreurSaisie> erreurs) =>
        CommuneDuProjet.Lire(code, Referentiel, erreurs);

    /// <summary>Why a day of signature is not answered for; nothing when it is.</summary>
    internal static IEnumerable<ErreurSaisie> HorsDates(DateOnly jour) =>
        jour >= PremierJour && jour <= DernierJour
            ? []
            :
            [
                new(
                    "date",
                    $"La date de signature doit être comprise entre le {Typographie.Jour(PremierJour)} et le {Typographie.Jour(DernierJour)}."
                ),
            ];

    private Simulation Simuler(Commune commune, DateOnly jour, Profil profil)
    {
        var zones = Referentiel.Zones.Zones(commune.Code, jour);
        var (contexte, presume) = Contextes(commune, zones, jour, profil);
        var resultats = new ResultatAide[Catalogue.Aides.Count];
        for (var rang = 0; rang < resultats.Length; rang++)
        {
            resultats[rang] = Instruction.Instruire(Catalogue.Aides[rang], contexte, presume);
        }
        return new Simulation
        {
            Date = jour,
            Commune = commune,
            Zones = zones,
            Profil = profil,
            Millesime = Referentiel.Millesime,
            Aides = resultats,
            Cumul = MeilleurCumul.Trouver(
                Catalogue,
                [.. resultats.Select(AidePesee.De)],
                new Interdits(Catalogue, profil, jour)
            ),
        };
    }

    /// <summary>What a contract signed in spite of everything would pay: its amount whatever its status.</summary>
    internal Montant MontantDuContrat(ResultatAide resultat, Simulation simulation) =>
        resultat.Version!.Montant.Calculer(
            Contexte(simulation.Commune, simulation.Zones, simulation.Date, simulation.Profil)
        );

    /// <summary>One aid for a profile already checked.</summary>
    internal ResultatAide Instruire(Aide aide, Commune commune, DateOnly jour, Profil profil)
    {
        var (contexte, presume) = Contextes(commune, Referentiel.Zones.Zones(commune.Code, jour), jour, profil);
        return Instruction.Instruire(aide, contexte, presume);
    }

    /// <summary>The status of one aid for a profile already checked, without its reasons.</summary>
    internal StatutAide Statut(Aide aide, Commune commune, DateOnly jour, Profil profil) =>
        aide.VersionAu(jour) is { } version
            ? Instruction.Statut(version, Contexte(commune, Referentiel.Zones.Zones(commune.Code, jour), jour, profil))
            : StatutAide.HorsPeriode;

    /// <summary>One condition for a profile already checked.</summary>
    internal Ternaire Evaluer(Condition condition, Commune commune, DateOnly jour, Profil profil) =>
        condition.Evaluer(Contexte(commune, Referentiel.Zones.Zones(commune.Code, jour), jour, profil));

    /// <summary>How many aids stay undecided for a profile already checked: statuses alone, without reasons or amounts.</summary>
    internal int Indeterminees(Commune commune, ZonesCommune zones, DateOnly jour, Profil profil)
    {
        var contexte = Contexte(commune, zones, jour, profil);
        return Catalogue.Aides.Count(aide =>
            aide.VersionAu(jour) is { } version && Instruction.Statut(version, contexte) == StatutAide.Indetermine
        );
    }

    /// <summary>What conditions look at, for a profile already checked.</summary>
    internal Contexte Contexte(Commune commune, ZonesCommune zones, DateOnly jour, Profil profil) =>
        Contextes(commune, zones, jour, profil).Contexte;

    /// <summary>The zones of the present practice; null when its commune was not said.</summary>
    internal ZonesCommune? ZonesActuelles(Profil profil, DateOnly jour) =>
        profil[Cles.CommuneExerciceActuelle] is { } actuelle ? Referentiel.Zones.Zones(actuelle, jour) : null;

    private (Contexte Contexte, Contexte Presume) Contextes(
        Commune commune,
        ZonesCommune zones,
        DateOnly jour,
        Profil profil
    )
    {
        var actuelles = ZonesActuelles(profil, jour);
        return (
            new Contexte(profil, jour, commune.Code, zones) { ZonesActuelles = actuelles, Locales = Catalogue.Locales },
            new Contexte(profil, jour, commune.Code, zones)
            {
                ZonesActuelles = actuelles,
                Locales = Catalogue.Locales,
                Presume = true,
            }
        );
    }
}

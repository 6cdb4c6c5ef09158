using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Facts and day a change is applied to.</summary>
internal sealed record Situation(Profil Profil, DateOnly Jour);

/// <summary>One value a fact could take, and how to give it.</summary>
internal sealed record Levier(string Cle, string? De, string A, Func<Situation, Situation> Appliquer)
{
    public required NatureDuChangement Nature { get; init; }

    /// <summary>What changes, in French.</summary>
    public required string Fait { get; init; }

    /// <summary>The value, in French.</summary>
    public required string Valeur { get; init; }
}

/// <summary>The changes worth trying for an aid: values its conditions tell apart, of facts one may change or has not said.</summary>
internal sealed class Leviers(Simulateur simulateur, Simulation simulation, Aide aide)
{
    /// <summary>Name under which the day of signature is given.</summary>
    public const string Date = "date";

    // What a person may decide or obtain. The rest is what it is: an age, a profession, a day gone by, the place.
    private static readonly HashSet<Cle> Modifiables =
    [
        Cles.Statut,
        Cles.Secteur,
        Cles.Projet,
        Cles.ParticipePdsa,
        Cles.HopitalProximite,
        Cles.DerogationZipArs,
        Cles.JoursParSemaine,
        Cles.DemiJourneesParSemaine,
        Cles.JoursVacationParAn,
        Cles.MoisAccueilStagiaire,
        Cles.ExerciceCoordonne,
        Cles.Contrats,
        Cles.AgeSuccesseur,
        Cles.QuotiteAssistant,
        Cles.JoursRemplacementParTrimestre,
        Cles.PartRemplacementEnZone,
        Cles.ConsultationsParAnEnZone,
        Cles.MaitreDeStage,
        Cles.StagiaireAccueilli,
        Cles.SupervisionPdsa,
        ClesProfessions.PartActiviteEnZone,
        ClesProfessions.PratiqueAvanceeExclusive,
        ClesStructures.ProjetStructure,
        ClesStructures.ProjetSanteValide,
        ClesStructures.EtpMedecins,
    ];

    private readonly Profil profil = simulation.Profil;

    /// <summary>The changes, those of one fact together.</summary>
    public IReadOnlyList<IReadOnlyList<Levier>> ParFait() =>
        [
            .. Lues()
                .Where(cle => Modifiables.Contains(cle) || EstInconnue(cle))
                .OrderBy(cle => cle.Rang)
                .Select(Valeurs)
                .Append(Jours())
                .Where(valeurs => valeurs.Count > 0),
        ];

    private bool EstInconnue(Cle cle) =>
        !profil.Contient(cle) && !(cle == Cles.Age && profil.Contient(Cles.DateNaissance)) && !Sues().Contains(cle);

    private IEnumerable<Condition> Noeuds() =>
        aide
            .Versions.Where(version => version.Signature.Au is not { } fin || fin >= simulation.Date)
            .SelectMany(version => version.Conditions)
            .SelectMany(exigence => exigence.Condition.Noeuds);

    private HashSet<Cle> Lues()
    {
        var lues = new HashSet<Cle>();
        foreach (var condition in Noeuds())
        {
            condition.Lues(lues);
        }
        return lues;
    }

    private IReadOnlyList<Levier> Valeurs(Cle cle) =>
        cle switch
        {
            CleChoix choix =>
            [
                .. choix.Valeurs.Where(valeur => !Dit(choix, valeur)).Select(valeur => Choisir(choix, valeur)),
            ],
            CleOuiNon ouiNon =>
            [
                .. new[] { true, false }.Where(oui => profil[ouiNon] != oui).Select(oui => Repondre(ouiNon, oui)),
            ],
            CleNombre nombre =>
            [
                .. Nombres(nombre).Where(valeur => profil[nombre] != valeur).Select(valeur => Compter(nombre, valeur)),
            ],
            CleDate date => [.. Anciennetes(date).Select(jour => Dater(date, jour))],
            CleAides aides when profil[aides] is { Count: > 0 } => [Finir(aides)],
            _ => [],
        };

    private bool Dit(CleChoix cle, Choix valeur) => profil[cle]?.Contains(valeur.Code) == true;

    private IEnumerable<decimal> Nombres(CleNombre cle) =>
        (cle.Permises ?? Noeuds().OfType<Seuil>().Where(seuil => seuil.Cle == cle).Select(LeBonCote))
            .Distinct()
            .Where(valeur => valeur >= cle.Minimum && valeur <= cle.Maximum);

    // The value nearest to the threshold that passes it.
    private static decimal LeBonCote(Seuil seuil)
    {
        var pas = seuil.Cle.Entier ? 1 : 0.5m;
        return seuil.Comparaison switch
        {
            Comparaison.PlusDe => seuil.Valeur + pas,
            Comparaison.MoinsDe => seuil.Valeur - pas,
            _ => seuil.Valeur,
        };
    }

    private IEnumerable<DateOnly> Anciennetes(CleDate cle) =>
        Noeuds()
            .OfType<Anciennete>()
            .Where(anciennete => anciennete.Cle == cle)
            .Select(anciennete => simulation.Date.AddMonths(-anciennete.MoinsDeMois).AddDays(1))
            .Distinct();

    private Levier Choisir(CleChoix cle, Choix valeur) =>
        Poser(cle, valeur.Code, valeur.Libelle, profil => profil.Avec(cle, valeur.Code));

    private Levier Repondre(CleOuiNon cle, bool oui) =>
        Poser(cle, oui ? "true" : "false", oui ? "oui" : "non", profil => profil.Avec(cle, oui));

    private Levier Compter(CleNombre cle, decimal valeur) =>
        Poser(cle, Texte(valeur), Typographie.Nombre(valeur), profil => profil.Avec(cle, valeur));

    private Levier Dater(CleDate cle, DateOnly jour) =>
        Poser(
            cle,
            EcritureSimulation.Iso(jour),
            $"le {Typographie.Jour(jour)} ou plus tard",
            profil => profil.Avec(cle, jour)
        );

    private Levier Finir(CleAides cle) => Poser(cle, "aucun", "aucun", profil => profil.Avec(cle, []));

    private Levier Poser(Cle cle, string valeur, string lisible, Func<Profil, Profil> changer) =>
        new(cle.Nom, Actuelle(cle), valeur, situation => situation with { Profil = changer(situation.Profil) })
        {
            Nature = profil.Contient(cle) ? NatureDuChangement.AChanger : NatureDuChangement.APreciser,
            Fait = $"{char.ToUpperInvariant(cle.Libelle[0])}{cle.Libelle[1..]} : ",
            Valeur = lisible,
        };

    private string? Actuelle(Cle cle) =>
        profil.Contient(cle) ? string.Join('|', profil.EnTextes().Single(fait => fait.Key == cle.Nom).Value) : null;

    // What the data says of the place on every day looked at: nobody has to say it.
    private HashSet<Cle> Sues()
    {
        var sues = ZoneDeclaree.Sues(simulation.Zones).ToHashSet();
        foreach (var jour in JoursAAttendre())
        {
            sues.IntersectWith(ZoneDeclaree.Sues(simulateur.Referentiel.Zones.Zones(simulation.Commune.Code, jour)));
        }
        return sues;
    }

    private IReadOnlyList<Levier> Jours() => [.. JoursAAttendre().Select(Attendre)];

    private Levier Attendre(DateOnly jour) =>
        new(
            Date,
            EcritureSimulation.Iso(simulation.Date),
            EcritureSimulation.Iso(jour),
            situation => situation with { Jour = jour }
        )
        {
            Nature = NatureDuChangement.AAttendre,
            Fait = "Signer ",
            Valeur = $"le {Typographie.Jour(jour)} ou plus tard",
        };

    private IEnumerable<DateOnly> JoursAAttendre() =>
        Ouvertures()
            .Concat(Anniversaires())
            .Where(jour => jour > simulation.Date && jour <= Simulateur.DernierJour)
            .Distinct()
            .Order();

    private IEnumerable<DateOnly> Ouvertures() =>
        aide.Versions.Select(version => version.Signature.Du).OfType<DateOnly>();

    private IEnumerable<DateOnly> Anniversaires() =>
        profil[Cles.DateNaissance] is { } naissance
            ? Noeuds()
                .OfType<Seuil>()
                .Where(seuil => seuil.Cle == Cles.Age)
                .Select(seuil => naissance.AddYears((int)LeBonCote(seuil)))
            : [];

    private static string Texte(decimal nombre) =>
        nombre.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What a file or a table became since a trace.</summary>
public enum NatureEcart
{
    /// <summary>Its content changed.</summary>
    Modifie,

    /// <summary>It did not exist.</summary>
    Ajoute,

    /// <summary>It does not exist any more.</summary>
    Retire,
}

/// <summary>A file of rules or a table that changed; <paramref name="Aide"/> is null when it is not that of one aid.</summary>
public sealed record EcartFichier(string Chemin, string? Aide, NatureEcart Nature);

/// <summary>A zone whose answer changed for a commune, from what is known: <c>oui</c>, <c>non</c>, <c>inconnu</c>.</summary>
public sealed record EcartZone(string Commune, string Zone, string Avant, string Apres);

/// <summary>What changed around a question since its trace, and what would be answered today.</summary>
public sealed record DepuisTrace
{
    /// <summary>Version of the engine then, when it is not that of today.</summary>
    public required string? MoteurDAlors { get; init; }

    /// <summary>Files of rules.</summary>
    public required IReadOnlyList<EcartFichier> Regles { get; init; }

    /// <summary>Tables of data.</summary>
    public required IReadOnlyList<EcartFichier> Tables { get; init; }

    /// <summary>Zones of the communes of the question.</summary>
    public required IReadOnlyList<EcartZone> Zones { get; init; }

    /// <summary>What the answer of today says otherwise.</summary>
    public required IReadOnlyList<EcartReponse> Reponse { get; init; }

    /// <summary>Why the question has no answer today; empty when it has one.</summary>
    public required IReadOnlyList<ErreurSaisie> Refus { get; init; }

    /// <summary>Whether anything changed.</summary>
    public bool Change =>
        MoteurDAlors is not null || Regles.Count + Tables.Count + Zones.Count + Reponse.Count + Refus.Count > 0;

    /// <summary>Holds a trace against the rules and the data of today.</summary>
    public static DepuisTrace Mesurer(Trace trace, Simulateur simulateur, CorpusRegles corpus, DonneesTrace donnees)
    {
        var reponse = simulateur.Simuler(RejeuTrace.Demande(trace));
        return new DepuisTrace
        {
            MoteurDAlors = MoteurChange(trace.Moteur) ? trace.Moteur.Version : null,
            Regles = Fichiers(
                trace.Regles.Fichiers.Select(fichier => (fichier.Chemin, fichier.Empreinte)),
                corpus.Fichiers.Select(fichier => (fichier.Chemin, fichier.Empreinte))
            ),
            Tables = Fichiers(
                trace.Donnees.Tables.Select(table => (table.Chemin, table.Empreinte)),
                donnees.Tables.Select(table => (table.Chemin, table.Empreinte))
            ),
            Zones = [.. ZonesChangees(trace, simulateur.Referentiel.Zones)],
            Reponse = reponse is ReponseSimulation.Faite { Simulation: var simulation }
                ? ComparaisonReponses.Ecarts(trace.Reponse.Corps, EcritureTrace.Reponse(simulation))
                : [],
            Refus = reponse is ReponseSimulation.Refusee { Erreurs: var erreurs } ? erreurs : [],
        };
    }

    private static bool MoteurChange(MoteurTrace moteur) =>
        moteur.Version != Moteur.Version || moteur.Vocabulaire != Moteur.Vocabulaire;

    private static IReadOnlyList<EcartFichier> Fichiers(
        IEnumerable<(string Chemin, string Empreinte)> avant,
        IEnumerable<(string Chemin, string Empreinte)> apres
    )
    {
        var anciens = avant.ToDictionary(fichier => fichier.Chemin, fichier => fichier.Empreinte);
        var nouveaux = apres.ToDictionary(fichier => fichier.Chemin, fichier => fichier.Empreinte);
        return
        [
            .. anciens
                .Keys.Union(nouveaux.Keys)
                .Where(chemin => anciens.GetValueOrDefault(chemin) != nouveaux.GetValueOrDefault(chemin))
                .Order(StringComparer.Ordinal)
                .Select(chemin => new EcartFichier(
                    chemin,
                    FichierRegle.AideDe(chemin),
                    !anciens.ContainsKey(chemin) ? NatureEcart.Ajoute
                        : nouveaux.ContainsKey(chemin) ? NatureEcart.Modifie
                        : NatureEcart.Retire
                )),
        ];
    }

    private static IEnumerable<EcartZone> ZonesChangees(Trace trace, RegistreZones registre) =>
        from lieu in new[] { (trace.Lieu.Commune.Code, trace.Lieu.Zones) }.Concat(
            trace.Lieu.ExerciceActuel is { } actuel ? [(actuel.Code, actuel.Zones)] : []
        )
        let zones = LieuConsigne.Zones(registre.Zones(CodeCommune.Parse(lieu.Code), trace.Question.Date))
        from avant in lieu.Zones
        let apres = zones.First(zone => zone.Zone == avant.Zone)
        where (avant.Connue, avant.Presumee) != (apres.Connue, apres.Presumee)
        select new EcartZone(lieu.Code, avant.Zone, EnMots(avant), EnMots(apres));

    private static string EnMots(ZoneTrace zone) =>
        zone.Connue == zone.Presumee ? zone.Connue : $"{zone.Connue} (présumé : {zone.Presumee})";
}

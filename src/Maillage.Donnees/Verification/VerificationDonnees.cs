using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>
/// Checks a folder of data: fingerprints, keys, hierarchy, the figures its sources announce; lists what contradicts and what is missing.
/// </summary>
public static class VerificationDonnees
{
    private const string Attendus = "chiffres-attendus.csv";
    private const string Contradictoires = "contradictions.csv";
    private const string Manquants = "fichiers-attendus.csv";

    /// <summary>Loads the folder and checks it, fingerprints included.</summary>
    /// <returns>The state of the data, sound or not; or the French errors that prevent loading.</returns>
    public static Resultat<EtatDonnees> Verifier(string dossier)
    {
        var donnees = ChargementDonnees.Charger(dossier);
        if (!donnees.Reussi)
        {
            return new Resultat<EtatDonnees>(donnees.Erreurs);
        }
        var etat = Decrire(dossier, donnees.Valeur);
        return etat.Reussi
            ? new Resultat<EtatDonnees>(
                etat.Valeur with
                {
                    Anomalies =
                    [
                        .. Empreintes(dossier, etat.Valeur.Tables),
                        .. Coherence.Verifier(donnees.Valeur.Referentiel),
                    ],
                }
            )
            : etat;
    }

    /// <summary>The same for data already loaded, without checking fingerprints or hierarchy: what a page shows.</summary>
    public static Resultat<EtatDonnees> Decrire(string dossier, DonneesMaillage donnees)
    {
        var manifeste = Manifeste.Lire(dossier);
        if (!manifeste.Reussi)
        {
            return new Resultat<EtatDonnees>(manifeste.Erreurs);
        }
        var rapport = new RapportErreurs();
        var mesures = MesuresDonnees.Calculer(donnees, LirePortraits(dossier, rapport));
        var etat = new EtatDonnees
        {
            Tables = manifeste.Valeur.Tables,
            Controles = LireControles(dossier, mesures, rapport),
            Anomalies = [],
            Contradictions = LireContradictions(dossier, mesures, rapport),
            FichiersAttendus = LireManquants(dossier, manifeste.Valeur, rapport),
        };
        return rapport.Conclure(() => etat);
    }

    /// <summary>The contradictions alone, with the measures they quote.</summary>
    /// <param name="dossier">Folder holding <c>manifeste.json</c>.</param>
    /// <param name="donnees">What was loaded from it.</param>
    /// <param name="faits">The figures of the documents in it.</param>
    public static Resultat<IReadOnlyList<Contradiction>> Contradictions(
        string dossier,
        DonneesMaillage donnees,
        FaitsPortraits faits
    )
    {
        var rapport = new RapportErreurs();
        var contradictions = LireContradictions(dossier, MesuresDonnees.Calculer(donnees, faits), rapport);
        return rapport.Conclure<IReadOnlyList<Contradiction>>(() => contradictions);
    }

    private static FaitsPortraits? LirePortraits(string dossier, RapportErreurs rapport) =>
        ChargementPortraits.Present(dossier) ? ChargementPortraits.Lire(dossier, rapport) : null;

    private static IEnumerable<ErreurDonnees> Empreintes(string dossier, IReadOnlyList<TableManifeste> tables)
    {
        foreach (var table in tables)
        {
            var chemin = Path.Combine(dossier, table.Chemin);
            if (!File.Exists(chemin))
            {
                yield return new(table.Chemin, null, null, "table absente. Recompilez les données.");
            }
            else if (EcritureDonnees.Empreinte(File.ReadAllBytes(chemin)) != table.Sha256)
            {
                yield return new(
                    table.Chemin,
                    null,
                    null,
                    "la table ne correspond plus au manifeste. Recompilez les données."
                );
            }
        }
    }

    private static List<Controle> LireControles(
        string dossier,
        IReadOnlyDictionary<string, double> mesures,
        RapportErreurs rapport
    )
    {
        var controles = new List<Controle>();
        var lecteur = Saisie(dossier, Attendus, rapport, "id", "libelle", "attendu", "source");
        while (lecteur.Suivante())
        {
            double? constate = mesures.TryGetValue(lecteur.Texte(0), out var mesure) ? mesure : null;
            controles.Add(new(lecteur.Texte(0), lecteur.Texte(1), lecteur.Decimal(2), constate, lecteur.Texte(3)));
        }
        return controles;
    }

    private static List<Contradiction> LireContradictions(
        string dossier,
        IReadOnlyDictionary<string, double> mesures,
        RapportErreurs rapport
    )
    {
        string[] colonnes =
        [
            "id",
            "sujet",
            "mesure",
            "valeur_a",
            "source_a",
            "valeur_b",
            "source_b",
            "explication",
            "indicateurs",
            "territoires",
        ];
        var lecteur = Saisie(dossier, Contradictoires, rapport, colonnes);
        var contradictions = new List<Contradiction>();
        while (lecteur.Suivante())
        {
            var mesure = lecteur.Texte(2);
            var calculee = mesures.TryGetValue(mesure, out var valeur)
                ? MesuresDonnees.Ecrire(mesure, valeur)
                : "inconnu";
            contradictions.Add(
                new Contradiction(
                    lecteur.Texte(0),
                    lecteur.Texte(1),
                    mesure.Length == 0 ? lecteur.Texte(3) : calculee,
                    lecteur.Texte(4),
                    lecteur.Texte(5),
                    lecteur.Texte(6),
                    lecteur.Texte(7)
                )
                {
                    Indicateurs = Noms(lecteur.Texte(8)),
                    Territoires = Noms(lecteur.Texte(9)),
                }
            );
        }
        return contradictions;
    }

    private static string[] Noms(string cellule) => cellule.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static List<FichierAttendu> LireManquants(string dossier, Manifeste manifeste, RapportErreurs rapport)
    {
        var lecteur = Saisie(dossier, Manquants, rapport, "id", "titre", "producteur", "apporte", "depot");
        var fichiers = new List<FichierAttendu>();
        while (lecteur.Suivante())
        {
            var depot = lecteur.Texte(4);
            var prefixe = depot.Split(' ')[0];
            var present =
                File.Exists(Path.Combine(dossier, depot))
                || manifeste.Tables.Any(table =>
                    table.Bruts.Any(brut => brut.Fichier.StartsWith(prefixe, StringComparison.Ordinal))
                );
            fichiers.Add(new(lecteur.Texte(0), lecteur.Texte(1), lecteur.Texte(2), lecteur.Texte(3), depot, present));
        }
        return fichiers;
    }

    private static LecteurTable Saisie(string dossier, string nom, RapportErreurs rapport, params string[] colonnes) =>
        LecteurTable.Ouvrir(dossier, $"{CheminsTables.Saisies}/{nom}", rapport, colonnes);
}

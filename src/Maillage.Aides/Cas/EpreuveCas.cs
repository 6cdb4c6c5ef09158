using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Puts a case to the rules and says where the answer differs from what it expects.</summary>
internal static class EpreuveCas
{
    public static IEnumerable<ErreurRegle> Eprouver(Simulateur simulateur, CasDeRegle cas)
    {
        switch (simulateur.Simuler(cas.Demande))
        {
            case ReponseSimulation.Refusee { Erreurs: var erreurs }:
                return erreurs.Select(erreur =>
                    Ecart(cas, $"la simulation est refusée ({erreur.Chemin} : {erreur.Message})")
                );
            case ReponseSimulation.Faite { Simulation: var simulation }:
                var resultat = simulation.Aides.First(aide => aide.Aide.Id == cas.Aide);
                return Ecarts(cas.Attente, resultat).Select(ecart => Ecart(cas, ecart));
            default:
                return [];
        }
    }

    private static ErreurRegle Ecart(CasDeRegle cas, string ecart) =>
        new(cas.Fichier, cas.Ligne, $"« {cas.Phrase} » : {ecart}.");

    private static IEnumerable<string> Ecarts(Attente attente, ResultatAide resultat) =>
        [
            .. Comparer("statut", attente.Statut, resultat.Statut.Code()),
            .. Comparer("statut_presume", attente.StatutPresume, resultat.StatutPresume?.Code()),
            .. Comparer("montant_total", attente.MontantTotal, resultat.Montant.Total),
            .. Comparer("montant_nature", attente.MontantNature, resultat.Montant.Nature.Code()),
            .. Comparer("montant_annuel", attente.MontantAnnuel, resultat.Montant.Annuel),
            .. Comparer(
                "echeancier",
                Texte(attente.Echeancier),
                Texte([.. resultat.Montant.Echeancier.Select(ligne => (ligne.Date, ligne.Montant))])
            ),
            .. Comparer("non", Texte(attente.Non), Texte(Verdicts(resultat, Ternaire.Non))),
            .. Comparer("inconnu", Texte(attente.Inconnu), Texte(Verdicts(resultat, Ternaire.Inconnu))),
            .. Comparer(
                "questions",
                Texte(attente.Questions),
                Texte([.. resultat.Questions.Select(question => question.Cle.Nom)])
            ),
        ];

    private static IEnumerable<string> Comparer(string nom, decimal? attendu, decimal? obtenu) =>
        attendu is { } montant && montant != obtenu ? [$"{nom} vaut {Texte(obtenu)}, attendu {Texte(attendu)}"] : [];

    private static IEnumerable<string> Comparer(string nom, string? attendu, string? obtenu) =>
        attendu is not null && attendu != obtenu ? [$"{nom} vaut « {obtenu ?? "null"} », attendu « {attendu} »"] : [];

    private static IReadOnlyList<string> Verdicts(ResultatAide resultat, Ternaire verdict) =>
        [.. resultat.Motifs.Where(motif => motif.Verdict == verdict).Select(motif => motif.Condition)];

    private static string Texte(decimal? montant) => montant?.ToString("0.00", CultureInfo.InvariantCulture) ?? "null";

    private static string? Texte(IReadOnlyList<string>? textes) =>
        textes is null ? null : string.Join(" | ", textes.Order(StringComparer.Ordinal));

    private static string? Texte(IReadOnlyList<(DateOnly? Date, decimal Montant)>? lignes) =>
        lignes is null
            ? null
            : string.Join(
                ", ",
                lignes.Select(ligne =>
                    $"{(ligne.Date is { } date ? EcritureSimulation.Iso(date) : "sans date")} {Texte(ligne.Montant)}"
                )
            );
}

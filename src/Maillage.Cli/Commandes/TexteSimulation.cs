using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A simulation for people, in three groups, and as rows.</summary>
internal static class TexteSimulation
{
    public static void Ecrire(TextWriter sortie, Simulation simulation)
    {
        EnTete(sortie, simulation);
        Groupe(sortie, "VOUS POUVEZ DEMANDER", simulation, [StatutAide.Eligible]);
        Groupe(sortie, "IL MANQUE UNE RÉPONSE", simulation, [StatutAide.Indetermine]);
        Groupe(sortie, "PAS ICI, OU PAS À CETTE DATE", simulation, [StatutAide.NonEligible, StatutAide.HorsPeriode]);
        Cumul(sortie, simulation.Cumul);
        sortie.WriteLine();
        sortie.WriteLine(Simulation.Avertissement);
    }

    /// <summary>One row per aid.</summary>
    public static Tableau Lignes(Simulation simulation)
    {
        var tableau = new Tableau(
            "id",
            "nom",
            "statut",
            "statut_presume",
            "montant_total",
            "montant_nature",
            "montant_annuel",
            "retenue",
            "motifs",
            "questions"
        );
        foreach (var resultat in simulation.Aides)
        {
            tableau.Ajouter(
                resultat.Aide.Id,
                resultat.Aide.Nom,
                resultat.Statut.Code(),
                resultat.StatutPresume?.Code(),
                Tableau.Euros(resultat.Montant.Total),
                resultat.Montant.Nature.Code(),
                Tableau.Euros(resultat.Montant.Annuel),
                simulation.Cumul.Retenues.Contains(resultat.Aide.Id) ? "oui" : "non",
                Tableau.Liste(Refus(resultat).Select(motif => motif.Condition)),
                Tableau.Liste(resultat.Questions.Select(question => question.Cle.Nom))
            );
        }
        return tableau;
    }

    private static void EnTete(TextWriter sortie, Simulation simulation)
    {
        sortie.WriteLine(
            $"{simulation.Commune.Nom} ({simulation.Commune.Code}), signature le {Typographie.Jour(simulation.Date)}"
        );
        sortie.WriteLine($"Zones connues : {Zones(simulation.Zones.Connues, "aucune")}");
        sortie.WriteLine($"Zones inconnues à cette date : {Zones(simulation.Zones.Inconnues, "aucune")}");
    }

    private static string Zones(IReadOnlyList<Zone> zones, string vide) =>
        zones.Count == 0 ? vide : string.Join(", ", zones.Select(zone => zone.NomCourt()));

    private static void Groupe(TextWriter sortie, string titre, Simulation simulation, StatutAide[] statuts)
    {
        var resultats = simulation.Aides.Where(resultat => statuts.Contains(resultat.Statut)).ToArray();
        sortie.WriteLine();
        sortie.WriteLine($"{titre} ({resultats.Length})");
        foreach (var resultat in resultats)
        {
            Ecrire(sortie, resultat);
        }
    }

    private static void Ecrire(TextWriter sortie, ResultatAide resultat)
    {
        sortie.WriteLine($"- {TexteAide.Nom(resultat.Aide)}{Montant(resultat)}");
        if (resultat.Statut == StatutAide.Eligible)
        {
            Quand(sortie, resultat);
        }
        foreach (var motif in resultat.Statut == StatutAide.Eligible ? resultat.Motifs : Refus(resultat))
        {
            Detail(sortie, "Pourquoi", $"{motif.Condition} : {motif.Constate} [{motif.Source.Texte}]");
        }
        foreach (var question in resultat.Questions)
        {
            Detail(sortie, "Question", $"{question.Texte} (profil : {question.Cle.Nom})");
        }
        if (resultat.StatutPresume is { } presume)
        {
            Detail(sortie, "Si le dernier zonage connu tient encore", Lisible(presume));
        }
        foreach (var inconnu in SansReponse(resultat))
        {
            Detail(sortie, "Inconnu", $"{inconnu.Condition} : {inconnu.Constate} [{inconnu.Source.Texte}]");
        }
        foreach (var note in resultat.Statut == StatutAide.NonEligible ? [] : resultat.Notes)
        {
            Detail(sortie, "Note", note);
        }
        if (resultat.Statut is StatutAide.Eligible or StatutAide.Indetermine)
        {
            Detail(sortie, "Contact", resultat.Aide.Demarche.Contact);
        }
    }

    private static void Quand(TextWriter sortie, ResultatAide resultat)
    {
        foreach (var echeance in resultat.Montant.Echeancier)
        {
            var jour = echeance.Date is { } date ? $"le {Typographie.Jour(date)}" : "date inconnue";
            Detail(sortie, "Quand", $"{Typographie.Euros(echeance.Montant)}, {jour} : {echeance.Libelle}");
        }
        foreach (var engagement in resultat.Engagements)
        {
            var duree = engagement.DureeMois is { } mois ? $" ({mois} mois)" : "";
            Detail(sortie, "Engagement", engagement.Libelle + duree);
        }
        foreach (var point in resultat.AVerifier)
        {
            Detail(sortie, "À vérifier", point);
        }
    }

    private static string Montant(ResultatAide resultat) =>
        resultat.MontantPossible switch
        {
            { Total: { } total, Nature: NatureMontant.Plafond } => $" : jusqu'à {Typographie.Euros(total)}",
            { Total: { } total, Nature: NatureMontant.Estime, Objet: { } objet } =>
                $" : environ {Typographie.Euros(total)} de {objet}",
            { Total: { } total, Nature: NatureMontant.Estime } => $" : environ {Typographie.Euros(total)}",
            { Total: { } total } => $" : {Typographie.Euros(total)}",
            { Annuel: { } annuel } => $" : {Typographie.Euros(annuel)} par an",
            _ => resultat.Statut == StatutAide.Eligible ? " : montant inconnu" : "",
        };

    private static IEnumerable<Motif> Refus(ResultatAide resultat) =>
        resultat.Motifs.Where(motif => motif.Verdict == Ternaire.Non);

    // No question can settle these: the reader must know what is missing.
    private static IEnumerable<Motif> SansReponse(ResultatAide resultat) =>
        resultat is { Statut: StatutAide.Indetermine, Questions.Count: 0 }
            ? resultat.Motifs.Where(motif => motif.Verdict == Ternaire.Inconnu)
            : [];

    private static string Lisible(StatutAide statut) =>
        statut switch
        {
            StatutAide.Eligible => "vous pourriez la demander.",
            StatutAide.NonEligible => "vous n'y auriez pas droit.",
            StatutAide.Indetermine => "il manquerait une réponse.",
            StatutAide.HorsPeriode => "elle ne se signerait pas à cette date.",
        };

    private static void Cumul(TextWriter sortie, Cumul cumul)
    {
        if (cumul.Retenues.Count == 0 && cumul.Exclues.Count == 0)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine(
            cumul.Retenues.Count == 0
                ? "ENSEMBLE : aucune aide chiffrée"
                : $"ENSEMBLE : {string.Join(" + ", cumul.Retenues)} = {Typographie.Euros(cumul.MontantTotal)}"
        );
        foreach (var exclue in cumul.Exclues)
        {
            sortie.WriteLine($"  sans {exclue.Id}{Raison(exclue)}");
        }
        Liste(
            sortie,
            "  montant inconnu, en plus",
            [.. cumul.MontantsInconnus.Except(cumul.Exclues.Select(exclue => exclue.Id)).Except(cumul.APart)]
        );
        Liste(sortie, "  à part, non additionné", cumul.APart);
    }

    private static string Raison(AideExclue exclue)
    {
        var autres = exclue.IncompatibleAvec.Where(id => id != exclue.Id).ToArray();
        return autres.Length > 0
            ? $", qui ne se cumule pas avec {string.Join(", ", autres)}"
            : $" : {string.Join(" ", exclue.Motifs.Select(motif => $"{motif.Texte} [{motif.Source.Texte}]"))}";
    }

    private static void Liste(TextWriter sortie, string titre, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            sortie.WriteLine($"{titre} : {string.Join(", ", ids)}");
        }
    }

    private static void Detail(TextWriter sortie, string titre, string texte) =>
        sortie.WriteLine($"    {titre} : {texte}");
}

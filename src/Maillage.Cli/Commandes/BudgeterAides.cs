using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides budget</c>: what some installations commit, by funder and year, and what other rules or zones would change.</summary>
internal sealed class BudgeterAides : Commande
{
    private readonly Valeur hypotheses = new(
        "--hypotheses",
        "fichier",
        "Fichier JSON des installations supposées, ou - pour l'entrée standard."
    );
    private readonly Valeur contreRegles = new(
        "--contre-regles",
        "dossier",
        "Compare avec les règles de cet autre dossier reglementation/."
    );
    private readonly Valeur contreZonage = new(
        "--contre-zonage",
        "fichier",
        "Compare avec ce zonage des médecins : un fichier CSV, commune;classe."
    );
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par état et par financeur.");

    public BudgeterAides()
        : base("budget", "Dit ce que des installations supposées engagent, par financeur et par année.")
    {
        Options.Add(hypotheses);
        Options.Add(contreRegles);
        Options.Add(contreZonage);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var fichier = appel.Exiger(hypotheses);
        var reference = appel.OuvrirSimulateur();
        var hypothese = fichier is null || reference is null ? null : LireHypothese(appel, fichier, reference);
        var variante = reference is null ? null : Variante(appel, reference);
        if (!appel.Valide || reference is null || hypothese is null)
        {
            return appel.Refuser();
        }
        var (reponse, erreurs) = CalculBudget.Calculer(hypothese, reference, variante);
        appel.Signaler(erreurs);
        if (reponse is null)
        {
            return appel.Refuser();
        }
        Ecrire(appel.Poste.Sortie, format, reponse);
        return Programme.Fait;
    }

    private Hypothese? LireHypothese(Appel appel, string fichier, Simulateur reference)
    {
        var (octets, absence) = FichierLu.Octets(hypotheses.Name, fichier, appel.Poste);
        if (octets is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        var lue = LectureHypothese.Lire(octets.Value, reference.Referentiel);
        appel.Signaler(lue.Erreurs);
        return lue.Hypothese;
    }

    private Simulateur? Variante(Appel appel, Simulateur reference)
    {
        var (regles, zonage) = (appel.Texte(contreRegles), appel.Texte(contreZonage));
        if (regles is null && zonage is null)
        {
            return null;
        }
        var catalogue = regles is null ? reference.Catalogue : LireRegles(appel, regles);
        var registre = zonage is null ? reference.Referentiel.Zones : LireZonage(appel, zonage, reference);
        return catalogue is null || registre is null
            ? null
            : new(catalogue, reference.Referentiel with { Zones = registre });
    }

    private CatalogueAides? LireRegles(Appel appel, string dossier)
    {
        var chemin = Path.GetFullPath(dossier, appel.Poste.Dossier);
        var lu = DossierRegles.LireCatalogue(DossierRegles.Lire(chemin, avecCas: false));
        appel.Signaler(lu.Erreurs.Select(erreur => erreur with { Chemin = $"{contreRegles.Name} : {erreur.Chemin}" }));
        return lu.Valeur;
    }

    private Territoires.RegistreZones? LireZonage(Appel appel, string fichier, Simulateur reference)
    {
        var (octets, absence) = FichierLu.Octets(contreZonage.Name, fichier, appel.Poste);
        if (octets is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        var texte = System.Text.Encoding.UTF8.GetString(octets.Value.Span);
        var lu = LectureZonageEssai.Lire(texte, reference.Referentiel);
        appel.Signaler(lu.Erreurs.Select(erreur => erreur with { Chemin = $"{fichier}, {erreur.Chemin}" }));
        return lu.Couche is { } couche ? reference.Referentiel.Zones.Avec(couche) : null;
    }

    private static void Ecrire(TextWriter sortie, Format format, ReponseBudget reponse)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureBudget.Ecrire(json, reponse));
                break;
            case Format.Csv:
                Lignes(reponse).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                TexteBudget.Ecrire(sortie, reponse);
                break;
        }
    }

    private static Tableau Lignes(ReponseBudget reponse)
    {
        var lignes = CsvBudget.Lignes(reponse);
        var tableau = new Tableau([.. lignes[0]]);
        foreach (var ligne in lignes.Skip(1))
        {
            tableau.Ajouter([.. ligne]);
        }
        return tableau;
    }
}

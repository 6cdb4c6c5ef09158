using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides rejouer</c>: draws a trace again from what it holds, and says what changed since.</summary>
internal sealed class RejouerTrace : Commande
{
    private readonly Mots fichier = new(
        "fichier",
        plusieurs: false,
        "Donnez le fichier d'une trace : maillage aides simuler … --trace <fichier>."
    );

    public RejouerTrace()
        : base("rejouer", "Rejoue la trace d'une simulation, et dit ce qui a changé depuis.") => Arguments.Add(fichier);

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this);
        var trace = Lire(appel, appel.Texte(fichier));
        if (!appel.Valide || trace is null)
        {
            return appel.Refuser();
        }
        var archives = appel.Monde.Corpus.Valeur ?? new CorpusRegles([]);
        var rejeu = RejeuTrace.Rejouer(trace, archives);
        var depuis = Depuis(appel, trace);
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureRejeu.Ecrire(json, trace, rejeu, depuis));
        }
        else
        {
            TexteRejeu.Ecrire(appel.Poste.Sortie, trace, rejeu, depuis);
        }
        return rejeu.Identique ? Programme.Fait : Programme.Echec;
    }

    private static Trace? Lire(Appel appel, string nom)
    {
        if (nom.Length == 0)
        {
            return null;
        }
        try
        {
            var lue = LectureTrace.Lire(File.ReadAllBytes(Path.GetFullPath(nom, appel.Poste.Dossier)));
            appel.Signaler(lue.Erreurs);
            return lue.Trace;
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            appel.Signaler(
                "fichier",
                $"Le fichier « {nom} » ne se lit pas. Vérifiez son nom, son dossier et vos droits."
            );
            return null;
        }
    }

    // A trace is drawn again even where neither rules nor data of today are at hand.
    private static DepuisTrace? Depuis(Appel appel, Trace trace)
    {
        appel.Monde.CommencerRegles();
        var (referentiel, catalogue) = (appel.Monde.Referentiel, appel.Monde.Catalogue);
        var (corpus, donnees) = (appel.Monde.Corpus, appel.Monde.Empreintes);
        foreach (var erreur in referentiel.Erreurs.Concat(catalogue.Erreurs).Concat(donnees.Erreurs).Distinct())
        {
            appel.Poste.Erreurs.WriteLine($"{erreur.Chemin} : {erreur.Message}");
        }
        return referentiel.Valeur is null || catalogue.Valeur is null || corpus.Valeur is null || donnees.Valeur is null
            ? null
            : DepuisTrace.Mesurer(
                trace,
                new Simulateur(catalogue.Valeur, referentiel.Valeur),
                corpus.Valeur,
                donnees.Valeur
            );
    }
}

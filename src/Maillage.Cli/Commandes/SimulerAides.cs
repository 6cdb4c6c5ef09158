using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides simuler</c>: what may I ask for in this commune, and why?</summary>
internal sealed class SimulerAides : Commande
{
    private readonly QuestionPosee question = new();
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par aide.");
    private readonly Valeur trace = new(
        "--trace",
        "fichier",
        "Écrit aussi dans ce fichier de quoi rejouer la simulation : maillage aides rejouer."
    );
    private readonly Drapeau sansTextes = new(
        "--sans-textes",
        "N'écrit dans la trace que l'empreinte des règles, pas leur texte."
    );

    public SimulerAides()
        : base("simuler", "Dit à quelles aides un profil a droit dans une commune, et pourquoi.")
    {
        foreach (var option in question.Options)
        {
            Options.Add(option);
        }
        Options.Add(csv);
        Options.Add(trace);
        Options.Add(sansTextes);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var fichier = Fichier(appel);
        var (simulateur, simulation) = question.Simuler(appel);
        if (appel.Valide && fichier is not null)
        {
            Consigner(appel, fichier, simulateur!, simulation!);
        }
        if (!appel.Valide || simulation is null)
        {
            return appel.Refuser();
        }
        Ecrire(appel.Poste.Sortie, format, simulation);
        return Programme.Fait;
    }

    private string? Fichier(Appel appel)
    {
        var nom = appel.Texte(trace);
        if (nom is null && appel.Present(sansTextes))
        {
            appel.Signaler(sansTextes.Name, "Cette option va avec --trace : dites dans quel fichier écrire la trace.");
        }
        return nom;
    }

    private void Consigner(Appel appel, string nom, Simulateur simulateur, Simulation simulation)
    {
        var corpus = appel.Prendre(appel.Monde.Corpus);
        var donnees = appel.Prendre(appel.Monde.Empreintes);
        if (corpus is null || donnees is null)
        {
            return;
        }
        var complete = EcritureTrace.Consigner(simulateur, simulation, corpus, donnees);
        var octets = EcritureTrace.Octets(appel.Present(sansTextes) ? complete.SansTextes() : complete);
        try
        {
            File.WriteAllBytes(Path.GetFullPath(nom, appel.Poste.Dossier), octets);
            appel.Poste.Erreurs.WriteLine(
                $"Trace écrite : {nom}. Elle contient toutes les réponses données, dates et montants compris."
            );
        }
        catch (Exception erreur) when (erreur is IOException or UnauthorizedAccessException)
        {
            appel.Signaler(trace.Name, $"Le fichier « {nom} » ne s'écrit pas : vérifiez son dossier et vos droits.");
        }
    }

    private static void Ecrire(TextWriter sortie, Format format, Simulation simulation)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureSimulation.Ecrire(json, simulation));
                break;
            case Format.Csv:
                TexteSimulation.Lignes(simulation).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                TexteSimulation.Ecrire(sortie, simulation);
                break;
        }
    }
}

using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides simuler</c>: what may I ask for in this commune, and why?</summary>
internal sealed class SimulerAides : Commande
{
    private readonly Valeur commune = new("--commune", "code", "Code INSEE de la commune du projet.");
    private readonly Valeur date = new("--date", "AAAA-MM-JJ", "Jour de la signature (par défaut : aujourd'hui).");
    private readonly Valeur profil = new("--profil", "fichier", "Fichier JSON du profil, ou - pour l'entrée standard.");
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par aide.");

    public SimulerAides()
        : base("simuler", "Dit à quelles aides un profil a droit dans une commune, et pourquoi.")
    {
        Options.Add(commune);
        Options.Add(date);
        Options.Add(profil);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var code = appel.Exiger(commune);
        var fichier = appel.Exiger(profil);
        var jour = appel.Jour(date);
        var dateBonne = appel.JourValide(date);
        var format = appel.Format(this, csv);
        var lu = fichier is null ? null : appel.Prendre(FichierProfil.Lire(fichier, appel.Poste));
        if (lu is not null)
        {
            appel.Signaler(lu.Erreurs);
        }
        var simulation = code is null ? null : Simuler(appel, new Demande(code, jour, Utilisable(lu, dateBonne)));
        if (!appel.Valide || simulation is null)
        {
            return appel.Refuser();
        }
        Ecrire(appel.Poste.Sortie, format, simulation);
        return Programme.Fait;
    }

    // What could be read is held against the data, so that all errors come at once; not against a day that is not the one meant.
    private static Profil Utilisable(ProfilLu? lu, bool dateBonne) =>
        dateBonne && lu is not null ? lu.Profil : Profil.Vide;

    private static Simulation? Simuler(Appel appel, Demande demande)
    {
        appel.Monde.CommencerRegles();
        var referentiel = appel.Prendre(appel.Monde.Referentiel);
        var catalogue = appel.Prendre(appel.Monde.Catalogue);
        if (catalogue is null || referentiel is null)
        {
            return null;
        }
        switch (new Simulateur(catalogue, referentiel).Simuler(demande))
        {
            case ReponseSimulation.Faite faite:
                return faite.Simulation;
            case ReponseSimulation.Refusee refusee:
                appel.Signaler(refusee.Erreurs.Select(OptionFautive.De));
                return null;
            default:
                throw new InvalidOperationException("Réponse de simulation inattendue.");
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

using System.CommandLine;
using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>The options that put a question to the catalogue (commune, day, profile), and its answer.</summary>
internal sealed class QuestionPosee
{
    private readonly Valeur commune = new("--commune", "code", "Code INSEE de la commune du projet.");
    private readonly Valeur date = new("--date", "AAAA-MM-JJ", "Jour de la signature (par défaut : aujourd'hui).");
    private readonly Valeur profil = new("--profil", "fichier", "Fichier JSON du profil, ou - pour l'entrée standard.");

    public IEnumerable<Option> Options => [commune, date, profil];

    /// <summary>The rules and the answer; null once what is wrong is said, all errors at once.</summary>
    public (Simulateur? Simulateur, Simulation? Simulation) Simuler(Appel appel)
    {
        var code = appel.Exiger(commune);
        var fichier = appel.Exiger(profil);
        var jour = appel.Jour(date);
        var dateBonne = appel.JourValide(date);
        var lu = fichier is null ? null : appel.Prendre(FichierProfil.Lire(fichier, appel.Poste));
        appel.Signaler(lu?.Erreurs ?? []);
        return code is null ? (null, null) : Repondre(appel, new Demande(code, jour, Utilisable(lu, dateBonne)));
    }

    // What could be read is held against the data, so that all errors come at once; not against a day that is not the one meant.
    private static Profil Utilisable(ProfilLu? lu, bool dateBonne) =>
        dateBonne && lu is not null ? lu.Profil : Profil.Vide;

    private static (Simulateur?, Simulation?) Repondre(Appel appel, Demande demande)
    {
        if (appel.OuvrirSimulateur() is not { } simulateur)
        {
            return (null, null);
        }
        switch (simulateur.Simuler(demande))
        {
            case ReponseSimulation.Faite faite:
                return (simulateur, faite.Simulation);
            case ReponseSimulation.Refusee refusee:
                appel.Signaler(refusee.Erreurs.Select(OptionFautive.De));
                return (simulateur, null);
            default:
                throw new InvalidOperationException("Réponse de simulation inattendue.");
        }
    }
}

using Maillage.Accessibilite;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary><c>apl scenario</c>: what some arrivals, departures or other changes would do to access in the region.</summary>
internal sealed class JouerScenario : Commande
{
    private readonly Valeur modifs = new(
        "--modifs",
        "fichier",
        "Fichier JSON des modifications, ou - pour l'entrée standard."
    );
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par commune qui change.");

    public JouerScenario()
        : base(
            "scenario",
            "Dit, commune par commune, ce que des arrivées, des départs ou d'autres changements feraient à l'accès."
        )
    {
        Options.Add(modifs);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var scenario = appel.Exiger(modifs) is { } fichier ? Lire(appel, fichier) : null;
        if (!appel.Valide || scenario is null || appel.Prendre(appel.Monde.Referentiel) is not { } referentiel)
        {
            return appel.Refuser();
        }
        var lieux = appel.Monde.Lieux;
        var region = ChargementRegionAcces.Charger(lieux.Donnees, lieux.Reglementation, referentiel);
        appel.Signaler(region.Erreurs.Select(LectureReferentiel.EnSaisie));
        var effet = region.Valeur is { } chargee ? Jouer(appel, AccesRegion.Mesurer(chargee), scenario) : null;
        if (effet is null)
        {
            return appel.Refuser();
        }
        TexteScenario.Ecrire(appel.Poste.Sortie, format, effet, referentiel);
        return Programme.Fait;
    }

    private Scenario? Lire(Appel appel, string fichier)
    {
        var (octets, absence) = FichierLu.Octets(modifs.Name, fichier, appel.Poste);
        if (octets is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        var (scenario, fautes) = LectureScenario.Lire(octets.Value);
        Signaler(appel, fautes);
        return scenario;
    }

    private static EffetScenario? Jouer(Appel appel, AccesRegion acces, Scenario scenario)
    {
        var (effet, fautes) = acces.Jouer(scenario);
        Signaler(appel, fautes);
        return effet;
    }

    private static void Signaler(Appel appel, IReadOnlyList<FauteScenario> fautes)
    {
        foreach (var faute in fautes)
        {
            appel.Signaler(Chemin(faute), faute.Message);
        }
    }

    private static string Chemin(FauteScenario faute) =>
        (faute.Rang, faute.Cle) switch
        {
            (0, "") => "modifications",
            (0, var cle) => cle,
            (var rang, "") => $"modifications[{rang - 1}]",
            var (rang, cle) => $"modifications[{rang - 1}].{cle}",
        };
}

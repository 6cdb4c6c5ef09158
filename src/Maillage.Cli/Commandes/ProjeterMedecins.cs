using System.Text;
using Maillage.Donnees;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>projections</c>: how many general practitioners a département or the region will have, and will need.</summary>
internal sealed class ProjeterMedecins : Commande
{
    private const string Region = "region";

    private readonly Mots territoire = new(
        "territoire",
        plusieurs: false,
        "Donnez un code de département, 09 par exemple, ou region."
    );
    private readonly Valeur horizon = new("--horizon", "année", "Dernière année projetée (par défaut : 2035).");
    private readonly Valeur scenario = new(
        "--scenario",
        "nom ou fichier",
        "Scénario livré (zero, par défaut, rythme ou efforts) ou fichier YAML."
    );
    private readonly Valeur pyramide = new(
        "--pyramide",
        "fichier",
        "Âges réels des généralistes du département : CSV age;effectif."
    );
    private readonly Valeur tirages = new("--tirages", "nombre", "Tirages (par défaut : 10000).");
    private readonly Valeur graine = new("--graine", "nombre", "Graine du hasard (par défaut : 1).");
    private readonly Drapeau analyses = new(
        "--analyses",
        "Ajoute ce qui bouge le plus le résultat, l'écart au dossier régional et le modèle essayé sur le passé."
    );
    private readonly Drapeau acces = new(
        "--acces",
        "Ajoute les habitants sous trois niveaux d'accès aux généralistes, aujourd'hui, en 2030 et à l'horizon."
    );
    private readonly Valeur placer = new(
        "--placer",
        "N",
        "Ajoute où N médecins feraient retrouver 2,5 consultations par an au plus d'habitants, à l'horizon."
    );
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par année.");

    public ProjeterMedecins()
        : base("projections", "Projette les généralistes d'un département ou de la région, et ce qu'il en faudra.")
    {
        Arguments.Add(territoire);
        foreach (var option in new[] { horizon, scenario, pyramide, tirages, graine, placer })
        {
            Options.Add(option);
        }
        foreach (var drapeau in new[] { analyses, acces, csv })
        {
            Options.Add(drapeau);
        }
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var departement = Departement(appel);
        var annee = appel.Entier(horizon, 2035, 0, 9_999);
        var nombre = appel.Entier(tirages, 10_000, 0, int.MaxValue);
        var depart = appel.Entier(graine, 1, 0, int.MaxValue);
        var aPlacer = appel.Texte(placer) is null ? 0 : appel.Entier(placer, 0, 1, 1_000);
        var lieux = appel.Monde.Lieux;
        var charge = ChargementProjections.Charger(lieux.Donnees, lieux.Reglementation);
        appel.Signaler(charge.Erreurs.Select(LectureReferentiel.EnSaisie));
        if (charge.Valeur is not { } lu)
        {
            return appel.Refuser();
        }
        var monde = AvecPyramide(appel, lu, departement);
        var demande = new DemandeProjection
        {
            Departement = departement,
            Horizon = annee,
            Scenario = Scenario(appel, lu) ?? ScenarioProjection.Zero,
            Tirages = nombre,
            Graine = depart,
        };
        var (projection, fautes) = Projection.Jouer(monde, demande);
        foreach (var faute in fautes)
        {
            appel.Signaler(Chemin(faute.Cle), faute.Message);
        }
        if (!appel.Valide || projection is null)
        {
            return appel.Refuser();
        }
        foreach (var avertissement in projection.Avertissements)
        {
            appel.Poste.Erreurs.WriteLine(avertissement);
        }
        var complements = new ComplementsProjection(monde, demande);
        if (appel.Present(analyses))
        {
            complements.Analyser();
        }
        if ((appel.Present(acces) || aPlacer > 0) && !complements.MesurerAcces(appel))
        {
            return appel.Refuser();
        }
        if (aPlacer > 0)
        {
            complements.Placer(aPlacer);
        }
        new TexteProjection(monde, projection, complements).Ecrire(appel.Poste.Sortie, format);
        return Programme.Fait;
    }

    private CodeDepartement? Departement(Appel appel)
    {
        var texte = appel.Texte(territoire);
        if (texte.Length == 0 || texte is Region or "76")
        {
            return null;
        }
        if (CodeDepartement.TryParse(texte, out var code))
        {
            return code;
        }
        appel.Signaler(
            "territoire",
            Siren.TryParse(texte, out _)
                ? "Une intercommunalité ne se projette pas : aucune source ne donne l'âge de ses médecins. Donnez son département, ou region."
                : $"« {texte} » n'est ni region, ni un code de département, 09 par exemple."
        );
        return null;
    }

    private ScenarioProjection? Scenario(Appel appel, MondeProjections monde)
    {
        if (appel.Texte(scenario) is not { } nom)
        {
            return ScenarioProjection.Zero;
        }
        if (monde.Scenario(nom) is { } livre)
        {
            return livre;
        }
        var (octets, absence) = FichierLu.Octets(scenario.Name, nom, appel.Poste);
        if (octets is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        var lu = LectureScenarioProjection.Lire(
            Encoding.UTF8.GetString(octets.Value.Span),
            Path.GetFileName(nom),
            monde.Leviers
        );
        appel.Signaler(lu.Erreurs.Select(LectureReferentiel.EnSaisie));
        return lu.Valeur;
    }

    private MondeProjections AvecPyramide(Appel appel, MondeProjections monde, CodeDepartement? departement)
    {
        if (appel.Texte(pyramide) is not { } nom)
        {
            return monde;
        }
        if (departement is not { } code || monde.Departement(code) is not { } un)
        {
            appel.Signaler(pyramide.Name, "Des âges réels se donnent pour un département, non pour la région.");
            return monde;
        }
        var (octets, absence) = FichierLu.Octets(pyramide.Name, nom, appel.Poste);
        if (octets is null)
        {
            appel.Signaler([absence!]);
            return monde;
        }
        var texte = Encoding.UTF8.GetString(octets.Value.Span);
        var lue = LecturePyramide.Lire(texte, Path.GetFileName(nom), un.Pyramide.Total);
        appel.Signaler(lue.Erreurs.Select(LectureReferentiel.EnSaisie));
        return lue.Valeur is { } ages ? monde.Avec(un with { Pyramide = ages, PyramideImportee = true }) : monde;
    }

    private static string Chemin(string cle) => cle is "horizon" or "tirages" ? $"--{cle}" : cle;
}

using System.CommandLine;

namespace Maillage.Cli;

/// <summary>Every command and option.</summary>
internal sealed class Grammaire
{
    // Neither response files nor bundles of letters: a name or a path may begin with any character.
    private static readonly ParserConfiguration Lecture = new()
    {
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    private readonly Drapeau aide = new("--help", "Montre ce mode d'emploi.", "--aide", "-h", "-?")
    {
        Recursive = true,
    };

    public Grammaire()
    {
        Racine = new Groupe(
            "maillage",
            "Maillage : à quelles aides a-t-on droit dans cette commune, et pourquoi ?",
            new Groupe("territoires", "Communes et zones.", new ChercherCommune(), new MontrerCommune()),
            new Groupe(
                "aides",
                "Aides aux professionnels de santé.",
                new ListerAides(),
                new ExpliquerAide(),
                new SimulerAides(),
                new CarteAides(),
                new RejouerTrace(),
                new ListerChangements(),
                new InverserAide(),
                new SolderContrat(),
                new ComparerBascule(),
                new BudgeterAides(),
                new AidesLocales(),
                new VerifierAides()
            ),
            new Groupe(
                "apl",
                "Accès aux médecins généralistes.",
                new CalculerApl(),
                new JouerScenario(),
                new PlacerMedecins(),
                new ConfronterApl(),
                new CalerTemps()
            ),
            new Groupe(
                "zonage",
                "Classement des territoires.",
                new JaugerZonage(),
                new ClasserTerritoires(),
                new ComparerZonages(),
                new ConvertirZonage(),
                new SuivreConsultation(),
                new RedigerArrete()
            ),
            new ProjeterMedecins(),
            new MontrerPortrait(),
            new Groupe("donnees", "Données de référence.", new CompilerDonnees(), new VerifierDonnees())
        );
        Racine.Options.Add(Donnees);
        Racine.Options.Add(Reglementation);
        Racine.Options.Add(aide);
    }

    public Command Racine { get; }

    public Valeur Donnees { get; } =
        new("--donnees", "dossier", "Dossier des données compilées (par défaut : donnees/ du projet).")
        {
            Recursive = true,
        };

    public Valeur Reglementation { get; } =
        new("--reglementation", "dossier", "Dossier des règles (par défaut : reglementation/ du projet).")
        {
            Recursive = true,
        };

    /// <summary>The options every command takes.</summary>
    public IEnumerable<Option> Communes => Racine.Options;

    public ParseResult Lire(string[] args) => Racine.Parse(args, Lecture);

    public bool DemandeAide(ParseResult ligne) => ligne.GetResult(aide) is { Implicit: false };
}

using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Essais.Mondes;
using Maillage.Portail.Demographie;
using Maillage.Portail.Tests.Actes;
using Maillage.Portail.Tests.Atelier;
using Maillage.Portail.Tests.Zonages;
using Maillage.Portraits;
using Maillage.Territoires;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Maillage.Portail.Tests;

/// <summary>The portal on the small world and the small catalogue, on 1 March 2023, in memory.</summary>
internal sealed class PetitPortail : IAsyncDisposable
{
    public static readonly DateOnly Aujourdhui = new(2023, 3, 1);

    private static readonly Lazy<Task<PetitPortail>> Partage = new(() => Ouvrir());

    private readonly WebApplication application;

    private PetitPortail(WebApplication application, Journal journal)
    {
        this.application = application;
        Journal = journal;
        Client = application.GetTestClient();
    }

    /// <summary>The small portal of every test that brings nothing of its own and does not read its log: nothing asked of it changes it.</summary>
    public static Task<PetitPortail> Commun => Partage.Value;

    public HttpClient Client { get; }

    public Journal Journal { get; }

    public static async Task<PetitPortail> Ouvrir(Monde? monde = null, string empreinte = "a")
    {
        var journal = new Journal();
        var constructeur = WebApplication.CreateSlimBuilder();
        constructeur.WebHost.UseTestServer();
        constructeur.Logging.ClearProviders().AddProvider(journal).SetMinimumLevel(LogLevel.Trace);
        var application = Composition.Construire(constructeur, monde ?? Monde(empreinte), new HorlogeFixe(Aujourdhui));
        await application.StartAsync();
        return new PetitPortail(application, journal);
    }

    public static Monde Monde(
        string empreinte = "a",
        Lazy<EtatDonnees>? donnees = null,
        Lazy<FondDeCarte?>? fond = null,
        IReadOnlyDictionary<string, string>? regles = null
    ) =>
        new(
            new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel),
            fond ?? new Lazy<FondDeCarte?>(DeuxCarres),
            donnees ?? new Lazy<EtatDonnees>(PetitEtat),
            AppContext.BaseDirectory,
            empreinte
        )
        {
            Regles = regles ?? new Dictionary<string, string> { ["prime_zip"] = "id: prime_zip\n" },
            Faits = new(() => PetitsPortraits.Faits),
            Acces = new(() => PetitAcces.Mesure),
            Zonage = new(() => PetitZonage.Ouvert),
            Actes = new(() => new(PetitsActes.Actes, [])),
            Demographie = new(Demographie),
            Quartiers = new(() => new Dictionary<string, Contour> { ["QP034005"] = Mosson() }),
        };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await application.DisposeAsync();
    }

    // The real one: it is small, and thirteen départements need no small world.
    private static DemographieLue Demographie()
    {
        var racine = RacineMaillage.Trouver().ValeurOuException();
        var lue = ChargementProjections.Charger(
            Path.Combine(racine, "donnees"),
            Path.Combine(racine, "reglementation")
        );
        return new(lue.Valeur, [.. lue.Erreurs.Select(erreur => erreur.ToString())]);
    }

    /// <summary>Montpellier and Lattes as two squares side by side.</summary>
    private static FondDeCarte DeuxCarres()
    {
        static PointGrille Point(double est, double nord) => PointGrille.Depuis(est, nord);
        return new FondDeCarte(
            new Millesime(2026),
            [
                new ArcContour(PetitMonde.Montpellier, PetitMonde.Lattes, [Point(3.9, 43.5), Point(3.9, 43.6)]),
                new ArcContour(
                    PetitMonde.Montpellier,
                    CodeCommune.Aucun,
                    [Point(3.9, 43.6), Point(3.8, 43.6), Point(3.8, 43.5), Point(3.9, 43.5)]
                ),
                new ArcContour(
                    PetitMonde.Lattes,
                    CodeCommune.Aucun,
                    [Point(3.9, 43.5), Point(4.0, 43.5), Point(4.0, 43.6), Point(3.9, 43.6)]
                ),
            ]
        );
    }

    private static Contour Mosson()
    {
        PointGrille[] anneau =
        [
            PointGrille.Depuis(3.82, 43.52),
            PointGrille.Depuis(3.84, 43.52),
            PointGrille.Depuis(3.84, 43.54),
            PointGrille.Depuis(3.82, 43.52),
        ];
        return new Contour([new Polygone(anneau, [])]);
    }

    private static EtatDonnees PetitEtat() =>
        new()
        {
            Tables = [],
            Controles = [new Controle("communes", "communes de la région", 4446, 4446, "COG 2026")],
            Anomalies = [],
            Contradictions =
            [
                .. PetitsPortraits.Contradictions,
                new Contradiction(
                    "zones",
                    "part des habitants en ZIP ou ZAC",
                    "53 %",
                    "zonage 2025",
                    "48 %",
                    "communiqué 2022",
                    "inexpliqué par les données"
                ),
            ],
            FichiersAttendus =
            [
                new FichierAttendu(
                    "montagne",
                    "Communes de montagne",
                    "ministère",
                    "le contrat montagne",
                    "donnees/imports/montagne.csv",
                    false
                ),
            ],
        };
}

/// <summary>A clock stopped at noon, Paris time.</summary>
internal sealed class HorlogeFixe(DateOnly jour) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(jour, new TimeOnly(11, 0), TimeSpan.Zero);
}

/// <summary>Everything the portal writes in its log.</summary>
internal sealed class Journal : ILoggerProvider, ILogger
{
    private readonly List<string> lignes = [];

    public string Texte
    {
        get
        {
            lock (lignes)
            {
                return string.Join('\n', lignes);
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lock (lignes)
        {
            lignes.Add($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose() { }
}

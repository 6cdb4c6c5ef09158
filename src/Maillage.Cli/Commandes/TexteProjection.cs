using System.Globalization;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Writes a projection for people, a spreadsheet or a program.</summary>
internal sealed class TexteProjection(
    MondeProjections monde,
    ProjectionTerritoire projection,
    ComplementsProjection complements
)
{
    // Fewer than five doctors, or a difference that would tell them.
    private const string NonPublie = "NS";

    private static readonly (DefinitionBesoin Definition, string Nom)[] Definitions =
    [
        (DefinitionBesoin.DensiteConstante, "pour garder la densité d'aujourd'hui"),
        (DefinitionBesoin.ConsommationConstante, "pour soigner autant chaque âge qu'aujourd'hui"),
        (DefinitionBesoin.Cible, "pour atteindre la densité visée"),
    ];

    public void Ecrire(TextWriter sortie, Format format)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureProjection.Ecrire(json, projection, complements));
                break;
            case Format.Csv:
                Lignes().EcrireCsv(sortie);
                break;
            case Format.Tableau:
                Raconter(sortie);
                break;
        }
    }

    private Tableau Lignes()
    {
        string[] mesures =
        [
            "departs",
            "arrivees",
            "effectif",
            "besoin_densite",
            "besoin_consommation",
            "besoin_cible",
            "solde_densite",
        ];
        var tableau = new Tableau([
            "annee",
            "population",
            .. mesures.SelectMany(m => new[] { m, $"{m}_p10", $"{m}_p90" }),
        ]);
        var publiables = projection.AnneesPubliables;
        foreach (var annee in projection.Annees)
        {
            Bande[] bandes =
            [
                annee.Departs,
                annee.Arrivees,
                annee.Effectif,
                .. Definitions.Select(couple => annee.Besoins[couple.Definition]),
                annee.Soldes[DefinitionBesoin.DensiteConstante],
            ];
            tableau.Ajouter([
                annee.Annee.ToString(CultureInfo.InvariantCulture),
                Tableau.Nombre(Math.Round(annee.Population)),
                .. bandes
                    .SelectMany(b => new[] { b.Mediane, b.P10, b.P90 })
                    .Select(n => publiables.Contains(annee.Annee) ? Tableau.Nombre(Math.Round(n, 1) + 0.0) : NonPublie),
            ]);
        }
        return tableau;
    }

    private void Raconter(TextWriter sortie)
    {
        var fin = projection.Finale;
        sortie.WriteLine($"{Lieu()}, {fin.Annee}. Scénario : {projection.Scenario.Nom}.");
        sortie.WriteLine(
            $"Estimations : médiane de {Entier(projection.Tirages)} tirages, entre parenthèses ce que 80{Typographie.EspaceInsecable}% d'entre eux encadrent."
        );
        sortie.WriteLine();
        sortie.WriteLine($"Généralistes en {projection.AnneeBase} : {Entier(projection.EffectifInitial)}");
        sortie.WriteLine($"Départs d'ici {fin.Annee} : {Encadre(fin.Departs)}");
        sortie.WriteLine($"Installations d'ici {fin.Annee} : {Encadre(fin.Arrivees)}");
        if (fin.Capacite.P97 > 0)
        {
            sortie.WriteLine($"Temps gagné, en généralistes : {Encadre(fin.Capacite)}");
        }
        sortie.WriteLine($"Généralistes en {fin.Annee} : {Encadre(fin.Effectif)}");
        sortie.WriteLine();
        Besoins(fin).EcrireAligne(sortie);
        sortie.WriteLine();
        Annees().EcrireAligne(sortie);
        new TexteComplements(complements).Ecrire(sortie);
        sortie.WriteLine();
        Finir(sortie);
    }

    private Tableau Besoins(AnneeProjetee fin)
    {
        var tableau = new Tableau("installations nécessaires", "besoin", "solde", "80 % entre", "et");
        foreach (var (definition, nom) in Definitions)
        {
            var (besoin, solde) = (fin.Besoins[definition], fin.Soldes[definition]);
            tableau.Ajouter(nom, Entier(besoin.Mediane), Entier(solde.Mediane), Entier(solde.P10), Entier(solde.P90));
        }
        return tableau;
    }

    private Tableau Annees()
    {
        var tableau = new Tableau("année", "habitants", "départs", "installations", "généralistes", "solde (densité)");
        var publiables = projection.AnneesPubliables;
        foreach (var annee in projection.Annees)
        {
            double[] nombres =
            [
                annee.Departs.Mediane,
                annee.Arrivees.Mediane,
                annee.Effectif.Mediane,
                annee.Soldes[DefinitionBesoin.DensiteConstante].Mediane,
            ];
            tableau.Ajouter([
                annee.Annee.ToString(CultureInfo.InvariantCulture),
                Entier(annee.Population),
                .. nombres.Select(nombre => publiables.Contains(annee.Annee) ? Entier(nombre) : NonPublie),
            ]);
        }
        return tableau;
    }

    private void Finir(TextWriter sortie)
    {
        sortie.WriteLine(
            $"Densité visée : {Typographie.Nombre(projection.DensiteCible, 1)} pour 100{Typographie.EspaceFine}000 habitants. Solde : installations moins besoin ; négatif, il manque des médecins."
        );
        sortie.WriteLine(
            projection.AgesImportes
                ? "Âges : ceux du fichier donné."
                : "Âges : reconstitués d'après la part des 60 ans et plus et la forme nationale de 2020, toutes spécialités."
        );
        foreach (var levier in projection.Scenario.Leviers)
        {
            sortie.WriteLine($"{levier.Nom} : {levier.Reserve}");
        }
        if (projection.Scenario.Leviers.Count == 0)
        {
            sortie.WriteLine(
                $"Scénarios livrés : {string.Join(", ", monde.Scenarios.Select(livre => $"--scenario {livre.Id}"))}."
            );
        }
    }

    private string Lieu() => projection.Departement is { } code ? $"Département {code}" : "Région";

    private static string Encadre(Bande bande) =>
        bande.P10 == bande.P90
            ? Entier(bande.Mediane)
            : $"{Entier(bande.Mediane)} ({Entier(bande.P10)} à {Entier(bande.P90)})";

    private static string Entier(double nombre) => Typographie.Nombre(Math.Round(nombre) + 0.0, 0);
}

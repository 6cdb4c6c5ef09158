using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Maillage.Donnees;

namespace Maillage.Bench;

/// <summary>
/// Asks a running portal for its pages and simulations in turn, at a fixed rate whatever its answers (open loop), and prints the latency
/// of each kind after a warm-up that does not count.
/// </summary>
internal static class Charge
{
    private const int ParSeconde = 50;
    private static readonly TimeSpan Echauffement = TimeSpan.FromSeconds(10);

    private static readonly (string Nom, Func<HttpClient, string, Task<HttpResponseMessage>> Demander)[] Demandes =
    [
        ("page d'une commune", (client, commune) => client.GetAsync($"/communes/{commune}")),
        ("simulation (API)", (client, commune) => client.PostAsync("/api/v1/simulations", Simulation(commune))),
        ("/carte", (client, _) => client.GetAsync("/carte")),
        ("/departements/34", (client, _) => client.GetAsync("/departements/34")),
        ("/aides", (client, _) => client.GetAsync("/aides")),
        ("/donnees", (client, _) => client.GetAsync("/donnees")),
        ("/territoire?communes=…", (client, commune) => client.GetAsync($"/territoire?communes=34172,34129,{commune}")),
        ("/api", (client, _) => client.GetAsync("/api")),
        ("/api/v1/carte.geojson", (client, _) => client.GetAsync("/api/v1/carte.geojson")),
    ];

    public static async Task Mesurer(string adresse, int secondes)
    {
        using var client = new HttpClient { BaseAddress = new Uri(adresse) };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var communes = ChargementDonnees
            .Charger(RacineMaillage.DossierDonnees().Valeur!)
            .Valeur!.Referentiel.Communes.Keys.Order()
            .ToArray();
        var hasard = new Random(1);
        await Tirer(client, communes, hasard, Echauffement);
        var durees = await Tirer(client, communes, hasard, TimeSpan.FromSeconds(secondes));
        Console.WriteLine("requête | n | p50 | p95 | max");
        Console.WriteLine("---|---|---|---|---");
        foreach (var (nom, valeurs) in durees.OrderBy(paire => paire.Key, StringComparer.Ordinal))
        {
            double[] triees = [.. valeurs.Order()];
            Console.WriteLine(new Mesure(nom, triees));
        }
    }

    private static async Task<IReadOnlyDictionary<string, ConcurrentBag<double>>> Tirer(
        HttpClient client,
        Territoires.CodeCommune[] communes,
        Random hasard,
        TimeSpan duree
    )
    {
        var durees = Demandes.ToDictionary(demande => demande.Nom, _ => new ConcurrentBag<double>());
        var attente = new List<Task>();
        var horloge = Stopwatch.StartNew();
        for (var rang = 0; horloge.Elapsed < duree; rang++)
        {
            var commune = communes[hasard.Next(communes.Length)].ToString();
            var (nom, demander) = Demandes[rang % Demandes.Length];
            attente.Add(Chronometrer(durees[nom], () => demander(client, commune)));
            var prochain = TimeSpan.FromSeconds((rang + 1.0) / ParSeconde);
            if (prochain > horloge.Elapsed)
            {
                await Task.Delay(prochain - horloge.Elapsed);
            }
        }
        await Task.WhenAll(attente);
        return durees;
    }

    private static async Task Chronometrer(ConcurrentBag<double> durees, Func<Task<HttpResponseMessage>> requete)
    {
        var debut = Stopwatch.GetTimestamp();
        using var reponse = await requete();
        await reponse.Content.ReadAsByteArrayAsync();
        if (!reponse.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"Réponse {(int)reponse.StatusCode} du portail.")
            );
        }
        durees.Add(Stopwatch.GetElapsedTime(debut).TotalMilliseconds);
    }

    private static StringContent Simulation(string commune) =>
        new(
            $$$"""
            {"commune":"{{{commune}}}","date":"2023-03-01","profil":{"profession":"medecin","statut":"liberal","secteur":"1","projet":"installation",
             "jours_par_semaine":3,"exercice_coordonne":["msp","cpts"],"participe_pdsa":true,"hopital_proximite":false}}
            """,
            Encoding.UTF8,
            "application/json"
        );
}

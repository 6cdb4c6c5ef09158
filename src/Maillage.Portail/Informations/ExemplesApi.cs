using System.Text;
using Maillage.Portail.Api;
using Maillage.Portail.Habillage;
using Maillage.Portail.Portraits;

namespace Maillage.Portail.Informations;

/// <summary>A request to the API and what it really answered.</summary>
/// <param name="Methode">GET or POST.</param>
/// <param name="Modele">Address with its parameters.</param>
/// <param name="Adresse">Address asked.</param>
/// <param name="Corps">Body sent, or null.</param>
/// <param name="Texte">What the address gives.</param>
/// <param name="Statut">Status answered.</param>
/// <param name="Reponse">First lines of the answer.</param>
/// <param name="Coupee">Whether lines were left out.</param>
public sealed record ExempleApi(
    string Methode,
    string Modele,
    string Adresse,
    string? Corps,
    string Texte,
    int Statut,
    string Reponse,
    bool Coupee
);

/// <summary>
/// The examples of the documentation, answered by the API itself in memory: they cannot drift from it. Asked once a day at most.
/// </summary>
internal sealed class ExemplesApi(IServiceProvider services)
{
    private const int LignesMontrees = 24;
    private const int Largeur = 400;

    private sealed record Essai(
        string Methode,
        string Modele,
        string Adresse,
        string Texte,
        Func<HttpContext, Task<IResult>> Executer
    )
    {
        public string? Corps { get; init; }
    }

    private (DateOnly Jour, IReadOnlyList<ExempleApi> Exemples)? faits;

    /// <summary>The examples, on the data served.</summary>
    public async Task<IReadOnlyList<ExempleApi>> Repondre()
    {
        var jour = services.GetRequiredService<Calendrier>().Aujourdhui;
        if (faits is { } deja && deja.Jour == jour)
        {
            return deja.Exemples;
        }
        var exemples = new List<ExempleApi>();
        foreach (var essai in Essais(services.GetRequiredService<Monde>(), services.GetRequiredService<Calendrier>()))
        {
            exemples.Add(await Executer(essai));
        }
        faits = (jour, exemples);
        return exemples;
    }

    private IEnumerable<Essai> Essais(Monde monde, Calendrier calendrier)
    {
        const string Simulation =
            """{"commune":"34015","date":"2023-03-01","profil":{"profession":"medecin","statut":"liberal","secteur":"1","projet":"installation","jours_par_semaine":3}}""";
        var aide = monde.Catalogue.Aides[0].Id;
        var epci = monde.Referentiel.Epci.Keys.Order().FirstOrDefault().ToString();
        return
        [
            new(
                "GET",
                "/api/v1/communes?q=",
                "/api/v1/communes?q=cazals",
                "Les communes de France dont le nom est le plus proche, la meilleure d’abord.",
                _ => Deja(ApiTerritoires.Chercher("cazals", monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/communes/{code}?date=",
                "/api/v1/communes/34015?date=2023-03-01",
                "Une commune : identité, population, zones à une date, zones inconnues.",
                _ => Deja(ApiTerritoires.Commune("34015", "2023-03-01", monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/epci/{siren}?date=",
                $"/api/v1/epci/{epci}",
                "Une intercommunalité : ses communes, leurs sommes et moyennes, leur zonage à une date.",
                _ => Deja(ApiTerritoires.Epci(epci, null, monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/departements/{code}?date=",
                "/api/v1/departements/34",
                "Un département, avec les mêmes clés.",
                _ => Deja(ApiTerritoires.Departement("34", null, monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/territoire?communes=&nom=&date=",
                "/api/v1/territoire?communes=34015,34172",
                "Une liste libre de communes, avec les mêmes clés ; « liste » dit les codes remplacés ou inconnus.",
                _ => Deja(ApiTerritoires.Liste("34015,34172", null, null, monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/portraits/{id}?date=",
                "/api/v1/portraits/34",
                "Le portrait d’un département, d’une intercommunalité (Siren) ou de la région (region) : chiffres publiés et calculés, à côté de la région et de la famille, et ce qui se contredit.",
                _ =>
                    Deja(
                        ApiPortraits.Lire("34", null, monde, calendrier, services.GetRequiredService<PortraitsGardes>())
                    )
            ),
            new(
                "GET",
                "/api/v1/zones.csv?date=",
                "/api/v1/zones.csv?date=2023-03-01",
                "Les zones de toutes les communes de la région à une date.",
                _ => Deja(ApiZones.Lire("2023-03-01", monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/aides",
                "/api/v1/aides",
                "Les aides du catalogue.",
                _ => Deja(ApiAides.Lister(monde, calendrier))
            ),
            new(
                "GET",
                "/api/v1/aides/{id}",
                $"/api/v1/aides/{aide}",
                "Une aide : versions, conditions, montants, engagements, sources.",
                _ => Deja(ApiAides.Expliquer(aide, monde, calendrier))
            ),
            new(
                "POST",
                "/api/v1/simulations",
                "/api/v1/simulations",
                "Toutes les aides pour un profil, une commune et un jour ; une clé absente du profil est inconnue.",
                contexte => ApiSimulations.Simuler(contexte.Request, monde, calendrier)
            )
            {
                Corps = Simulation,
            },
            new(
                "POST",
                "/api/v1/apl/scenario",
                "/api/v1/apl/scenario",
                "Ce qu’un scénario change à l’accès aux généralistes estimé : les communes touchées, puis les habitants sous 2,5 et sous 4.",
                contexte => ApiScenario.Jouer(contexte.Request, null, monde, calendrier)
            )
            {
                Corps = """[{"type":"arrivee","commune":"34015","etp":1}]""",
            },
            new(
                "GET",
                "/api/v1/communes/{code}?date=",
                "/api/v1/communes/34015?date=hier",
                "Une demande qui ne peut pas être lue : ce qu’il faut corriger, en français.",
                _ => Deja(ApiTerritoires.Commune("34015", "hier", monde, calendrier))
            ),
        ];
    }

    private static Task<IResult> Deja(IResult resultat) => Task.FromResult(resultat);

    private async Task<ExempleApi> Executer(Essai essai)
    {
        using var portee = services.CreateScope();
        using var sortie = new MemoryStream();
        var contexte = new DefaultHttpContext { RequestServices = portee.ServiceProvider };
        contexte.Request.Method = essai.Methode;
        var (chemin, requete) = essai.Adresse.Split('?') is [var avant, var apres]
            ? (avant, $"?{apres}")
            : (essai.Adresse, "");
        contexte.Request.Path = chemin;
        contexte.Request.QueryString = new QueryString(requete);
        contexte.Response.Body = sortie;
        if (essai.Corps is { } corps)
        {
            contexte.Request.ContentType = "application/json";
            contexte.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(corps));
        }
        var resultat = await essai.Executer(contexte);
        await resultat.ExecuteAsync(contexte);
        var (reponse, coupee) = Montrer(Encoding.UTF8.GetString(sortie.ToArray()), contexte.Response.ContentType ?? "");
        return new ExempleApi(
            essai.Methode,
            essai.Modele,
            essai.Adresse,
            essai.Corps,
            essai.Texte,
            contexte.Response.StatusCode,
            reponse,
            coupee
        );
    }

    private static (string Texte, bool Coupee) Montrer(string corps, string type)
    {
        var lignes = (type.Contains("json", StringComparison.Ordinal) ? Indentation.Indenter(corps) : corps).Split(
            '\n'
        );
        var montrees = lignes.Take(type.Contains("csv", StringComparison.Ordinal) ? 5 : LignesMontrees);
        return (
            string.Join('\n', montrees.Select(ligne => ligne.Length > Largeur ? ligne[..Largeur] + "…" : ligne)),
            lignes.Length > LignesMontrees
        );
    }
}

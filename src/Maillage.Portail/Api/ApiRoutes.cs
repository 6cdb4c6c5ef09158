namespace Maillage.Portail.Api;

/// <summary>Addresses of the API.</summary>
internal static class ApiRoutes
{
    private const string Json = "application/json";

    public static void AddApi(this IServiceCollection services)
    {
        services.AddCors(options =>
            options.AddDefaultPolicy(regle =>
                regle
                    .AllowAnyOrigin()
                    .WithMethods("GET", "POST")
                    .WithHeaders("Content-Type", "If-None-Match")
                    .WithExposedHeaders("ETag", "Link")
            )
        );
        services.AddOpenApi("v1", DescriptionApi.Configurer);
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json").RequireCors();
        routes.MapOpenApi("/api/v1/openapi/{documentName}.json").RequireCors();
        var api = routes.MapGroup("/api/v1").RequireCors();
        api.MapGet("/communes", ApiTerritoires.Chercher).Decrire("Chercher des communes par leur nom ou leur code");
        api.MapGet("/communes/{code}", ApiTerritoires.Commune).Decrire("Une commune et ses zones à une date");
        api.MapGet("/epci/{siren}", ApiTerritoires.Epci).Decrire("Une intercommunalité, ses communes et leurs sommes");
        api.MapGet("/departements/{code}", ApiTerritoires.Departement)
            .Decrire("Un département, ses communes et leurs sommes");
        api.MapGet("/territoire", ApiTerritoires.Liste)
            .Decrire("Une liste libre de communes, séparées par des virgules, et leurs sommes");
        api.MapGet("/portraits/{id}", ApiPortraits.Lire)
            .Decrire("Le portrait d'un département, d'une intercommunalité ou de la région (« region »)");
        api.MapGet("/zones.csv", ApiZones.Lire).Decrire("Les zones de toutes les communes à une date", "text/csv");
        api.MapGet("/aides", ApiAides.Lister).Decrire("Les aides du catalogue");
        api.MapGet("/aides/{id}", ApiAides.Expliquer).Decrire("Une aide : versions, conditions, montants, sources");
        api.MapGet("/carte.geojson", ApiCarte.Lire)
            .Decrire("Les communes et leur valeur dans une couche", "application/geo+json");
        api.MapPost("/simulations", ApiSimulations.Simuler)
            .Decrire("Toutes les aides pour une commune, un jour et un profil")
            .Produces(StatusCodes.Status422UnprocessableEntity, contentType: "application/problem+json")
            .WithName(DescriptionApi.Simulation);
        api.MapPost("/apl/scenario", ApiScenario.Jouer)
            .Decrire("Ce qu'un scénario change à l'accès aux généralistes estimé, commune par commune")
            .WithName(DescriptionApi.Scenario);
    }

    private static RouteHandlerBuilder Decrire(this RouteHandlerBuilder adresse, string resume, string type = Json) =>
        adresse
            .WithSummary(resume)
            .Produces(StatusCodes.Status200OK, contentType: type)
            .Produces(StatusCodes.Status400BadRequest, contentType: "application/problem+json")
            .Produces(StatusCodes.Status404NotFound, contentType: "application/problem+json");
}

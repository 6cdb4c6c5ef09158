using System.Globalization;
using System.Text.Json.Nodes;
using Maillage.Aides;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Maillage.Portail.Api;

/// <summary>The OpenAPI description: the profile comes from the closed list of keys, so that it cannot drift from it.</summary>
internal static class DescriptionApi
{
    public const string Simulation = "simuler";
    public const string Scenario = "jouer_scenario";

    public static void Configurer(OpenApiOptions options)
    {
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "Maillage";
                document.Info.Version = "v1";
                document.Info.Description =
                    "Communes d'Occitanie, zones à une date et aides à l'installation. L'inconnu est null. Les réponses sont des estimations, non opposables.";
                document.Servers = [];
                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, contexte, _) =>
            {
                if (operation.OperationId == Simulation)
                {
                    operation.RequestBody = Corps(Demande());
                }
                if (operation.OperationId == Scenario)
                {
                    operation.RequestBody = Corps(DescriptionScenario.Schema());
                }
                return Task.CompletedTask;
            }
        );
    }

    private static OpenApiRequestBody Corps(OpenApiSchema schema) =>
        new()
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new OpenApiMediaType { Schema = schema },
            },
        };

    private static OpenApiSchema Demande() =>
        Objet(
            new Dictionary<string, IOpenApiSchema>
            {
                ["commune"] = Texte("Code Insee de la commune, par exemple 34015."),
                ["date"] = Texte("Jour de signature, AAAA-MM-JJ ; aujourd'hui par défaut.", "date"),
                ["profil"] = Objet(
                    Cles.Toutes.ToDictionary(cle => cle.Nom, IOpenApiSchema (cle) => Fait(cle)),
                    "Ce que l'on sait de la personne ; une clé absente est inconnue."
                ),
            },
            "La question posée."
        );

    private static OpenApiSchema Fait(Cle cle) =>
        cle switch
        {
            CleChoix { Multiple: true } choix => new()
            {
                Type = JsonSchemaType.Array,
                Items = Valeurs(choix),
                Description = cle.Question,
            },
            CleChoix choix => Valeurs(choix),
            CleNombre nombre => new()
            {
                Type = nombre.Entier ? JsonSchemaType.Integer : JsonSchemaType.Number,
                Minimum = nombre.Minimum.ToString(CultureInfo.InvariantCulture),
                Maximum = nombre.Maximum.ToString(CultureInfo.InvariantCulture),
                Description = $"{cle.Question} ({nombre.Unite})",
            },
            CleOuiNon => new() { Type = JsonSchemaType.Boolean, Description = cle.Question },
            CleDate => Texte(cle.Question, "date"),
            CleAides { Datee: true } => new()
            {
                Type = JsonSchemaType.Array,
                Description = cle.Question,
                Items = Objet(
                    new Dictionary<string, IOpenApiSchema>
                    {
                        ["id"] = Texte("Identifiant."),
                        ["date"] = Texte("Jour.", "date"),
                    }
                ),
            },
            CleAides => new()
            {
                Type = JsonSchemaType.Array,
                Items = Texte("Identifiant."),
                Description = cle.Question,
            },
            _ => Texte(cle.Question),
        };

    private static OpenApiSchema Valeurs(CleChoix choix) =>
        new()
        {
            Type = JsonSchemaType.String,
            Enum = [.. choix.Valeurs.Select(JsonNode (valeur) => JsonValue.Create(valeur.Code))],
            Description = choix.Question,
        };

    private static OpenApiSchema Texte(string description, string? format = null) =>
        new()
        {
            Type = JsonSchemaType.String,
            Format = format,
            Description = description,
        };

    private static OpenApiSchema Objet(IDictionary<string, IOpenApiSchema> proprietes, string? description = null) =>
        new()
        {
            Type = JsonSchemaType.Object,
            Properties = proprietes,
            AdditionalPropertiesAllowed = false,
            Description = description,
        };
}

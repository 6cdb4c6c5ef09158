using System.Text.Json.Nodes;
using Maillage.Portail.Atelier;
using Microsoft.OpenApi;

namespace Maillage.Portail.Api;

/// <summary>The OpenAPI description of a scenario.</summary>
internal static class DescriptionScenario
{
    public static OpenApiSchema Schema() =>
        new()
        {
            Type = JsonSchemaType.Object,
            AdditionalPropertiesAllowed = false,
            Required = new HashSet<string> { "modifications" },
            Description = "Un scénario. Il compte des médecins et n'en nomme aucun.",
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["nom"] = De(JsonSchemaType.String, "80 caractères au plus."),
                ["mois"] = De(JsonSchemaType.Integer, "Le mois étudié, de 1 à 12 ; absent pour l'année entière."),
                ["modifications"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = Modification(),
                    MaxItems = 1000,
                    Description = "Les changements, dans l'ordre.",
                },
            },
        };

    private static OpenApiSchema Modification() =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "type" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Enum = [.. ModificationEcrite.Types.Select(JsonNode (type) => JsonValue.Create(type))],
                },
                ["commune"] = De(JsonSchemaType.String, "Code Insee, par exemple 34015."),
                ["etp"] = De(JsonSchemaType.Number, "Équivalents temps plein, plus de 0."),
                ["jours_avant"] = De(JsonSchemaType.Number, "temps_de_travail : jours par semaine jusque-là."),
                ["jours_apres"] = De(JsonSchemaType.Number, "temps_de_travail : jours par semaine ensuite."),
                ["origine"] = De(JsonSchemaType.String, "route : code Insee d'un bout."),
                ["destination"] = De(JsonSchemaType.String, "route : code Insee de l'autre."),
                ["minutes"] = De(JsonSchemaType.Number, "route : la nouvelle durée, dans les deux sens."),
                ["habitants"] = De(JsonSchemaType.Number, "population : gagnés, ou perdus ; saison : visiteurs."),
                ["pourcent"] = De(JsonSchemaType.Number, "vieillissement : changement du besoin de chacun."),
                ["mois"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    Items = De(JsonSchemaType.Integer, "De 1 à 12."),
                    Description = "saison : mois de présence.",
                },
            },
        };

    private static OpenApiSchema De(JsonSchemaType type, string description) =>
        new() { Type = type, Description = description };
}

using System.Text;
using Maillage.Aides.Tests.Regles;
using Maillage.Donnees;
using NJsonSchema;

namespace Maillage.Aides.Tests.Traces;

/// <summary>The published JSON schema and the traces written hold to each other.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("2023-03-01", "33063")]
    [InlineData("2026-11-22", null)]
    public async Task Trace_DesReglesDuDepot_EstValide(string jour, string? exercice)
    {
        var profil = exercice is null ? "{}" : $$"""{"commune_exercice_actuelle":"{{exercice}}"}""";
        var corpus = Depot.Corpus;
        var trace = TraceDEssai.Ecrire(
            Depot.Simulateur,
            corpus,
            new Demande("34015", DateOnly.Parse(jour, null), Essai.Profil(profil).Profil)
        );

        Assert.Empty(await Erreurs(trace));
        Assert.Empty(await Erreurs(trace.SansTextes()));
    }

    [Fact]
    public async Task Trace_Abimee_EstRefusee()
    {
        var trace = TraceDEssai.Ecrire();

        Assert.NotEmpty(await Erreurs(trace with { Schema = "maillage/trace/2" }));
        Assert.NotEmpty(await Erreurs(trace with { Reponse = trace.Reponse with { Empreinte = "abc" } }));
        Assert.NotEmpty(
            await Erreurs(trace with { Lieu = trace.Lieu with { Zones = [trace.Lieu.Zones[0] with { Zone = "zup" }] } })
        );
    }

    private static async Task<IEnumerable<string>> Erreurs(Trace trace)
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(RacineMaillage.Trouver().Valeur!, "docs", "schemas", "trace-1.json"),
            TestContext.Current.CancellationToken
        );
        return schema
            .Validate(Encoding.UTF8.GetString(EcritureTrace.Octets(trace)))
            .Select(erreur => erreur.ToString());
    }
}

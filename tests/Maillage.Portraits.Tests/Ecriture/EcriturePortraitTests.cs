using System.Text;
using System.Text.Json;
using Maillage.Essais.Mondes;

namespace Maillage.Portraits.Tests.Ecriture;

public class EcriturePortraitTests
{
    [Fact]
    public void Json_ALesClesDuContratEtLInconnuEstNull()
    {
        var indicateurs = Json("46").GetProperty("indicateurs").EnumerateArray().ToDictionary(Id);

        Assert.Equal(indicateurs.Keys.Order(StringComparer.Ordinal), indicateurs.Keys);
        Assert.All(
            ["id", "libelle", "valeur", "unite", "date", "source", "region", "famille"],
            cle => Assert.True(indicateurs["msp"].TryGetProperty(cle, out _), cle)
        );
        Assert.Equal(JsonValueKind.Null, indicateurs["taux_pauvrete"].GetProperty("valeur").ValueKind);
        Assert.Equal("moins pauvre que la région", indicateurs["taux_pauvrete"].GetProperty("texte").GetString());
        Assert.Equal(18, indicateurs["taux_pauvrete"].GetProperty("region").GetDouble());
    }

    [Fact]
    public void Json_DUnEpci_DitCeQuiEstConnuAuDepartement()
    {
        var medecins = Json("200035327")
            .GetProperty("indicateurs")
            .EnumerateArray()
            .Single(indicateur => Id(indicateur) == "medecins_generalistes");

        Assert.Equal(JsonValueKind.Null, medecins.GetProperty("valeur").ValueKind);
        Assert.Equal("46", medecins.GetProperty("connu_au_departement")[0].GetProperty("departement").GetString());
    }

    [Fact]
    public void Json_GardeLesDeuxCotesDUneContradiction()
    {
        var contradiction = Assert.Single(Json("34").GetProperty("contradictions").EnumerateArray().ToList());

        Assert.Equal("10", contradiction.GetProperty("valeur_a").GetString());
        Assert.Equal("11", contradiction.GetProperty("valeur_b").GetString());
    }

    [Fact]
    public void Csv_UneLigneParChiffreAutantDeCellulesQueDeColonnes()
    {
        using var sortie = new StringWriter();
        CsvPortrait.Ecrire(sortie, Composer("46"));
        var lignes = sortie.ToString().TrimEnd('\n').Split('\n');

        Assert.Equal(Composer("46").Chiffres.Count + 1, lignes.Length);
        Assert.Contains(
            lignes,
            ligne => ligne.StartsWith("46;msp;Maisons de santé;8;;structures;2025;", StringComparison.Ordinal)
        );
        Assert.All(lignes, ligne => Assert.Equal(lignes[0].Count(c => c == ';'), HorsGuillemets(ligne)));
    }

    [Fact]
    public void Markdown_DitLesPhrasesLesTableauxEtCeQuiEstConnuAuDepartement()
    {
        using var sortie = new StringWriter();
        MarkdownPortrait.Ecrire(sortie, Composer("200035327"));
        var texte = sortie.ToString().Replace('\u00a0', ' ');

        Assert.StartsWith("# CC Cazals-Salviac\n", texte, StringComparison.Ordinal);
        Assert.Contains("| Médecins généralistes | connu au département : 90 (46) |", texte, StringComparison.Ordinal);
        Assert.Contains("## Zones de solidarité", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_SeSuffitEtNEcritJamaisDeBaliseVenueDUnNom()
    {
        using var sortie = new StringWriter();
        HtmlPortrait.Ecrire(sortie, Composer("46") with { Sujet = new("46", "<b>Lot", GenrePortrait.Departement, []) });
        var page = sortie.ToString();

        Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>&lt;b&gt;Lot</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Maisons de santé", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
    }

    private static int HorsGuillemets(string ligne) =>
        string.Concat(ligne.Split('"').Where((_, rang) => rang % 2 == 0)).Count(c => c == ';');

    private static Portrait Composer(string id)
    {
        var galerie = PetitsPortraits.Galerie(new(2023, 3, 1));
        return galerie.Composer(galerie.Trouver(id)!);
    }

    private static JsonElement Json(string id)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux))
        {
            JsonPortrait.Ecrire(json, Composer(id));
        }
        return JsonDocument.Parse(Encoding.UTF8.GetString(flux.ToArray())).RootElement;
    }

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;
}

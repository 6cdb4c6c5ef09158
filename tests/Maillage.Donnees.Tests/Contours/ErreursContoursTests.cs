using Maillage.Donnees.Contours;
using Maillage.Territoires;
using static Maillage.Donnees.Tests.Contours.MondeGeoJson;

namespace Maillage.Donnees.Tests.Contours;

public sealed class ErreursContoursTests : IDisposable
{
    private readonly MondeGeoJson monde = new MondeGeoJson().Qpv(("QP034001", Carre1));
    private readonly DossierTemporaire tables = new();

    public void Dispose()
    {
        monde.Dispose();
        tables.Dispose();
    }

    [Fact]
    public void Compiler_DossierVide_DitQuoiDeposer() =>
        Assert.Equal(
            "contours : aucun fichier « communes-*.geojson ». Déposez-y les contours officiels.",
            Erreur(monde.Compiler(["34001"]))
        );

    [Fact]
    public void Compiler_JsonTronque_NommeLeFichierEtLaLigne()
    {
        monde.Brut("contours/communes-34.geojson", "{\n\"type\":");

        Assert.Equal(
            "communes-34.geojson, ligne 3 : JSON mal formé. Remettez le fichier d'origine.",
            Erreurs(monde.Compiler(["34001"]))[0]
        );
    }

    [Fact]
    public void Compiler_AutreJson_DitQueCeNEstPasUneCollection()
    {
        monde.Brut("contours/communes-34.geojson", "[1]");

        Assert.Equal(
            "communes-34.geojson, colonne features : liste absente : ce n'est pas une FeatureCollection GeoJSON.",
            Erreurs(monde.Compiler(["34001"]))[0]
        );
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[1,2]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[181,0],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],["1",0],[1,1],[0,0]]]}""")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[0,0]]}""")]
    [InlineData("null")]
    public void Compiler_GeometrieImpossible_NommeLEntite(string geometrie)
    {
        var feature = $$"""{"type":"Feature","properties":{"code":"34001"},"geometry":{{geometrie}}}""";
        monde.Brut("contours/communes-34.geojson", $$"""{"type":"FeatureCollection","features":[{{feature}}]}""");

        Assert.StartsWith(
            "communes-34.geojson, colonne features[0].geometry : Polygon ou MultiPolygon attendu",
            Erreurs(monde.Compiler(["34001"]))[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Compiler_CodeAbsent_NommeLaCle()
    {
        monde.Communes("34", ("", Carre1));

        Assert.Equal(
            "communes-34.geojson, colonne features[0].properties.code : «  » n'est pas un code commune INSEE (5 caractères, par exemple 34015).",
            Erreurs(monde.Compiler(["34001"]))[0]
        );
    }

    [Theory]
    [InlineData()]
    [InlineData("34001", "34002")]
    public void Compiler_CodeSansSuccesseurUnique_EstRefuse(params string[] successeurs)
    {
        monde.Communes("34", ("34009", Carre1));

        Assert.StartsWith(
            "communes-34.geojson, colonne features[0].properties.code : la commune 34009 n'est pas dans la liste",
            Erreurs(monde.Compiler(["34001", "34002"], Fusion("34009", successeurs)))[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Compiler_CommuneSansContour_EstNommee()
    {
        monde.Communes("34", ("34001", Carre1));

        Assert.Equal(
            "contours : 1 communes sans contour, dont 34002. Ajoutez le fichier de leur département.",
            Erreur(monde.Compiler(["34001", "34002"]))
        );
    }

    [Fact]
    public void Compiler_ContourDonneDeuxFois_NommeLesDeuxCommunes()
    {
        monde.Communes("34", ("34001", Carre1), ("34002", Carre1));

        Assert.Equal(
            "communes-34.geojson, colonne features[1] : le contour de 34002 recouvre celui de 34001. Remettez le fichier d'origine.",
            Erreur(monde.Compiler(["34001", "34002"]))
        );
    }

    [Fact]
    public void Compiler_LimitesQuiSeCroisent_DonneLeLieu()
    {
        monde.Communes("34", ("34001", Carre1), ("34002", "[[5,5],[5,15],[15,15],[15,5],[5,5]]"));

        Assert.All(
            Erreurs(monde.Compiler(["34001", "34002"])),
            erreur => Assert.StartsWith("contours : deux limites se croisent vers 0", erreur, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Compiler_QuartierSansCodeOuEnDouble_EstRefuse()
    {
        monde.Communes("34", ("34001", Carre1)).Qpv(("Q1", Carre1), ("QP034001", Carre1), ("QP034001", Carre2));

        Assert.Equal(
            [
                "qp.geojson, colonne features[0].properties.code_qp : « Q1 » n'est pas un code de quartier (QP et six chiffres).",
                "qp.geojson, colonne features[2].properties.code_qp : le quartier QP034001 figure deux fois. Gardez un seul contour.",
            ],
            Erreurs(monde.Compiler(["34001"]))
        );
    }

    [Fact]
    public void LireFond_TableAbsente_EstNommee() =>
        Assert.StartsWith("contours/2026/arcs.csv : table absente.", Erreur(Fond()), StringComparison.Ordinal);

    [Theory]
    [InlineData("34001;34002", " : 2 cellules au lieu de 3.")]
    [InlineData("34001;3400;0 0|1 1", ", colonne droite : « 3400 » n'est pas un code commune INSEE.")]
    [InlineData("34001;34001;0 0|1 1", ", colonne droite : deux communes différentes attendues de part et d'autre.")]
    [InlineData("34001;;0 0", ", colonne points : suite de points illisible")]
    [InlineData("34001;;0 0|0 0", ", colonne points : suite de points illisible")]
    [InlineData("34001;;0 0|1", ", colonne points : suite de points illisible")]
    [InlineData("34001;;0 0|1 x", ", colonne points : suite de points illisible")]
    [InlineData("34001;;0 0|1 1|", ", colonne points : suite de points illisible")]
    [InlineData("34001;;0 0|99999999 1", ", colonne points : suite de points illisible")]
    [InlineData("34001;;1700000 0|999999 1", ", colonne points : suite de points illisible")]
    public void LireFond_LigneAbimee_EstNommee(string ligne, string message)
    {
        tables.Ecrire("contours/2026/arcs.csv", "gauche;droite;points", ligne);

        Assert.StartsWith($"contours/2026/arcs.csv, ligne 2{message}", Erreurs(Fond())[0], StringComparison.Ordinal);
    }

    [Fact]
    public void LireFond_ContourOuvert_NommeLaCommune()
    {
        tables.Ecrire("contours/2026/arcs.csv", "gauche;droite;points", "34001;;0 0|5 0|0 5");

        Assert.Equal(
            "contours/2026/arcs.csv : le contour de 34001 n'est pas fermé. Recompilez les données.",
            Erreur(Fond())
        );
    }

    [Theory]
    [InlineData("Q1;1;0;0 0|1 0|0 1|-1 -1", ", colonne code : « Q1 » n'est pas un code de quartier.")]
    [InlineData("QP034001;1;0;0 0|1 0|0 1", ", colonne points : anneau fermé de trois points au moins attendu.")]
    public void LireQpv_LigneAbimee_EstNommee(string ligne, string message)
    {
        tables.Ecrire("contours/2026/qpv.csv", "code;polygone;anneau;points", ligne);

        Assert.StartsWith(
            $"contours/2026/qpv.csv, ligne 2{message}",
            Erreur(ChargementContours.LireQpv(tables.Chemin)),
            StringComparison.Ordinal
        );
    }

    private Resultat<FondDeCarte> Fond() => ChargementContours.LireFond(tables.Chemin);

    private static string Erreur<T>(Resultat<T> resultat)
        where T : class => Assert.Single(Erreurs(resultat));

    private static IReadOnlyList<string> Erreurs<T>(Resultat<T> resultat)
        where T : class
    {
        Assert.False(resultat.Reussi);
        return [.. resultat.Erreurs.Select(erreur => erreur.ToString())];
    }
}

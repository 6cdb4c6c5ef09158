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
    public void LireFond_TableAbsente_DitDeCompiler() =>
        Assert.Equal(
            "arcs.csv : table absente. Compilez les données : maillage donnees compiler.",
            Erreur(ChargementContours.LireFond(tables.Chemin, new Millesime(2026)))
        );

    [Theory]
    [InlineData("34001;34002", "trois cellules attendues.")]
    [InlineData("34001;3400;0 0|1 1", "codes de communes illisibles.")]
    [InlineData("34001;34001;0 0|1 1", "deux communes différentes attendues de part et d'autre.")]
    [InlineData("34001;;0 0", "suite de points illisible : « x y|dx dy|… » attendu.")]
    [InlineData("34001;;0 0|0 0", "suite de points illisible : « x y|dx dy|… » attendu.")]
    [InlineData("34001;;0 0|1", "suite de points illisible : « x y|dx dy|… » attendu.")]
    [InlineData("34001;;0 0|1 x", "suite de points illisible : « x y|dx dy|… » attendu.")]
    [InlineData("34001;;0 0|1 1|", "suite de points illisible : « x y|dx dy|… » attendu.")]
    [InlineData("34001;;0 0|99999999 1", "suite de points illisible : « x y|dx dy|… » attendu.")]
    [InlineData("34001;;1700000 0|999999 1", "suite de points illisible : « x y|dx dy|… » attendu.")]
    public void LireFond_LigneAbimee_EstNommee(string ligne, string message)
    {
        tables.Ecrire("arcs.csv", "gauche;droite;points", ligne);

        Assert.Equal(
            $"arcs.csv, ligne 2 : {message} Recompilez les données.",
            Erreur(ChargementContours.LireFond(tables.Chemin, new Millesime(2026)))
        );
    }

    [Fact]
    public void LireFond_ContourOuvert_NommeLaCommune()
    {
        tables.Ecrire("arcs.csv", "gauche;droite;points", "34001;;0 0|5 0|0 5");

        Assert.Equal(
            "arcs.csv : le contour de 34001 n'est pas fermé. Recompilez les données.",
            Erreur(ChargementContours.LireFond(tables.Chemin, new Millesime(2026)))
        );
    }

    [Theory]
    [InlineData("arcs.csv", "gauche;droite;points")]
    [InlineData("voisinages.csv", "commune;voisine;metres")]
    [InlineData("qpv.csv", "code;polygone;anneau;points")]
    public void Lire_EnTeteInattendu_EstRefuse(string fichier, string entete)
    {
        tables.Ecrire(fichier, "autre");

        Assert.Equal(
            $"{fichier}, ligne 1 : en-tête « {entete} » attendu. Recompilez les données.",
            fichier switch
            {
                "arcs.csv" => Erreur(ChargementContours.LireFond(tables.Chemin, new Millesime(2026))),
                "qpv.csv" => Erreur(ChargementContours.LireQpv(tables.Chemin)),
                _ => Erreur(ChargementContours.LireVoisinages(tables.Chemin)),
            }
        );
    }

    [Fact]
    public void LireVoisinages_LigneAbimee_EstNommee()
    {
        tables.Ecrire("voisinages.csv", "commune;voisine;metres", "34001;34002;5", "34001;x;5");

        Assert.StartsWith(
            "voisinages.csv, ligne 3 : ",
            Erreur(ChargementContours.LireVoisinages(tables.Chemin)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("QP1;1;0;0 0|1 0|0 1|-1 -1")]
    [InlineData("QP034001;1;0;0 0|1 0|0 1")]
    public void LireQpv_LigneAbimee_EstNommee(string ligne)
    {
        tables.Ecrire("qpv.csv", "code;polygone;anneau;points", ligne);

        Assert.Equal(
            "qpv.csv, ligne 2 : anneau illisible. Recompilez les données.",
            Erreur(ChargementContours.LireQpv(tables.Chemin))
        );
    }

    private static string Erreur<T>(Resultat<T> resultat)
        where T : class => Assert.Single(Erreurs(resultat));

    private static IReadOnlyList<string> Erreurs<T>(Resultat<T> resultat)
        where T : class
    {
        Assert.False(resultat.Reussi);
        return [.. resultat.Erreurs.Select(erreur => erreur.ToString())];
    }
}

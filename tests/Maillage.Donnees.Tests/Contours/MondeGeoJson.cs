using System.Globalization;
using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Contours;

/// <summary>Writes small GeoJSON files whose coordinates are given in grid steps.</summary>
internal sealed class MondeGeoJson : IDisposable
{
    public const string Carre1 = "[[0,0],[0,10],[10,10],[10,0],[0,0]]";
    public const string Carre2 = "[[10,0],[10,10],[20,10],[20,0],[10,0]]";
    public const string Carre3 = "[[0,10],[0,20],[10,20],[10,10],[0,10]]";

    private readonly DossierTemporaire dossier = new();

    public string DossierContours => Path.Combine(dossier.Chemin, "contours");

    public string FichierQpv => Path.Combine(dossier.Chemin, "qp.geojson");

    public MondeGeoJson Communes(string departement, params (string Code, string Anneaux)[] communes)
    {
        var features = communes.Select(c => Feature("code", c.Code, c.Anneaux));
        return Brut($"contours/communes-{departement}.geojson", Collection(features));
    }

    public MondeGeoJson Qpv(params (string Code, string Anneaux)[] quartiers) =>
        Brut("qp.geojson", Collection(quartiers.Select(q => Feature("code_qp", q.Code, q.Anneaux))));

    public MondeGeoJson Brut(string nom, string texte)
    {
        dossier.Ecrire(nom, texte);
        return this;
    }

    public Resultat<ContoursCompiles> Compiler(IEnumerable<string> actuelles, params Mouvement[] mouvements)
    {
        var rapport = new RapportErreurs();
        var sources = new SourcesContours(
            new Millesime(2026),
            actuelles.Select(CodeCommune.Parse).ToHashSet(),
            mouvements,
            DossierContours,
            FichierQpv
        );
        var contours = CompilationContours.Compiler(sources, rapport);
        return rapport.Conclure(() => contours!);
    }

    public static Mouvement Fusion(string ancien, params string[] nouveaux) =>
        new(
            CodeCommune.Parse(ancien),
            "Ancienne",
            new DateOnly(2019, 1, 1),
            NatureMouvement.Fusion,
            [.. nouveaux.Select(CodeCommune.Parse)]
        );

    public void Dispose() => dossier.Dispose();

    private static string Collection(IEnumerable<string> features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(",\n", features)}}]}""";

    private static string Feature(string cle, string code, string anneaux) =>
        $$$"""{"type":"Feature","properties":{"{{{cle}}}":"{{{code}}}"},"geometry":{"type":"Polygon","coordinates":[{{{EnDegres(anneaux)}}}]}}""";

    /// <summary>One grid unit of the test is 0.01 degree: about a kilometre, far above the generalisation threshold.</summary>
    private static string EnDegres(string anneaux) =>
        System.Text.RegularExpressions.Regex.Replace(
            anneaux,
            "-?[0-9.]+",
            nombre =>
                (double.Parse(nombre.Value, CultureInfo.InvariantCulture) / 100).ToString(CultureInfo.InvariantCulture)
        );
}

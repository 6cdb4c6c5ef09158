using System.IO.Compression;
using System.Text.Json;
using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Contours;

/// <summary>The figures of <c>docs/methodes/contours.md</c>, on the official files.</summary>
public sealed class ContoursOfficielsTests
{
    private static readonly Lazy<ContoursCompiles> Compiles = new(Compiler);

    [Fact]
    public void Compiler_Occitanie_Dessine4446CommunesEtLesEnclavesConnues()
    {
        var fond = Compiles.Value.Fond;
        var region = fond.Dissoudre(fond.Communes);

        Assert.Equal(4446, fond.Communes.Count);
        Assert.All(fond.Communes, commune => Assert.NotEmpty(fond.Contour(commune)!.Polygones));
        Assert.All(fond.Communes, commune => Assert.NotEmpty(fond.Voisines(commune)));
        Assert.Equal(3, region.Polygones.Count);
        Assert.Equal(1, region.Polygones.Sum(polygone => polygone.Trous.Count));
        Assert.Equal(105, Compiles.Value.Qpv.Count);
    }

    [Fact]
    public void Compiler_Occitanie_TientLaPrecisionAnnoncee()
    {
        var (fond, mesures) = (Compiles.Value.Fond, Compiles.Value.Mesures);

        Assert.InRange(mesures.PositionMetres.Mediane, 0, 15);
        Assert.InRange(mesures.PositionMetres.P95, 0, 120);
        Assert.InRange(mesures.SurfacePourCent.Mediane, 0, 0.7);
        Assert.InRange(mesures.SurfacePourCent.Maximum, 0, 10);
        Assert.Equal(fond.Communes.Sum(c => fond.Contour(c)!.Hectares), fond.Dissoudre(fond.Communes).Hectares, 1e-3);
    }

    [Fact]
    public void EcrireTopoJson_Occitanie_TientEn400Ko()
    {
        var fond = Compiles.Value.Fond;
        var departements = fond.Communes.GroupBy(commune => commune.Departement.ToString()).ToList();
        using var memoire = new MemoryStream();
        using (var gzip = new GZipStream(memoire, CompressionLevel.Optimal, leaveOpen: true))
        using (var json = new Utf8JsonWriter(gzip))
        {
            fond.EcrireTopoJson(
                json,
                [
                    new CoucheCarte("communes", [.. fond.Communes.Select(c => new ElementCarte(c.ToString(), [c]))]),
                    new CoucheCarte("departements", [.. departements.Select(d => new ElementCarte(d.Key, [.. d]))]),
                ]
            );
        }

        Assert.InRange(memoire.Length, 1, 400_000);
    }

    private static ContoursCompiles Compiler()
    {
        var actuelles = ImportCog
            .LireCodes(DonneesBrutes.Fichier("cog-communes-epci", "communes.csv"))
            .ValeurOuException();
        var mouvements = DonneesBrutes.Fichier("cog-communes-epci", "mouvements-communes.csv");
        var region = File.ReadLines(DonneesBrutes.Fichier("cog-communes-epci", "occitanie_communes_2026.csv")).Skip(1);
        var sources = new SourcesContours(
            new Millesime(2026),
            region.Select(ligne => CodeCommune.Parse(ligne[..5])).ToHashSet(),
            ImportMouvements.Lire(mouvements, actuelles).ValeurOuException(),
            DonneesBrutes.Fichier("contours-communes", "ign2018-25pct"),
            DonneesBrutes.Fichier("qpv-occitanie-2021", "qp.geojson")
        );
        return CompilationContours.Compiler(sources, new RapportErreurs())!;
    }
}

using System.Text;
using Maillage.Donnees.Contours;
using Maillage.Territoires;
using static Maillage.Donnees.Tests.Contours.MondeGeoJson;

namespace Maillage.Donnees.Tests.Contours;

public sealed class CompilationContoursTests : IDisposable
{
    private static readonly CodeCommune Une = CodeCommune.Parse("34001");
    private static readonly CodeCommune Deux = CodeCommune.Parse("34002");

    private readonly MondeGeoJson monde = new MondeGeoJson().Qpv(("QP034001", Carre1));

    public void Dispose() => monde.Dispose();

    [Fact]
    public void Compiler_DeuxDepartementsQuiSeTouchent_PartagentUnArc()
    {
        monde.Communes("34", ("34001", Carre1)).Communes("35", ("35001", Carre2));

        var fond = monde.Compiler(["34001", "35001"]).ValeurOuException().Fond;

        Assert.Equal([CodeCommune.Parse("35001")], fond.Voisines(Une));
        Assert.Equal(3, fond.Arcs.Count);
    }

    [Fact]
    public void Compiler_CommunesFusionnees_PerdentLeurLimiteCommune()
    {
        monde.Communes("34", ("34001", Carre1), ("34009", Carre2), ("34002", Carre3));

        var fond = monde.Compiler(["34001", "34002"], Fusion("34009", "34001")).ValeurOuException().Fond;

        Assert.Equal([Une, Deux], fond.Communes);
        Assert.Equal([0, 2_000], Bornes(fond.Contour(Une)!, point => point.X));
        Assert.Equal([0, 1_000], Bornes(fond.Contour(Une)!, point => point.Y));
        Assert.DoesNotContain(new PointGrille(1_000, 500), fond.Contour(Une)!.Anneaux.SelectMany(a => a));
    }

    [Fact]
    public void Compiler_CommuneTrouee_GardeSonTrouEtSonEnclave()
    {
        monde.Communes(
            "34",
            ("34001", $"{Carre1},[[4,4],[6,4],[6,6],[4,6],[4,4]]"),
            ("34002", "[[4,4],[4,6],[6,6],[6,4],[4,4]]")
        );

        var fond = monde.Compiler(["34001", "34002"]).ValeurOuException().Fond;

        Assert.Single(Assert.Single(fond.Contour(Une)!.Polygones).Trous);
        Assert.Equal([Une], fond.Voisines(Deux));
    }

    [Fact]
    public void Compiler_CommuneEnDeuxMorceaux_LesGarde()
    {
        monde.Communes("34", ("34001", Carre2), ("34009", Carre3), ("34002", Carre1));

        var fond = monde.Compiler(["34001", "34002"], Fusion("34009", "34001")).ValeurOuException().Fond;

        Assert.Equal(2, fond.Contour(Une)!.Polygones.Count);
    }

    [Fact]
    public void Compiler_DeuxFois_DonneLesMemesOctets()
    {
        monde.Communes("34", ("34001", Carre1), ("34002", Carre2));
        var communes = new[] { "34001", "34002" };

        var tables = Tables(monde.Compiler(communes).ValeurOuException());
        var encore = Tables(monde.Compiler(communes.Reverse()).ValeurOuException());

        Assert.Equal(tables.Select(table => table.Octets()), encore.Select(table => table.Octets()));
    }

    [Fact]
    public void Compiler_TablesRelues_RedonnentLeFondLesVoisinagesEtLesQuartiers()
    {
        monde
            .Communes("34", ("34001", Carre1), ("34002", Carre2))
            .Qpv(("QP034001", $"{Carre1},[[4,4],[6,4],[6,6],[4,6],[4,4]]"));
        var compiles = monde.Compiler(["34001", "34002"]).ValeurOuException();
        using var dossier = new DossierTemporaire();
        foreach (var table in Tables(compiles))
        {
            dossier.Ecrire(table.Chemin, Encoding.UTF8.GetString(table.Octets()));
        }

        var fond = ChargementContours.LireFond(dossier.Chemin).ValeurOuException();
        var rapport = new RapportErreurs();
        var voisinages = TableVoisinages.Lire(dossier.Chemin, rapport);
        var qpv = ChargementContours.LireQpv(dossier.Chemin).ValeurOuException();

        Assert.True(rapport.Vide);
        Assert.Equal(compiles.Fond.Arcs.Count, fond.Arcs.Count);
        Assert.Equal(Points(compiles.Fond.Contour(Deux)!), Points(fond.Contour(Deux)!));
        Assert.Equal([Deux], voisinages[Une]);
        Assert.Equal([Une], voisinages[Deux]);
        Assert.Equal(compiles.Qpv["QP034001"].Anneaux, qpv["QP034001"].Anneaux);
    }

    private static TableCsv[] Tables(ContoursCompiles contours) =>
        [TableArcs.Ecrire(contours.Fond.Arcs), TableVoisinages.Ecrire(contours.Fond), TableQpv.Ecrire(contours.Qpv)];

    private static IEnumerable<PointGrille> Points(Contour contour) =>
        contour.Anneaux.SelectMany(anneau => anneau.Skip(1)).Order();

    private static int[] Bornes(Contour contour, Func<PointGrille, int> axe)
    {
        var valeurs = contour.Anneaux.SelectMany(anneau => anneau).Select(axe).ToList();
        return [valeurs.Min(), valeurs.Max()];
    }
}

using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Contours;

/// <summary>The compiled tables of the repository.</summary>
public sealed class ContoursLivresTests
{
    private static readonly CodeCommune Assignan = CodeCommune.Parse("34015");

    [Fact]
    public void LireFond_DonneesLivrees_Dessine4446CommunesSansTrouDansLaRegion()
    {
        var fond = ChargementContours.LireFond(Donnees()).ValeurOuException();
        var region = fond.Dissoudre(fond.Communes);

        Assert.Equal(4446, fond.Communes.Count);
        Assert.Equal(3, region.Polygones.Count);
        Assert.Equal(fond.Communes.Sum(commune => fond.Contour(commune)!.Hectares), region.Hectares, 1e-3);
        Assert.Empty(CroisementsArcs.Chercher(fond.Arcs));
    }

    [Fact]
    public void LireVoisinages_DonneesLivrees_SontCeuxDuFond()
    {
        var fond = ChargementContours.LireFond(Donnees()).ValeurOuException();
        var rapport = new RapportErreurs();

        var voisinages = TableVoisinages.Lire(Donnees(), rapport);

        Assert.True(rapport.Vide);
        Assert.All(fond.Communes, commune => Assert.Equal(fond.Voisines(commune), voisinages[commune]));
        Assert.Contains(Assignan, voisinages[voisinages[Assignan][0]]);
    }

    [Fact]
    public void LireQpv_DonneesLivrees_Dessine105Quartiers() =>
        Assert.Equal(105, ChargementContours.LireQpv(Donnees()).ValeurOuException().Count);

    [Fact]
    public void Limitrophe_DonneesLivrees_ClasseLesCommunesHorsZoneEtLaisseLesAutresInconnues()
    {
        var zonage = File.ReadLines(Path.Combine(Donnees(), "zonages", "limitrophe-2022.csv")).Skip(1).ToList();

        Assert.Equal(346, zonage.Count(ligne => ligne.EndsWith(";limitrophe_10km", StringComparison.Ordinal)));
        Assert.Equal(4361, zonage.Count);
    }

    private static string Donnees() => RacineMaillage.DossierDonnees().ValeurOuException();
}

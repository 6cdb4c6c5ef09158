using static Maillage.Zonage.Tests.Jauges.MethodesDEssai;

namespace Maillage.Zonage.Tests.Jauges;

public class CalculJaugesTests
{
    // A thousand people: 100 selected, 600 in the vivier, 300 outside.
    private static readonly TerritoireClasse[] Region =
    [
        Selection("A", 100),
        Vivier("B", 150, ClasseZonage.Zip),
        Vivier("C", 250, ClasseZonage.Zac),
        Vivier("D", 200, ClasseZonage.Vigilance),
        Hors("E", 30, ClasseZonage.Zac),
        Hors("F", 270),
    ];

    [Fact]
    public void Parts_DesHabitantsDeLaRegion()
    {
        var jauges = CalculJauges.Remplir(De2017, Region, Plafonds.Inconnus);
        Assert.Equal(1000, jauges.Population);
        Assert.Equal(25, jauges.Parts[ClasseZonage.Zip]);
        Assert.Equal(28, jauges.Parts[ClasseZonage.Zac]);
        Assert.Equal(20, jauges.Parts[ClasseZonage.Vigilance]);
        Assert.Equal(27, jauges.Parts[ClasseZonage.HorsZonage]);
        Assert.Equal(0, jauges.Parts[ClasseZonage.Zar]);
        Assert.Equal(10, jauges.PartSelectionNationale);
        Assert.Empty(jauges.Alertes);
    }

    [Theory]
    [InlineData(30, 5.0, false)]
    [InlineData(31, 5.2, true)]
    public void Marge_DeCinqPourCentDuVivier(long ajoutes, double marge, bool alerte)
    {
        // Someone more outside leaves the vivier's 600 people as they are.
        var jauges = CalculJauges.Remplir(
            De2017,
            [.. Region[..4], Hors("E", ajoutes, ClasseZonage.Zac), Region[5]],
            Plafonds.Inconnus
        );
        Assert.Equal(marge, jauges.Marge);
        Assert.Equal(alerte, jauges.Alertes.Any(une => une.Jauge == "marge"));
    }

    [Theory]
    [InlineData(ClasseZonage.Zip, 5)]
    [InlineData(ClasseZonage.Zac, 5)]
    [InlineData(ClasseZonage.Vigilance, 0)]
    [InlineData(ClasseZonage.HorsZonage, 0)]
    public void Marge_NeCompteQueZipEtZac(ClasseZonage classe, double marge) =>
        Assert.Equal(
            marge,
            CalculJauges.Remplir(De2017, [.. Region[..4], Hors("E", 30, classe)], Plafonds.Inconnus).Marge
        );

    [Theory]
    [InlineData(25, false)]
    [InlineData(24.9, true)]
    public void Plafond_AlerteAuDela_PasALEgalite(double plafond, bool alerte)
    {
        var jauges = CalculJauges.Remplir(De2017, Region, new(plafond, null));
        Assert.Equal(alerte, jauges.Alertes.Any(une => une is { Jauge: "zip", Valeur: 25 } && une.Limite == plafond));
    }

    [Fact]
    public void Plafond_DesZac_EstCompareAuxZac()
    {
        var alerte = Assert.Single(CalculJauges.Remplir(De2017, Region, new(25, 20)).Alertes);
        Assert.Equal(("zac", 28.0, 20.0), (alerte.Jauge, alerte.Valeur, alerte.Limite));
    }

    [Fact]
    public void Arrondi_VientAvantLaComparaison()
    {
        // 20.04 % is shown and compared as 20.0.
        TerritoireClasse[] region =
        [
            new("A", 2004, null, ClasseZonage.Zip),
            new("B", 7996, null, ClasseZonage.HorsZonage),
        ];
        Assert.Empty(CalculJauges.Remplir(De2021, region, new(20, null)).Alertes);
        Assert.Equal(20, CalculJauges.Remplir(De2021, region, new(20, null)).Parts[ClasseZonage.Zip]);
    }

    [Fact]
    public void Quartiers_ClassesAutrement_ComptentDansLeurClasse()
    {
        TerritoireClasse[] region =
        [
            new("A", 500, null, ClasseZonage.Zac, new(120, ClasseZonage.Zip)),
            new("B", 500, null, ClasseZonage.HorsZonage, new(80, ClasseZonage.HorsZonage)),
        ];
        var jauges = CalculJauges.Remplir(De2021, region, Plafonds.Inconnus);
        Assert.Equal(
            (12, 38, 50),
            (jauges.Parts[ClasseZonage.Zip], jauges.Parts[ClasseZonage.Zac], jauges.Parts[ClasseZonage.HorsZonage])
        );
        Assert.Equal(1000, jauges.Populations.Values.Sum());
    }

    [Fact]
    public void Quartiers_DunTerritoireAjoute_SortentDeLaMarge()
    {
        TerritoireClasse[] region =
        [
            Vivier("A", 1000, ClasseZonage.Zac),
            Hors("B", 60, ClasseZonage.Zac) with
            {
                Qpv = new(20, ClasseZonage.Zip),
            },
        ];
        Assert.Equal(4, CalculJauges.Remplir(De2017, region, Plafonds.Inconnus).Marge);
    }

    [Fact]
    public void SelectionNationale_HorsDesZip_EstSignalee()
    {
        var jauges = CalculJauges.Remplir(
            De2017,
            [Selection("A", 100, ClasseZonage.Zac), Hors("B", 900)],
            Plafonds.Inconnus
        );
        var alerte = Assert.Single(jauges.Alertes);
        Assert.Equal(("selection_nationale", 10), (alerte.Jauge, alerte.Valeur));
        Assert.EndsWith("reclassez A.", alerte.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Methode_De2021_NAMargeNiSelection()
    {
        var jauges = CalculJauges.Remplir(De2021, [new("A", 10, null, ClasseZonage.Zip)], Plafonds.Inconnus);
        Assert.Null(jauges.Marge);
        Assert.Null(jauges.PartSelectionNationale);
        Assert.Equal(100, jauges.Parts[ClasseZonage.Zip]);
    }

    [Fact]
    public void SansVivier_LaMargeEstInconnue() =>
        Assert.Null(CalculJauges.Remplir(De2017, [Selection("A", 10)], Plafonds.Inconnus).Marge);

    [Fact]
    public void ClasseDUneAutreMethode_OuSansHabitant_EstRefusee()
    {
        Assert.Throws<ArgumentException>(() =>
            CalculJauges.Remplir(De2021, [new("A", 10, null, ClasseZonage.Vigilance)], Plafonds.Inconnus)
        );
        Assert.Throws<ArgumentException>(() =>
            CalculJauges.Remplir(De2021, [new("A", 0, null, ClasseZonage.Zip)], Plafonds.Inconnus)
        );
    }

    [Theory]
    [InlineData(2.5, CadreNational.SelectionNationale)]
    [InlineData(2.5000001, CadreNational.Vivier)]
    [InlineData(4, CadreNational.Vivier)]
    [InlineData(4.0000001, CadreNational.HorsVivier)]
    public void Cadre_AuxSeuilsExactement(double apl, CadreNational attendu) =>
        Assert.Equal(attendu, De2017.Seuils!.Cadre(apl));

    [Theory]
    [InlineData(225, 10_000, 2.2)]
    [InlineData(235, 10_000, 2.4)]
    [InlineData(245, 10_000, 2.5)]
    [InlineData(35, 10_000, 0.4)]
    [InlineData(1, 3, 33.3)]
    [InlineData(2, 3, 66.7)]
    [InlineData(0, 7, 0)]
    [InlineData(7, 7, 100)]
    public void Arrondi_ALaDecimaleLaPlusProche_PaireSiEgales(long partie, long total, double attendu) =>
        Assert.Equal(attendu, Arrondi.Pourcent(partie, total));

    [Fact]
    public void RegionMajoritaire_CelleDuPlusDHabitants()
    {
        Assert.Equal("76", RegionMajoritaire.De(new Dictionary<string, long> { ["76"] = 30_000, ["75"] = 10_000 }));
        Assert.Null(RegionMajoritaire.De(new Dictionary<string, long> { ["76"] = 10, ["75"] = 10 }));
    }
}

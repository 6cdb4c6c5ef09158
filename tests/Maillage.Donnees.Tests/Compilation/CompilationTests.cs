using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

/// <summary>The small world, compiled and loaded once for the tests that only read it.</summary>
public sealed class MondeCharge : IDisposable
{
    private readonly MondeBrut monde = new();

    public MondeCharge()
    {
        monde.Compiler();
        Donnees = monde.Charger();
    }

    internal DonneesMaillage Donnees { get; }

    public void Dispose() => monde.Dispose();
}

public class CompilationTests(MondeCharge charge) : IClassFixture<MondeCharge>
{
    private static readonly DateOnly Mai2025 = new(2025, 5, 15);

    [Fact]
    public void MondeBrut_SeRechargeAvecSesCommunesEtSesEpci()
    {
        var referentiel = charge.Donnees.Referentiel;

        Assert.Equal(
            ["12002", "12003", "34001", "34002", "34003"],
            referentiel.Communes.Keys.Order().Select(c => c.ToString())
        );
        Assert.Equal(7, referentiel.Repertoire.Communes.Count);
        Assert.Equal(
            ["07001", "34001", "34003"],
            referentiel.Epci[Siren.Parse(MondeBrut.SirenNord)].Membres.Select(c => c.ToString())
        );
        Assert.Equal(MondeBrut.SirenSud, Commune(referentiel, "12002").Epci.ToString());
        Assert.Equal(
            "12002",
            Assert
                .IsType<ResolutionCommune.Fusionnee>(referentiel.Repertoire.Resoudre("12001"))
                .Mouvement.Successeurs.Single()
                .ToString()
        );
    }

    [Fact]
    public void CommuneFusionnee_NAJamaisUneDemiSomme()
    {
        var val = Commune(charge.Donnees.Referentiel, "34003");

        Assert.Equal([2021, 2023], val.PopulationMunicipale.Keys.Order());
        Assert.Equal(82, val.PopulationMunicipale[2021]);
        Assert.Equal(80, val.PopulationMunicipale[2023]);
        Assert.Null(val.Fedi);
        Assert.Null(val.DistanceUrgencesKm);
        Assert.Null(val.GrilleDensite);
        Assert.Equal(14, val.Part75AnsPlus);
    }

    [Fact]
    public void CommuneAgrandie_ALeCentreEtLaSuperficieDeSonContour()
    {
        var val = Commune(charge.Donnees.Referentiel, "34003");

        Assert.InRange(val.SuperficieHectares, 17_850, 18_000);
        Assert.Equal(43.55, val.Centre.Latitude, 3);
        Assert.Equal(3.3, val.Centre.Longitude, 3);
        Assert.Equal(1000, Commune(charge.Donnees.Referentiel, "34001").SuperficieHectares);
    }

    [Fact]
    public void CommuneRecodee_GardeSesChiffres()
    {
        var recodee = Commune(charge.Donnees.Referentiel, "12002");

        Assert.Equal(5, recodee.PopulationMunicipale.Count);
        Assert.Equal(0.5, recodee.Fedi);
        Assert.Equal(30, recodee.DistanceUrgencesKm);
        Assert.Equal(7, recodee.GrilleDensite);
    }

    [Fact]
    public void AplDUneCommuneFusionnee_EstLaMoyennePondereeDeSesParties()
    {
        var apl = charge.Donnees.Referentiel.Apl[CodeCommune.Parse("34003")];

        Assert.Equal([2016, 2018], apl.Select(valeur => valeur.Annee));
        Assert.Equal(3.5, apl[0].TousAges);
        Assert.Equal(2, apl[1].JusquA65Ans);
        Assert.Equal(40, apl[1].PopulationStandardisee);
    }

    [Fact]
    public void Structures_DesPartiesSAjoutent()
    {
        var structures = charge.Donnees.Referentiel.Structures;

        Assert.Equal(new CompteStructures("620", "Pharmacie", 2), structures[CodeCommune.Parse("34003")].Single());
        Assert.Equal(1, structures[CodeCommune.Parse("12002")].Single().Nombre);
        Assert.False(structures.ContainsKey(CodeCommune.Parse("34001")));
    }

    [Theory]
    [InlineData("34001", Zone.Zip, Ternaire.Oui)]
    [InlineData("34001", Zone.Zrr, Ternaire.Non)]
    [InlineData("12003", Zone.Zac, Ternaire.Oui)]
    [InlineData("34003", Zone.Zip, Ternaire.Inconnu)]
    [InlineData("34001", Zone.Montagne, Ternaire.Inconnu)]
    [InlineData("34003", Zone.Solidarite, Ternaire.Non)]
    public void Zones_EnMai2025(string commune, Zone zone, Ternaire attendu) =>
        Assert.Equal(attendu, Zones(commune, Mai2025)[zone]);

    [Theory]
    [InlineData("34003", Zone.Solidarite, "2025-06-27", Ternaire.Oui)]
    [InlineData("34002", Zone.Solidarite, "2025-06-27", Ternaire.Non)]
    [InlineData("34001", Zone.Qpv, "2023-12-31", Ternaire.Oui)]
    [InlineData("34002", Zone.Qpv, "2015-01-01", Ternaire.Oui)]
    [InlineData("34003", Zone.Qpv, "2023-12-31", Ternaire.Non)]
    [InlineData("34001", Zone.Qpv, "2024-01-01", Ternaire.Inconnu)]
    [InlineData("34001", Zone.Qpv, "2014-12-31", Ternaire.Non)]
    [InlineData("34001", Zone.Zrr, "2024-06-30", Ternaire.Oui)]
    [InlineData("34001", Zone.Zrr, "2024-07-01", Ternaire.Non)]
    [InlineData("34001", Zone.Zrr, "2022-12-31", Ternaire.Inconnu)]
    [InlineData("34002", Zone.Zrr, "2024-06-30", Ternaire.Non)]
    [InlineData("12002", Zone.Zrr, "2024-06-30", Ternaire.Inconnu)]
    [InlineData("12003", Zone.Zrr, "2024-06-30", Ternaire.Oui)]
    [InlineData("34001", Zone.Frr, "2024-06-30", Ternaire.Non)]
    [InlineData("34001", Zone.Frr, "2024-07-01", Ternaire.Inconnu)]
    [InlineData("34001", Zone.Zip, "2022-05-06", Ternaire.Inconnu)]
    [InlineData("34001", Zone.Zip, "2022-05-07", Ternaire.Oui)]
    [InlineData("34001", Zone.Zip, "2025-10-31", Ternaire.Oui)]
    [InlineData("34001", Zone.Zip, "2025-11-01", Ternaire.Inconnu)]
    public void Zones_AuxBornesDeLeurPeriode(string commune, Zone zone, string jour, Ternaire attendu) =>
        Assert.Equal(attendu, Zones(commune, DateOnly.ParseExact(jour, "yyyy-MM-dd"))[zone]);

    [Fact]
    public void ZonageInfirmiers_TaitLesCommunesSansResultat()
    {
        var classes = charge.Donnees.ZonageInfirmiers;

        Assert.Equal(ClasseInfirmiers.TresSousDotee, classes[CodeCommune.Parse("34001")]);
        Assert.Equal(2, classes.Count);
    }

    [Fact]
    public void PopulationDeParis_EstLaSommeDesArrondissements()
    {
        var repertoire = charge.Donnees.Referentiel.Repertoire;

        Assert.Equal(30, repertoire.Trouver(CodeCommune.Parse("75056"))!.Population);
        Assert.Null(repertoire.Trouver(CodeCommune.Parse("07001"))!.Population);
    }

    [Fact]
    public void MemeEntree_DonneLesMemesOctets()
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        var premier = Contenu(monde.Donnees);

        monde.Compiler();

        Assert.Equal(premier, Contenu(monde.Donnees));
        Assert.DoesNotContain(monde.Brut, monde.LireDonnees("manifeste.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Manifeste_DitOrigineLicenceEtEmpreinteDesBruts()
    {
        using var monde = new MondeBrut();

        var table = monde.Compiler().Tables.Single(t => t.Chemin == "communes/2026/mouvements.csv");

        Assert.Equal("INSEE", table.Provenance.Producteur);
        Assert.Equal(2, table.Lignes);
        Assert.Equal("cog-communes-epci/mouvements-communes.csv", table.Bruts.Single().Fichier);
        Assert.Equal(64, table.Bruts.Single().Sha256.Length);
        Assert.Contains("Licence Ouverte 2.0", monde.LireDonnees("LICENCE.md"), StringComparison.Ordinal);
        Assert.Contains(
            "communes/2026/mouvements.csv",
            monde.LireDonnees("datapackage.json"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Contours_DonnentLesVoisinesEtLaCouronneDes10Km()
    {
        using var monde = new MondeBrut();

        var tables = monde.Compiler().Tables;
        var referentiel = monde.Charger().Referentiel;
        var (amont, bourg, val) = (CodeCommune.Parse("34001"), CodeCommune.Parse("34002"), CodeCommune.Parse("34003"));

        Assert.Equal(5, tables.Single(table => table.Chemin == CheminsTables.Arcs).Chiffres["communes"]);
        Assert.Equal([CodeCommune.Parse("12002"), bourg], referentiel.Voisines[val]);
        Assert.Equal(Ternaire.Oui, referentiel.Zones.Zones(bourg, Mai2025)[Zone.Limitrophe10Km]);
        Assert.Equal(Ternaire.Non, referentiel.Zones.Zones(amont, Mai2025)[Zone.Limitrophe10Km]);
        Assert.Equal(Ternaire.Inconnu, referentiel.Zones.Zones(bourg, new DateOnly(2025, 11, 1))[Zone.Limitrophe10Km]);
    }

    [Fact]
    public void DossiersQueLaCompilationNeFaitPas_SontConserves()
    {
        using var monde = new MondeBrut();
        monde.EcrireDonnees("imports/montagne.csv", "code;du;au;valeur;source", "34001;2020-01-01;;oui;arrêté");
        monde.EcrireDonnees("temps/2026/trajets.csv", "x;y");

        monde.Compiler();

        Assert.Equal("x;y\n", monde.LireDonnees("temps/2026/trajets.csv"));
        Assert.Equal(
            Ternaire.Oui,
            monde.Charger().Referentiel.Zones.Zones(CodeCommune.Parse("34001"), Mai2025)[Zone.Montagne]
        );
    }

    private ZonesCommune Zones(string commune, DateOnly jour) =>
        charge.Donnees.Referentiel.Zones.Zones(CodeCommune.Parse(commune), jour);

    private static Commune Commune(ReferentielTerritorial referentiel, string code) =>
        referentiel.Communes[CodeCommune.Parse(code)];

    private static string Contenu(string dossier) =>
        string.Concat(
            Directory
                .GetFiles(dossier, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
        );
}

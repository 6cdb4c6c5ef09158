using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class ImportAtlasanteTests
{
    private const string EnTete =
        "\"com_code\",\"com_lib\",\"niveau\",\"zmed_niveau\",\"zmed_date_arrete\",\"tvs_lib\",\"zdent_niveau\"";

    private static readonly HashSet<CodeCommune> Region =
    [
        .. new[] { "34001", "34002", "34003" }.Select(CodeCommune.Parse),
    ];

    [Fact]
    public void Fichier_DonneUneCoucheParDateDArrete()
    {
        var couches = Lire(
            "\"34001\",\"Amont, le Haut\",\"COM\",\"ZIP\",\"31/10/2025\",\"Nord\",\"\"",
            "\"34002\",\"Bourg\",\"COM\",\"NC - non classée\",\"31/10/2025\",\"Nord\",\"\"",
            "\"34003\",\"Val\",\"COM\",\"2_ZAC\",\"04/05/2022\",\"Nord\",\"\"",
            "\"34003\",\"Nord\",\"TVS\",\"ZIP\",\"31/10/2025\",\"Nord\",\"\"",
            "\"07001\",\"Dehors\",\"COM\",\"ZIP\",\"31/10/2025\",\"Nord\",\"\""
        );

        Assert.Equal(["medecins-2022-05-04", "medecins-2025-10-31"], couches.Select(couche => couche.Id));
        Assert.Equal(new Periode(new DateOnly(2025, 10, 31), null), couches[1].Validite);
        Assert.Equal(Zone.Zip, couches[1].ParCommune[CodeCommune.Parse("34001")]);
        Assert.Null(couches[1].ParCommune[CodeCommune.Parse("34002")]);
        Assert.Equal(2, couches[1].ParCommune.Count);
        Assert.Equal(Zone.Zac, couches[0].ParCommune[CodeCommune.Parse("34003")]);
    }

    [Fact]
    public void ClasseEtDateFautives_SontSignaleesEnsemble()
    {
        using var dossier = new DossierTemporaire();
        var chemin = dossier.Ecrire("zonages.csv", EnTete, "\"34001\",\"A\",\"COM\",\"ZZ\",\"2025-10-31\",\"N\",\"\"");

        Assert.Equal(
            [
                "zonages.csv, ligne 2, colonne zmed_niveau : « ZZ » n'est pas une classe du zonage (ZIP, ZAC, ZAR, HZ ou NC).",
                "zonages.csv, ligne 2, colonne zmed_date_arrete : « 2025-10-31 » n'est pas une date (JJ/MM/AAAA).",
            ],
            ImportAtlasante.Lire(chemin, Region).Erreurs.Select(erreur => erreur.ToString())
        );
    }

    [Fact]
    public void FichierDepose_RemplaceLeZonageObserveAPartirDeSonArrete()
    {
        using var monde = new MondeBrut();
        monde.Ecrire("atlasante/zonages.csv", EnTete, "\"34001\",\"A\",\"COM\",\"ZAC\",\"27/10/2025\",\"N\",\"\"");
        monde.Compiler();

        var zones = monde.Charger().Referentiel.Zones;

        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2025, 10, 26))[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2025, 10, 27))[Zone.Zac]);
        Assert.Equal(Ternaire.Inconnu, zones.Zones(CodeCommune.Parse("34002"), new DateOnly(2025, 10, 27))[Zone.Zip]);
    }

    private static IReadOnlyList<CoucheZonage> Lire(params string[] lignes)
    {
        using var dossier = new DossierTemporaire();
        return ImportAtlasante.Lire(dossier.Ecrire("zonages.csv", [EnTete, .. lignes]), Region).ValeurOuException();
    }
}

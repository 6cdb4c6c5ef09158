using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class ImportMouvementsTests
{
    private const string EnTete =
        "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP";

    private static readonly HashSet<CodeCommune> Actuelles = [Code("34001"), Code("34002"), Code("34003")];

    [Fact]
    public void Fusion_DonneLeSuccesseurEtLaDate()
    {
        var mouvement = Assert.Single(
            Lire(
                Ligne("32", "2019-01-01", "34010", "COM", "34001"),
                Ligne("32", "2019-01-01", "34010", "COMD", "34010")
            )
        );

        Assert.Equal(NatureMouvement.Fusion, mouvement.Nature);
        Assert.Equal(new DateOnly(2019, 1, 1), mouvement.DateEffet);
        Assert.Equal("Nom 34010", mouvement.Nom);
        Assert.Equal([Code("34001")], mouvement.Successeurs);
    }

    [Fact]
    public void FusionDeFusion_SuitLaChaineJusquAAujourdHui()
    {
        var mouvements = Lire(
            Ligne("31", "1971-01-01", "34010", "COM", "34011"),
            Ligne("32", "2016-01-01", "34011", "COM", "34012"),
            Ligne("50", "2024-03-04", "34012", "COM", "34002")
        );

        Assert.All(mouvements, mouvement => Assert.Equal([Code("34002")], mouvement.Successeurs));
        Assert.Equal(
            [NatureMouvement.Fusion, NatureMouvement.Fusion, NatureMouvement.ChangementDeCode],
            mouvements.Select(mouvement => mouvement.Nature)
        );
    }

    [Fact]
    public void CodeRetabli_NEstPasAncien() =>
        Assert.Empty(
            Lire(Ligne("33", "1973-01-01", "34003", "COM", "34001"), Ligne("21", "1980-01-01", "34001", "COM", "34003"))
        );

    [Fact]
    public void RetabliPuisFusionneDeNouveau_DonneLaDerniereFin()
    {
        var mouvement = Assert.Single(
            Lire(
                Ligne("33", "1973-01-01", "34010", "COM", "34001"),
                Ligne("21", "1980-01-01", "34001", "COM", "34010"),
                Ligne("32", "2019-01-01", "34010", "COM", "34002")
            )
        );

        Assert.Equal(new DateOnly(2019, 1, 1), mouvement.DateEffet);
        Assert.Equal([Code("34002")], mouvement.Successeurs);
    }

    [Fact]
    public void CommunePartagee_DonneTousSesSuccesseurs()
    {
        var mouvement = Assert.Single(
            Lire(Ligne("30", "1965-01-01", "34010", "COM", "34003"), Ligne("30", "1965-01-01", "34010", "COM", "34001"))
        );

        Assert.Equal(NatureMouvement.Partage, mouvement.Nature);
        Assert.Equal([Code("34001"), Code("34003")], mouvement.Successeurs);
    }

    [Fact]
    public void CommuneSortieDeLaListe_NAPasDeSuccesseur()
    {
        var mouvement = Assert.Single(Lire("30,2007-02-23,COM,97123,0,S,S,Saint-Barthélemy,,,,,,"));

        Assert.Equal(NatureMouvement.SansSuccesseur, mouvement.Nature);
        Assert.Empty(mouvement.Successeurs);
    }

    [Fact]
    public void CommuneAssocieeOuRenommee_NEstPasUnCodeAncien() =>
        Assert.Empty(
            Lire(
                "35,2016-01-01,COMD,34010,0,A,A,A,COM,34001,0,B,B,B",
                "10,2016-01-01,COM,34001,0,A,A,A,COM,34001,0,B,B,B"
            )
        );

    [Fact]
    public void ChaineSansIssue_EstUneErreurQuiNommeLeCode()
    {
        var erreur = Assert.Single(Erreurs(EnTete, Ligne("32", "2019-01-01", "34010", "COM", "34099")));

        Assert.StartsWith(
            "mouvements-communes.csv : la suite des mouvements de 34010 (Nom 34010) n'aboutit",
            erreur.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void CodeEtDateIllisibles_SontSignalesEnsembleAvecLigneEtColonne() =>
        Assert.Equal(
            ["ligne 2, colonne COM_AV", "ligne 3, colonne DATE_EFF"],
            Erreurs(
                    EnTete,
                    Ligne("32", "2019-01-01", "4010", "COM", "34001"),
                    Ligne("32", "01/01/2019", "34010", "COM", "34001")
                )
                .Select(erreur => erreur.ToString().Split(" : ")[0]["mouvements-communes.csv, ".Length..])
        );

    [Fact]
    public void ColonneAbsente_EstNommee() =>
        Assert.Contains(
            "colonne DATE_EFF : colonne absente",
            Erreurs("MOD,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP").Single().ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void FichierAbsent_DitOuLeDeposer()
    {
        using var dossier = new DossierTemporaire();

        var erreur = Assert.Single(
            ImportMouvements.Lire(Path.Combine(dossier.Chemin, "mouvements-communes.csv"), Actuelles).Erreurs
        );

        Assert.StartsWith(
            "mouvements-communes.csv : fichier absent. Déposez-le",
            erreur.ToString(),
            StringComparison.Ordinal
        );
    }

    private static IReadOnlyList<Mouvement> Lire(params string[] lignes)
    {
        using var dossier = new DossierTemporaire();
        return ImportMouvements
            .Lire(dossier.Ecrire("mouvements-communes.csv", [EnTete, .. lignes]), Actuelles)
            .ValeurOuException();
    }

    private static IReadOnlyList<ErreurDonnees> Erreurs(params string[] lignes)
    {
        using var dossier = new DossierTemporaire();
        return ImportMouvements.Lire(dossier.Ecrire("mouvements-communes.csv", lignes), Actuelles).Erreurs;
    }

    private static string Ligne(string mod, string date, string avant, string type, string apres) =>
        $"{mod},{date},COM,{avant},0,NOM,Nom,Nom {avant},{type},{apres},0,NOM,Nom,Nom {apres}";

    private static CodeCommune Code(string code) => CodeCommune.Parse(code);
}

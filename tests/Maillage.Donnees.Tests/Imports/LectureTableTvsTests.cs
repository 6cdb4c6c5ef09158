using Maillage.Essais.Mondes;

namespace Maillage.Donnees.Tests.Imports;

public class LectureTableTvsTests
{
    private const string Entete = "depcom,libcom,tv,libtv,code_reg,code_dep,libdep,libreg";

    [Fact]
    public void Table_LesCommunesEtLeurTerritoire_CodeComplete()
    {
        var lue = Lire([.. Toutes(), "75101,Paris 1er,75101,Paris,11,75,Paris,Île-de-France"]);

        Assert.Equal(8, lue.ValeurOuException().ParCommune.Count);
        Assert.Equal(
            ("340__", "Biterrois"),
            (lue.Valeur!.ParCommune[PetitMonde.Beziers].Code, lue.Valeur.ParCommune[PetitMonde.Beziers].Nom)
        );
    }

    [Fact]
    public void Fusionnee_SuitLaCommuneDontElleGardeLeCode()
    {
        var lue = Lire([.. Toutes(), "34093,Dio-et-Valquières,99999,Autre,76,34,Hérault,Occitanie"]);
        Assert.Equal("340__", lue.ValeurOuException().ParCommune[PetitMonde.Lunas].Code);
        Assert.Empty(lue.Valeur!.Remarques);
    }

    [Fact]
    public void Fusionnee_SansLeCodeGarde_PrendCeluiDUneReunie_EtLeDit()
    {
        var lue = Lire([
            .. Toutes().Where(ligne => !ligne.StartsWith("34144", StringComparison.Ordinal)),
            "34093,Dio-et-Valquières,99999,Autre,76,34,Hérault,Occitanie",
        ]);
        Assert.Equal("99999", lue.ValeurOuException().ParCommune[PetitMonde.Lunas].Code);
        Assert.Contains("Lunas", Assert.Single(lue.Valeur!.Remarques), StringComparison.Ordinal);
    }

    [Fact]
    public void Fautes_ToutesALaFois_LigneParLigne()
    {
        var erreurs = Lire([
            .. Toutes(),
            "34015,Assignan,340,Biterrois,76,34,Hérault,Occitanie",
            "34000,Nulle part,340,Biterrois,76,34,Hérault,Occitanie",
            "46066,Cazals,123456,Long,76,46,Lot,Occitanie",
            "09261,Saint-Girons,340,Autre nom,76,09,Ariège,Occitanie",
        ]).Erreurs;
        Assert.Equal([10, 11, 12, 13, 13], erreurs.Select(erreur => erreur.Ligne));
        Assert.All(erreurs, erreur => Assert.Equal("tvs.csv", erreur.Fichier));
    }

    [Fact]
    public void CommuneAbsente_EstDemandee() =>
        Assert.Contains(
            "Assignan (34015) n'est dans aucun territoire",
            Assert.Single(Lire([.. Toutes().Skip(1)]).Erreurs).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Colonne_Absente_EstNommee() =>
        Assert.Equal(
            "libtv",
            Assert.Single(Lire([], Entete.Replace("libtv,", "", StringComparison.Ordinal)).Erreurs).Colonne
        );

    private static IEnumerable<string> Toutes() =>
        PetitMonde
            .Referentiel.Communes.Values.OrderBy(commune => commune.Code == PetitMonde.Assignan ? 0 : 1)
            .Select(commune => $"{commune.Code},{commune.Nom},340,Biterrois,76,{commune.Departement},,Occitanie");

    private static Resultat<Zonage.CompositionTvs> Lire(string[] lignes, string entete = Entete)
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("imports/tvs.csv", [entete, .. lignes]);
        return LectureTableTvs.Lire(dossier.Chemin, PetitMonde.Referentiel);
    }
}

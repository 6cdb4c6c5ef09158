using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Portraits;

/// <summary>The dated counts shipped.</summary>
public class RelevesLivresTests
{
    private static readonly FaitsPortraits Faits = ChargementPortraits
        .Charger(RacineMaillage.DossierDonnees().ValeurOuException())
        .ValeurOuException();

    [Fact]
    public void MaisonsDeSante_SuiventLesDocumentsSansRienInterpoler()
    {
        var releves = Faits.Serie("msp")!.Pour(TerritoirePublie.Region);

        Assert.Equal(
            [
                "2010 moins de 10",
                "2010 10",
                "2019 180",
                "2019-10-10 205",
                "2022-05-04 280",
                "2023 314",
                "2025 plus de 360",
            ],
            releves.Select(releve => $"{releve.Date} {releve.Texte ?? $"{releve.Valeur}"}")
        );
        Assert.Equal(
            [Ternaire.Non, Ternaire.Non, Ternaire.Non, Ternaire.Oui, Ternaire.Oui, Ternaire.Inconnu, Ternaire.Inconnu],
            releves.Select(releve => releve.Rupture)
        );
    }

    [Fact]
    public void MaisonsDe2019_SontCellesDe2025MoinsLesOuvertes() =>
        Assert.Equal(205, Faits.Somme("msp")!.Total - Faits.Somme("impact_msp")!.Total);

    [Fact]
    public void VingtTroisMaisonsNouvelles_SontCellesDesDixDepartements()
    {
        var serie = Faits.Serie("msp_nouvelles")!;
        var departements = serie.Releves.Where(releve => releve.Territoire.Departement is not null).ToList();

        Assert.Equal(10, departements.Count);
        Assert.Equal(Assert.Single(serie.Pour(TerritoirePublie.Region)).Valeur, departements.Sum(r => r.Valeur));
    }

    [Fact]
    public void PremierReleveDUnTerritoire_NaPasDeRupture() =>
        Assert.All(
            Faits.Tables.Series,
            serie =>
                Assert.All(
                    serie.Releves.GroupBy(releve => releve.Territoire),
                    groupe => Assert.Equal(Ternaire.Non, groupe.First().Rupture)
                )
        );

    [Fact]
    public void ReleveDuDossier_EstLaValeurDuMemeIndicateur()
    {
        var paires =
            from serie in Faits.Tables.Series
            from releve in serie.Releves
            from valeur in Faits.Valeurs(serie.Id)
            where (valeur.Territoire, valeur.Date, valeur.Source) == (releve.Territoire, releve.Date, releve.Source)
            select (valeur, releve);

        Assert.True(paires.Count() > 60);
        Assert.All(
            paires,
            paire => Assert.Equal((paire.valeur.Valeur, paire.valeur.Texte), (paire.releve.Valeur, paire.releve.Texte))
        );
    }

    [Fact]
    public void ComptesDuCommuniqueDe2022_SeRecoupent()
    {
        Assert.Equal(81, Compte("cpts_aci") + Compte("cpts_projet_valide") + Compte("cpts_en_preparation"));
        Assert.Equal(265, Compte("caim_depuis_2018") + Compte("coscom") + Compte("cotram_cstm"));
    }

    private static double Compte(string serie) => Faits.Serie(serie)!.Pour(TerritoirePublie.Region)[0].Valeur!.Value;
}

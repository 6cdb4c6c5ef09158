using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class ChargementRegionAccesTests(RegionLivree livree) : IClassFixture<RegionLivree>
{
    [Fact]
    public void Occitanie_PorteTousSesMedecinsSesHabitantsEtSesTemps()
    {
        var region = livree.Region;

        Assert.Equal(4446, region.Communes.Count);
        Assert.Equal(5542, region.Etp.Sum(), 6);
        Assert.Equal(1285, Somme(region, "34", region.Etp), 6);
        Assert.Equal(6_124_653, region.Habitants.Sum());
        Assert.Equal(region.Communes.Order(), region.Communes);
        Assert.InRange(region.Temps.Couples, 300_000, 900_000);
    }

    [Fact]
    public void Soins_SontConservesDansLaRegion()
    {
        var acces = AccesRegion.Mesurer(livree.Region).Actuel;

        Assert.Empty(acces.OffreNonAtteinte);
        var rendus = livree
            .Region.PopulationStandardisee.Select((habitants, rang) => habitants * acces.Valeurs[rang])
            .Sum();
        Assert.Equal(5542 * 5400, rendus, 3);
    }

    [Fact]
    public void FigureInconnue_EstUneErreurEtNonZero()
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        monde.EcrireDonnees("saisies/generalistes-2025.csv", "departement;generalistes;source", "34;4;Essai", "12;-1;");

        var erreurs = ChargementRegionAcces
            .Charger(monde.Donnees, Livre.Reglementation, monde.Charger().Referentiel)
            .Erreurs.Select(erreur => erreur.ToString());

        Assert.Equal(
            [
                "saisies/generalistes-2025.csv, ligne 3, colonne generalistes : effectif négatif. Corrigez-le.",
                "saisies/generalistes-2025.csv, ligne 3, colonne source : source absente. Nommez le document officiel.",
                "apl/2016-2018/apl.csv : la population standardisée de 12002 est inconnue. Recompilez les données.",
                "apl/2016-2018/apl.csv : la population standardisée de 12003 est inconnue. Recompilez les données.",
                "apl/2016-2018/apl.csv : la population standardisée de 34002 est inconnue. Recompilez les données.",
            ],
            erreurs
        );
    }

    [Fact]
    public void Confrontation_PorteSurChaqueSerieDeLaDrees()
    {
        var confrontation = ChargementConfrontation
            .Charger(Livre.Donnees, Livre.Reglementation, livree.Referentiel)
            .ValeurOuException();

        Assert.Equal(
            [
                "DREES 2016, tous âges",
                "DREES 2016, 65 ans ou moins",
                "DREES 2018, tous âges",
                "DREES 2018, 65 ans ou moins",
            ],
            confrontation.Series.Select(serie => serie.Nom)
        );
        Assert.All(confrontation.Series, serie => Assert.Equal(4446, serie.Confrontation.Ensemble.Communes));
        Assert.All(
            confrontation.Series,
            serie => Assert.InRange(serie.Confrontation.Ensemble.Spearman!.Value, 0.4, 0.7)
        );
        Assert.Equal(2, confrontation.Variantes.Count);
        var bord = confrontation.Series[0].Confrontation.Communes[
            confrontation.Communes.Select(c => c.Code).ToList().IndexOf(CodeCommune.Parse("66072"))
        ];
        Assert.InRange(bord.MinutesDeLaLimite, 0, 5);
    }

    private static double Somme(RegionAcces region, string departement, IReadOnlyList<double> valeurs) =>
        region
            .Communes.Zip(valeurs)
            .Where(ligne => ligne.First.Departement.ToString() == departement)
            .Sum(ligne => ligne.Second);
}

/// <summary>The region as shipped, loaded once.</summary>
public sealed class RegionLivree
{
    public RegionLivree()
    {
        Referentiel = ChargementDonnees.Charger(Livre.Donnees).ValeurOuException().Referentiel;
        Region = ChargementRegionAcces.Charger(Livre.Donnees, Livre.Reglementation, Referentiel).ValeurOuException();
    }

    internal ReferentielTerritorial Referentiel { get; }

    internal RegionAcces Region { get; }
}

namespace Maillage.Donnees.Tests;

public class EtapeDemographieTests
{
    private const string Annees = "2012,2013,2014,2015,2016,2017,2018,2019,2020";
    private const string Ages = "rpps-drees-departement-2012-2020/Medecin_age_annee.csv";
    private const string Departements = "rpps-drees-departement-2012-2020/Medecin_departement_annee.csv";

    [Fact]
    public void Medecins_SansTotalNiNote_MilliersSepares()
    {
        using var monde = new MondeBrut();
        monde.Ecrire(
            Ages,
            $"trage_med,{Annees}\n Ensemble,9,9,9,9,9,9,9,9,9\n1- Moins de 30 ans,1 234,2,3,4,5,6,7,8,9\n9- 65 ans et plus,1,2,3,4,5,6,7,8,9\n\"Champ\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\""
        );
        monde.Ecrire(
            Departements,
            $"dep_insc,{Annees}\n009 -Ariège,1,2,3,4,5,6,7,8,9\n974 -La Réunion,1,2,3,4,5,6,7,8,9"
        );
        monde.Compiler();

        var ages = monde.LireDonnees("medecins/2012-2020/ages.csv").Split('\n');
        Assert.Equal("annee;age_min;age_max;medecins", ages[0]);
        Assert.Equal("2012;0;29;1234", ages[1]);
        Assert.Equal("2012;65;;1", ages[2]);
        Assert.Contains(
            "09;2020;9\n",
            monde.LireDonnees("medecins/2012-2020/departements.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "974;2012;1\n",
            monde.LireDonnees("medecins/2012-2020/departements.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NombreIllisible_EstRefuse()
    {
        using var monde = new MondeBrut();
        monde.Ecrire(Ages, $"trage_med,{Annees}\n9- 65 ans et plus,x,2,3,4,5,6,7,8,9");
        monde.Ecrire(Departements, $"dep_insc,{Annees}\n009 -Ariège,1,2,3,4,5,6,7,8,9");

        Assert.Equal(
            "Medecin_age_annee.csv, ligne 2, colonne 2012 : « x » n'est pas un nombre de médecins.",
            Assert.Single(monde.Erreurs())
        );
    }

    [Fact]
    public void PopulationQuiNeSommePas_EstRefusee()
    {
        using var monde = new MondeBrut();
        var tranches = ImportPopulationsAges.Tranches;
        monde.Ecrire(
            "population-age-departement/occitanie_aq_1975_2021.csv",
            $"annee,dep,{string.Join(',', tranches)},Total\n2021,34,{string.Join(',', tranches.Select(_ => 1))},21\n1999,34,{string.Join(',', tranches.Select(_ => 1))},0"
        );

        Assert.StartsWith(
            "occitanie_aq_1975_2021.csv, ligne 2, colonne Total : le total n'est pas la somme",
            Assert.Single(monde.Erreurs()),
            StringComparison.Ordinal
        );
    }
}

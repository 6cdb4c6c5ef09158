using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Inversions;

public sealed class CalculInversionTests
{
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin");

    [Fact]
    public void Chercher_AideOuverte_NeProposeRien()
    {
        var inversion = Petite(PetitMonde.Assignan, Medecin.Avec(Cles.JoursParSemaine, 3));

        Assert.Empty(inversion.Ensembles);
        Assert.Empty(inversion.Communes);
    }

    [Fact]
    public void Chercher_UnSeuilManque_DonneLaValeurQuiLePasseEnFrancais()
    {
        var inversion = Petite(PetitMonde.Assignan, Medecin.Avec(Cles.JoursParSemaine, 2));

        var changement = Assert.Single(Assert.Single(inversion.Ensembles));
        Assert.Equal(("jours_par_semaine", "2", "2.5"), (changement.Cle, changement.De, changement.A));
        Assert.Equal(NatureDuChangement.AChanger, changement.Nature);
        Assert.Equal("Jours par semaine : 2,5", changement.Texte);
    }

    [Fact]
    public void Chercher_FaitNonDit_EstAPreciser()
    {
        var inversion = Petite(PetitMonde.Assignan, Medecin);

        var changement = Assert.Single(Assert.Single(inversion.Ensembles));
        Assert.Equal((null, NatureDuChangement.APreciser), (changement.De, changement.Nature));
    }

    [Fact]
    public void Chercher_CeQuiNeSeChangePas_NEstJamaisPropose()
    {
        var sageFemme = Profil.Vide.Avec(Cles.Profession, "sage_femme").Avec(Cles.JoursParSemaine, 3);
        var inversion = Petite(PetitMonde.Assignan, sageFemme);

        Assert.Empty(inversion.Ensembles);
        Assert.Empty(inversion.Communes);
    }

    [Fact]
    public void Chercher_MauvaisLieu_DonneLesCommunesLesPlusProches()
    {
        var inversion = Petite(PetitMonde.Cessenon, Medecin.Avec(Cles.JoursParSemaine, 3));

        Assert.Empty(inversion.Ensembles);
        Assert.Empty(inversion.AvecLaCommune);
        Assert.Equal(
            [PetitMonde.Assignan, PetitMonde.Cazals],
            inversion.Communes.Select(ouverte => ouverte.Commune.Code)
        );
        Assert.True(inversion.Communes[0].Km < inversion.Communes[1].Km);
    }

    [Fact]
    public void Chercher_MauvaisLieuEtMauvaisFait_DitLesDeux()
    {
        var inversion = Petite(PetitMonde.Cessenon, Medecin.Avec(Cles.JoursParSemaine, 2));

        Assert.Empty(inversion.Ensembles);
        Assert.Equal(["jours_par_semaine"], inversion.AvecLaCommune.Select(changement => changement.Cle));
        Assert.Equal(PetitMonde.Assignan, inversion.Communes[0].Commune.Code);
    }

    [Fact]
    public void Chercher_AvantLOuverture_DitLeJourAAttendre()
    {
        var inversion = Inverser(
            PetitCatalogue.Catalogue,
            "exoneration",
            PetitMonde.Assignan.ToString(),
            new(2019, 6, 1),
            Medecin
        );

        var changement = Assert.Single(Assert.Single(inversion.Ensembles));
        Assert.Equal(("date", "2019-06-01", "2020-01-01"), (changement.Cle, changement.De, changement.A));
        Assert.Equal(NatureDuChangement.AAttendre, changement.Nature);
    }

    private static Inversion Petite(Maillage.Territoires.CodeCommune commune, Profil profil) =>
        Inverser(PetitCatalogue.Catalogue, "prime_zip", commune.ToString(), Essai.Jour, profil);

    private static Inversion Inverser(
        CatalogueAides catalogue,
        string id,
        string commune,
        DateOnly jour,
        Profil profil
    ) => Inverser(new Simulateur(catalogue, PetitMonde.Referentiel), id, commune, jour, profil);

    private static Inversion Inverser(Simulateur simulateur, string id, string commune, DateOnly jour, Profil profil) =>
        CalculInversion.Chercher(
            simulateur,
            Simuler(simulateur, commune, jour, profil),
            simulateur.Catalogue.Trouver(id)!
        );

    private static Simulation Simuler(Simulateur simulateur, string commune, DateOnly jour, Profil profil) =>
        Assert.IsType<ReponseSimulation.Faite>(simulateur.Simuler(new(commune, jour, profil))).Simulation;
}

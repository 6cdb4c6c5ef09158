using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Profils;

public sealed class ProfilPartageableTests
{
    private static readonly Profil Complet = Profil
        .Vide.Avec(Cles.Profession, "medecin")
        .Avec(Cles.ExerciceCoordonne, "msp", "cpts")
        .Avec(Cles.JoursParSemaine, 2.5m)
        .Avec(Cles.ParticipePdsa, true)
        .Avec(Cles.DatePremiereInscription, new DateOnly(2022, 6, 1))
        .Avec(Cles.CommuneExerciceActuelle, PetitMonde.Montpellier)
        .Avec(Cles.Contrats, [new AidePercue("caim", DateOnly.MinValue)])
        .Avec(Cles.AidesPercues, [new AidePercue("caim", new DateOnly(2019, 1, 1))]);

    [Fact]
    public void EnTextes_SeRelitALIdentique()
    {
        var relu = LectureProfil.Lire(Complet.EnTextes());

        Assert.Empty(relu.Erreurs);
        Assert.Equal(Complet.EnTextes(), relu.Profil.EnTextes());
        Assert.Equal(Complet.Renseignees, relu.Profil.Renseignees);
    }

    [Fact]
    public void EnTextes_AucunContrat_NEstPasUnOubli()
    {
        var relu = LectureProfil.Lire(Profil.Vide.Avec(Cles.Contrats, []).EnTextes());

        Assert.Empty(relu.Erreurs);
        Assert.Empty(relu.Profil[Cles.Contrats]!);
    }

    [Fact]
    public void Partageable_RetireLArgentEtLaNaissance_GardeLAge()
    {
        var partage = Complet
            .Avec(Cles.DateNaissance, new DateOnly(1963, 3, 2))
            .Avec(Cles.HonorairesAnnuels, 180_000)
            .Avec(Cles.RevenuMensuel, 4_000)
            .Partageable(new DateOnly(2023, 3, 1));

        Assert.DoesNotContain(partage.Renseignees, cle => cle.Confidentielle);
        Assert.Equal(59m, partage[Cles.Age]);
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(1850)]
    public void Partageable_NaissanceInvraisemblable_NeDonnePasDAge(int annee) =>
        Assert.Null(
            Profil.Vide.Avec(Cles.DateNaissance, new DateOnly(annee, 1, 1)).Partageable(new DateOnly(2023, 3, 1))[
                Cles.Age
            ]
        );

    [Fact]
    public void AidesQuiLisent_NommeCellesQuiEnDependent()
    {
        Assert.Equal(
            ["prime_zip"],
            PetitCatalogue.Catalogue.AidesQuiLisent(Cles.JoursParSemaine).Select(aide => aide.Id)
        );
        Assert.Empty(PetitCatalogue.Catalogue.AidesQuiLisent(Cles.AgeSuccesseur));
    }
}

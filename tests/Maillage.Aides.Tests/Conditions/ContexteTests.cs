using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Conditions;

/// <summary>What a context remembers of the place: all that two places must share to share an answer, and nothing more.</summary>
public sealed class ContexteTests
{
    private const ulong BitsDeLaZip = 0b11;

    [Fact]
    public void Lues_ZoneConstatee_NeCompteQueDansLesConnues()
    {
        var contexte = Essai.Contexte(Profil.Vide);

        contexte.Zone(Zone.Zip);

        Assert.Equal(new LecturesDuLieu(BitsDeLaZip, 0, Departement: false, Locales: false), contexte.Lues);
    }

    [Fact]
    public void Lues_ZonePresumee_CompteDansLesDeux()
    {
        var zones = PetitMonde.Referentiel.Zones.Zones(PetitMonde.Assignan, Essai.Jour);
        var contexte = new Contexte(Profil.Vide, Essai.Jour, PetitMonde.Assignan, zones) { Presume = true };

        contexte.Zone(Zone.Zip);
        contexte.Zone(Zone.Zac);

        Assert.Equal(new LecturesDuLieu(0b1111, 0b1111, Departement: false, Locales: false), contexte.Lues);
    }

    [Fact]
    public void Lues_DepartementPuisAidesLocales_PuisOubliees()
    {
        var contexte = Essai.Contexte(Profil.Vide);

        Assert.Equal(CodeDepartement.Parse("34"), contexte.Departement);
        Assert.Equal(new LecturesDuLieu(0, 0, Departement: true, Locales: false), contexte.Lues);

        Assert.Empty(contexte.AidesLocales);
        Assert.Equal(new LecturesDuLieu(0, 0, Departement: true, Locales: true), contexte.Lues);

        contexte.Oublier();
        Assert.Equal(default, contexte.Lues);
    }
}

using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests;

public sealed class EntretienTests
{
    private static readonly HashSet<Cle> Aucune = [];

    [Fact]
    public void Mener_RienNEstDit_LaQuestionQuiTrancheLePlusVientEnTete()
    {
        var entretien = Mener(Profil.Vide, Aucune);

        Assert.Equal(Cles.Profession, entretien.Questions[0].Cle);
        Assert.True(entretien.Questions[0].Tranchees > entretien.Questions[1].Tranchees);
        Assert.Equal([Cles.Profession, Cles.JoursParSemaine], entretien.Questions.Select(question => question.Cle));
        Assert.Equal(3, entretien.AuPlus);
    }

    [Fact]
    public void Mener_AideRefusee_NePoseplusSesQuestions() =>
        Assert.Empty(Mener(Profil.Vide.Avec(Cles.Profession, "infirmier"), Aucune).Questions);

    [Fact]
    public void Mener_StatutsTranches_IlResteLesMontants()
    {
        var question = Assert.Single(
            Mener(Profil.Vide.Avec(Cles.Profession, "medecin").Avec(Cles.JoursParSemaine, 3), Aucune).Questions
        );

        Assert.Equal((Cles.JoursVacationParAn, 0.0), ((CleNombre)question.Cle, question.Tranchees));
    }

    [Fact]
    public void Mener_QuestionPassee_NEstPlusPosee()
    {
        var entretien = Mener(Profil.Vide, new HashSet<Cle> { Cles.Profession });

        Assert.DoesNotContain(entretien.Questions, question => question.Cle == Cles.Profession);
        Assert.Equal(2, entretien.AuPlus);
    }

    [Fact]
    public void Mener_ToujoursLeNombreAuPlusBaisseEtLEntretienFinit()
    {
        var profil = Profil.Vide;
        var passees = new HashSet<Cle>();
        for (
            var restantes = int.MaxValue;
            Mener(profil, passees) is { Questions: [var premiere, ..] } entretien;
            passees.Add(premiere.Cle)
        )
        {
            Assert.True(entretien.AuPlus < restantes);
            restantes = entretien.AuPlus;
        }
        Assert.Equal([Cles.Profession, Cles.JoursParSemaine], passees);
    }

    [Fact]
    public void Mener_AideFermeePourCettePersonne_SesQuestionsNeComptentPas()
    {
        var profil = Profil.Vide.Avec(Cles.Profession, "medecin");

        var entretien = Mener(profil, Aucune);

        Assert.Equal(Cles.JoursParSemaine, entretien.Questions[0].Cle);
        Assert.Equal(2, entretien.AuPlus);
    }

    private static Entretien Mener(Profil profil, IReadOnlySet<Cle> passees) =>
        Entretien.Mener(
            new Simulateur(PetitCatalogue.Catalogue, PetitMonde.Referentiel),
            Essai.Simuler(PetitCatalogue.Catalogue, PetitMonde.Assignan, Essai.Jour, profil),
            passees
        );
}

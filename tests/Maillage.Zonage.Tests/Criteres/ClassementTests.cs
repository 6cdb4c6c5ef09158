using FsCheck;
using FsCheck.Fluent;
using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Criteres;

public class ClassementTests
{
    private static readonly Decoupage Communes = Zonage.Decoupages.ParCommune(PetiteRegion.Referentiel);

    // Accessibility 1, 2, 3, unknown: positions 1, 0.5, 0; ages 40, 30, 20, 10: positions 1, 2/3, 1/3, 0; weights 2 and 1.
    [Fact]
    public void Score_EstLaMoyennePondereeDesPositions()
    {
        var scores = Classer(PetiteRegion.Apl, PetiteRegion.Ages);
        Assert.Equal([100, 55.556, 11.111, 0], scores.Select(score => Math.Round(score.Score!.Value, 3)));
        Assert.Equal([1, 2, 3, 4], scores.Select(score => score.Rang));
        Assert.Equal([33.333, 22.222], scores[1].Parts.Select(part => Math.Round(part.Contribution!.Value, 3)));
    }

    [Fact]
    public void Inconnu_NEstPasZero_LeScoreEstPartiel()
    {
        var d = Classer(PetiteRegion.Ages with { HautPrioritaire = false }, PetiteRegion.Apl)[3];
        Assert.True(d.Partiel);
        Assert.Equal(100, d.Score);
        Assert.Equal(["apl"], d.Manquants.Select(critere => critere.Id));
        Assert.Equal((null, null), (d.Parts[1].Position, d.Parts[1].Contribution));
    }

    [Fact]
    public void RienDeConnu_NiScoreNiRang()
    {
        var d = Classer(PetiteRegion.Apl)[3];
        Assert.Equal((null, null, false), (d.Score, d.Rang, d.Partiel));
    }

    [Fact]
    public void PoidsNul_EstMontreSansCompter()
    {
        var a = Classer(PetiteRegion.Apl, PetiteRegion.Ages with { Poids = 0 })[0];
        Assert.Equal((100.0, 40.0, null), (a.Score!.Value, a.Parts[1].Valeur.Valeur!.Value, a.Parts[1].Contribution));
        Assert.False(a.Partiel);
    }

    [Fact]
    public void Moyenne_EstPondereeParLesHabitants()
    {
        var valeurs = PetiteRegion.Mesures.Mesurer(
            Zonage.Decoupages.ParEpci(PetiteRegion.Referentiel),
            PetiteRegion.Apl
        );
        Assert.Equal([5.0 / 3, 3, null], valeurs.Select(valeur => valeur.Valeur));
        Assert.Equal([0, 0, 1], valeurs.Select(valeur => valeur.CommunesInconnues));
    }

    [Fact]
    public void Evolution_EstCelleDesCommunesConnuesAuxDeuxDates() =>
        Assert.Equal(
            [-1, null, -0.5, null],
            PetiteRegion
                .Mesures.Mesurer(Communes, PetiteRegion.Critere("apl_evolution", haut: false, poids: 1))
                .Select(valeur => valeur.Valeur)
        );

    [Fact]
    public void ParDepartement_TousOntLaMeme()
    {
        var mesures = new MesuresCriteres(
            PetiteRegion.Referentiel,
            new Dictionary<string, IReadOnlyDictionary<CodeDepartement, double>>
            {
                ["mg_60_ans_plus"] = new Dictionary<CodeDepartement, double> { [PetiteRegion.A.Departement] = 42 },
            }
        );
        var critere = PetiteRegion.Critere("mg_60_ans_plus", haut: true, poids: 1, parDepartement: true);
        var scores = Classement.Classer(Communes, [critere], mesures);
        Assert.All(scores, score => Assert.Equal((50.0, 1), (score.Score!.Value, score.Rang!.Value)));
    }

    [Fact]
    public void Contributions_SAdditionnent() =>
        Prop.ForAll(
                Gen.Choose(0, 9).ArrayOf(2).ToArbitrary(),
                poids =>
                    Classer(PetiteRegion.Apl with { Poids = poids[0] }, PetiteRegion.Ages with { Poids = poids[1] })
                        .Where(score => score.Score is not null)
                        .All(score =>
                            score.Parts.Sum(part => part.Contribution ?? 0) == score.Score
                            && score.Score is >= 0 and <= 100.000001
                        )
            )
            .QuickCheckThrowOnFailure();

    private static IReadOnlyList<ScoreTerritoire> Classer(params Critere[] criteres) =>
        Classement.Classer(Communes, criteres, PetiteRegion.Mesures);
}

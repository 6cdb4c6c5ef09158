using FsCheck;
using FsCheck.Fluent;
using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Criteres;

public class CalculPropositionTests
{
    private static readonly Decoupage Communes = Zonage.Decoupages.ParCommune(PetiteRegion.Referentiel);
    private static readonly IReadOnlyList<ScoreTerritoire> Scores = Classement.Classer(
        Communes,
        [PetiteRegion.Ages],
        PetiteRegion.Mesures
    );

    // By rank A, B, C, D: 10, 20, 30 and 40 per cent of the people.
    [Theory]
    [InlineData(10, 50, "IAAR")]
    [InlineData(9.9, 100, "AAAA")]
    [InlineData(30, 29.9, "IIRR")]
    [InlineData(100, 0, "IIII")]
    public void Classe_ParRang_JusquAuPlafond(double zip, double zac, string attendues) =>
        Assert.Equal(attendues, Ecrire(Proposer(PetiteRegion.Methode, new(zip, zac))));

    [Fact]
    public void PlafondInconnu_NeDonneAucunTerritoire_EtLeDit()
    {
        var proposition = Proposer(PetiteRegion.Methode, new(null, 30));
        Assert.Equal("AARR", Ecrire(proposition));
        Assert.Equal(["Le plafond de ZIP n'est pas donné : aucun territoire n'y est proposé."], proposition.Remarques);
    }

    [Fact]
    public void SansScore_NEstPasClasse()
    {
        var scores = Classement.Classer(Communes, [PetiteRegion.Apl], PetiteRegion.Mesures);
        var proposition = CalculProposition.Proposer(PetiteRegion.Methode, scores, new(100, 0));
        Assert.Equal("III.", Ecrire(proposition));
        Assert.Contains("1 territoire", proposition.Remarques[0], StringComparison.Ordinal);
    }

    // Accessibility 1, 2, 3: A is selected for the whole country whatever the ceiling, B and C may be chosen, at or below 3.
    [Theory]
    [InlineData(0, 100, "IAAR")]
    [InlineData(30, 0, "IIRR")]
    public void Seuils_SelectionDOffice_HorsVivierJamais(double zip, double zac, string attendues)
    {
        var methode = PetiteRegion.Methode with { Seuils = new(1, 3) };
        var scores = Classement.Classer(Communes, [PetiteRegion.Ages, PetiteRegion.Apl], PetiteRegion.Mesures);
        Assert.Equal(attendues, Ecrire(CalculProposition.Proposer(methode, scores, new(zip, zac))));
    }

    [Fact]
    public void JamaisDAlerte_JamaisMieuxQuUnMieuxPlace() =>
        Prop.ForAll(
                Gen.Choose(0, 1000).ArrayOf(2).ToArbitrary(),
                plafonds =>
                {
                    var bornes = new Plafonds(plafonds[0] / 10.0, plafonds[1] / 10.0);
                    var proposition = Proposer(PetiteRegion.Methode, bornes);
                    var bilan = CalculBilan.Remplir(
                        new(Communes, PetiteRegion.Methode, bornes),
                        rang => new(proposition.Classes[Communes.Territoires[rang].Code]),
                        _ => null
                    );
                    var classes = Scores
                        .OrderBy(score => score.Rang)
                        .Select(score => Priorites.De(proposition.Classes[score.Territoire.Code]))
                        .ToList();
                    return bilan.Jauges.Alertes.Count == 0 && classes.SequenceEqual(classes.Order());
                }
            )
            .QuickCheckThrowOnFailure();

    private static Proposition Proposer(MethodeZonage methode, Plafonds plafonds) =>
        CalculProposition.Proposer(methode, Scores, plafonds);

    private static string Ecrire(Proposition proposition) =>
        ClassesEcrites.Ecrire(
            Communes.Territoires.Select(territoire =>
                proposition.Classes.TryGetValue(territoire.Code, out var classe) ? classe : (ClasseZonage?)null
            )
        );
}

using Maillage.Territoires;

namespace Maillage.Projections.Tests.Recul;

public class RetroProjectionTests
{
    private static readonly int[] Annees = [2012, 2016, 2020];

    // Nobody is old enough to leave: what comes is what is seen.
    private static readonly MondeProjections Jeune = PetitesProjections.Monde with
    {
        Historique = new(
            [.. Annees.Select(annee => new EffectifAge(annee, new(30, 39), 1_000))],
            new Dictionary<CodeDepartement, IReadOnlyDictionary<int, int>>
            {
                [PetitesProjections.Ariege] = Comptes(100, 120, 140),
                [PetitesProjections.Aude] = Comptes(100, 120, 200),
                [CodeDepartement.Parse("31")] = new Dictionary<int, int> { [2012] = 10 },
            }
        ),
    };

    [Fact]
    public void ArriveesConstantes_SontRetrouvees()
    {
        var recul = RetroProjection.Jouer(Jeune, Jeune.Historique.Departements.Keys, 500);

        Assert.Equal((2012, 2016, 2020), (recul.Debut, recul.Depart, recul.Fin));
        Assert.Equal(
            [PetitesProjections.Ariege, PetitesProjections.Aude],
            recul.Departements.Select(un => un.Departement)
        );
        var ariege = recul.Departements[0];
        Assert.InRange(ariege.Projete.Mediane, 138, 142);
        Assert.True(ariege.Dans80);
        Assert.Equal(140, ariege.Tendance);
    }

    [Fact]
    public void ArriveesDoublees_SontManqueesEtMontrees()
    {
        var recul = RetroProjection.Jouer(Jeune, Jeune.Historique.Departements.Keys, 500);

        Assert.False(recul.Departements[1].Dans80);
        Assert.InRange(recul.Departements[1].Erreur, -32, -28);
        Assert.Equal(1, recul.Dans80);
        Assert.Equal((20.0 / 140 + 80.0 / 200) / 2 * 100, recul.ErreurSansChangement, 6);
        Assert.Equal((0 + 60.0 / 200) / 2 * 100, recul.ErreurTendance, 6);
    }

    private static Dictionary<int, int> Comptes(params int[] medecins) =>
        Annees.Zip(medecins).ToDictionary(couple => couple.First, couple => couple.Second);
}

using FsCheck;
using FsCheck.Fluent;
using static Maillage.Aides.Tests.Cumuls.AidesChiffrees;

namespace Maillage.Aides.Tests.Cumuls;

/// <summary>The total of a person, held against every set of aids drawn by lot.</summary>
public sealed class MeilleurCumulAuHasardTests
{
    [Fact]
    public void Trouver_ToujoursLeMeilleurEnsemble()
    {
        var mondes =
            from montants in Gen.Choose(0, 50).ArrayOf(8)
            from paires in Gen.Choose(0, 7).Two().ArrayOf(9)
            select (montants, paires);

        Prop.ForAll(
                Arb.From(mondes),
                monde =>
                    MemeQueToutEssayer(monde.montants, [.. monde.paires.Select(paire => (paire.Item1, paire.Item2))])
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool MemeQueToutEssayer(int[] montants, (int, int)[] paires)
    {
        var meilleur = Enumerable
            .Range(0, 1 << montants.Length)
            .Where(ensemble =>
                !paires.Any(paire =>
                    paire.Item1 != paire.Item2 && Contient(ensemble, paire.Item1) && Contient(ensemble, paire.Item2)
                )
            )
            .Max(ensemble => montants.Where((_, rang) => Contient(ensemble, rang)).Sum());
        return Cumuler([.. montants.Select(montant => (decimal?)montant)], paires).MontantTotal == meilleur;
    }

    private static bool Contient(int ensemble, int rang) => (ensemble & (1 << rang)) != 0;
}

using FsCheck;
using FsCheck.Fluent;
using static Maillage.Territoires.Tests.Contours.PetitMonde;

namespace Maillage.Territoires.Tests.Contours;

/// <summary>Any set of squares of a board of 5 by 5, each a commune.</summary>
public sealed class DissolutionTests
{
    private const int Cote = 5;

    private static readonly FondDeCarte Damier = new(new Millesime(2026), [.. Limites()]);

    [Fact]
    public void Dissoudre_NImporteQuelEnsemble_ALaSommeDesSurfaces() =>
        PourTout(ensemble =>
            Math.Abs(AireEnPas(Damier.Dissoudre(ensemble).Anneaux) - 100 * ensemble.Distinct().Count()) < 1e-9
        );

    [Fact]
    public void Dissoudre_NImporteQuelEnsemble_NePasseDeuxFoisParAucunPoint() =>
        PourTout(ensemble =>
            Damier
                .Dissoudre(ensemble)
                .Anneaux.All(anneau => anneau.Skip(1).Distinct().Count() == anneau.Count - 1 && anneau[0] == anneau[^1])
        );

    [Fact]
    public void Dissoudre_NImporteQuelEnsemble_NeGardeQueLesLimitesVersLExterieur() =>
        PourTout(ensemble =>
        {
            var dedans = ensemble.ToHashSet();
            var attendu = Damier.Arcs.Count(arc => dedans.Contains(arc.Gauche) != dedans.Contains(arc.Droite));
            return Damier.DissoudreEnArcs(ensemble).SelectMany(p => p.Anneaux).Sum(a => a.Count) == attendu;
        });

    private static void PourTout(Func<CodeCommune[], bool> propriete)
    {
        var ensembles = Gen.ArrayOf(Gen.Elements(Damier.Communes.ToArray())).ToArbitrary();
        Check.QuickThrowOnFailure(Prop.ForAll(ensembles, propriete));
    }

    private static IEnumerable<ArcContour> Limites()
    {
        for (var i = 0; i <= Cote; i++)
        {
            for (var j = 0; j < Cote; j++)
            {
                yield return Arc(Case(i - 1, j), Case(i, j), (10 * i, 10 * j), (10 * i, 10 * j + 10));
                yield return Arc(Case(j, i), Case(j, i - 1), (10 * j, 10 * i), (10 * j + 10, 10 * i));
            }
        }
    }

    private static CodeCommune Case(int x, int y) =>
        x is >= 0 and < Cote && y is >= 0 and < Cote ? CodeCommune.Parse($"340{x + 1}{y + 1}") : CodeCommune.Aucun;
}

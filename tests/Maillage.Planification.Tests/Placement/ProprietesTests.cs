using FsCheck;
using FsCheck.Fluent;
using Maillage.Accessibilite;

namespace Maillage.Planification.Tests.Placement;

/// <summary>Random small worlds, every placement of which is tried.</summary>
public class ProprietesTests
{
    private static readonly Arbitrary<int> Graines = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Exacte_VautCeQueTrouveLaForceBrute()
    {
        Solveur.Exiger();
        Verifier(
            (region, demande) =>
            {
                var (reponse, optimum) = (
                    PetiteRegion.Proposer(region, demande, exacte: true),
                    ForceBrute.Optimum(region, demande)
                );
                return reponse.Methode == MethodePlacement.Exacte
                    && Pareils(reponse.Total, optimum)
                    && Pareils(reponse.Borne, optimum)
                    && Pareils(ForceBrute.Valeur(region, demande, PetiteRegion.Rangs(region, reponse)), optimum);
            }
        );
    }

    // A world in which the solver's bound stays a fraction of a person above a count of people it has proved the best.
    [Fact]
    public void Exacte_HabitantsEntiers_NAPasDeBorneFractionnaire()
    {
        Solveur.Exiger();
        const int Graine = 1081;
        var reponse = PetiteRegion.Proposer(Region(new Random(Graine)), Demande(new Random(Graine)), exacte: true);
        Assert.Equal((MethodePlacement.Exacte, 2548, 2548), (reponse.Methode, reponse.Total, reponse.Borne));
    }

    [Fact]
    public void Gloutonne_SousLOptimumEtSaBorneAuDessus() =>
        Verifier(
            (region, demande) =>
            {
                var (reponse, optimum) = (PetiteRegion.Proposer(region, demande), ForceBrute.Optimum(region, demande));
                return Pareils(reponse.Total, ForceBrute.Valeur(region, demande, PetiteRegion.Rangs(region, reponse)))
                    && reponse.Total <= optimum + 1e-6
                    && optimum <= reponse.Borne + 1e-6;
            }
        );

    [Fact]
    public void Places_RespectentLesLimites() =>
        Verifier(
            (region, demande) =>
            {
                var reponse = PetiteRegion.Proposer(region, demande);
                return reponse.Places.Count + reponse.NonPlaces == demande.Nombre
                    && reponse.Places.CountBy(place => place.Commune).All(lieu => lieu.Value <= demande.ParCommune)
                    && Pareils(reponse.Places.Sum(place => place.Gain), reponse.Total)
                    && reponse.Places.Sum(place => place.GainHabitants) == reponse.Habitants;
            }
        );

    [Fact]
    public void Alternatives_ValentCeQuEllesDisent() =>
        Verifier(
            (region, demande) =>
            {
                var reponse = PetiteRegion.Proposer(region, demande);
                return reponse.Alternatives.All(alternative =>
                {
                    var places = PetiteRegion.Rangs(region, reponse).ToList();
                    places.Remove(region.Rang(alternative.Quittee)!.Value);
                    places.Add(region.Rang(alternative.Prise)!.Value);
                    return Pareils(ForceBrute.Valeur(region, demande, places), alternative.Total)
                        && alternative.Total >= 0.99 * reponse.Total - 1e-6
                        && alternative.Total <= reponse.Total + 1e-6;
                });
            }
        );

    private static void Verifier(Func<AccesRegion, DemandePlacement, bool> propriete) =>
        Prop.ForAll(Graines, graine => propriete(Region(new Random(graine)), Demande(new Random(graine))))
            .QuickCheckThrowOnFailure();

    private static AccesRegion Region(Random hasard)
    {
        var lieux = Enumerable.Range(0, 6).Select(_ => (X: hasard.Next(30), Y: hasard.Next(30))).ToArray();
        return PetiteRegion.Mesurer(
            [.. lieux.Select(_ => (double)hasard.Next(50, 1500))],
            [.. lieux.Select(_ => hasard.Next(2) * hasard.NextDouble())],
            new Bandes(new Bande(10, 1), new Bande(15, 0.3), new Bande(20, 0.1)),
            (a, b) =>
                Math.Abs(lieux[a].X - lieux[b].X) + Math.Abs(lieux[a].Y - lieux[b].Y) is var minutes && minutes <= 20
                    ? minutes
                    : null
        );
    }

    private static DemandePlacement Demande(Random hasard) =>
        new()
        {
            Nombre = hasard.Next(1, 4),
            ParCommune = hasard.Next(1, 3),
            Seuil = 0.5 + 2 * hasard.NextDouble(),
            EtpParMedecin = hasard.Next(2) == 0 ? 1 : 0.25,
            Objectif = (Objectif)hasard.Next(3),
            Priorite = hasard.Next(2) == 0 ? null : new([PetiteRegion.Code(0), PetiteRegion.Code(3)]),
        };

    private static bool Pareils(double a, double b) => Math.Abs(a - b) <= 1e-6 * Math.Max(1, Math.Abs(b));
}

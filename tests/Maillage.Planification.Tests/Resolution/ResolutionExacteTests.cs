namespace Maillage.Planification.Tests.Resolution;

public class ResolutionExacteTests
{
    // One commune of 100 people that one doctor lifts.
    private static readonly Terrain Terrain = new(
        new() { Nombre = 1 },
        ailleursAuPlus: 1,
        [new Terrain.Place(0, false, [0], [1])],
        [100]
    );

    [Fact]
    public void Conclure_ProuveeEtReevaluee_EstExacte() =>
        Verifier(MethodePlacement.Exacte, 100, optimale: true, borne: 100);

    [Fact]
    public void Conclure_Interrompue_NestJamaisExacte() =>
        Verifier(MethodePlacement.Interrompue, 100, optimale: false, borne: 100);

    [Fact]
    public void Conclure_ValeurAutreQueCelleProuvee_NEstPasExacte() =>
        Verifier(MethodePlacement.Interrompue, 120, optimale: true, borne: 120);

    [Fact]
    public void Conclure_BorneSousLaValeur_EstRamenee() =>
        Verifier(MethodePlacement.Interrompue, 100, optimale: false, borne: 90);

    private static void Verifier(MethodePlacement methode, double attendue, bool optimale, double borne)
    {
        var choix = ResolutionExacte.Conclure(Terrain, [0], borne, optimale);

        Assert.Equal((methode, attendue), (choix.Methode, choix.Borne));
    }
}

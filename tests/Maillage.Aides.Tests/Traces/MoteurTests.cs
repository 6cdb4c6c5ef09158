namespace Maillage.Aides.Tests.Traces;

public sealed class MoteurTests
{
    private const string VersionDeLExemple = "1";
    private const string ReponseDeLExemple = "1e99d4f20bba";

    /// <summary>When this fails the engine answers otherwise: raise <see cref="Moteur.Version"/>, then note both values here.</summary>
    [Fact]
    public void Version_MonteQuandLaReponseDUnExempleChange() =>
        Assert.Equal(
            (VersionDeLExemple, ReponseDeLExemple),
            (Moteur.Version, Empreinte.Courte(TraceDEssai.Ecrire(TraceDEssai.MedecinEnZip).Reponse.Empreinte))
        );
}

using FsCheck;
using FsCheck.Fluent;

namespace Maillage.Territoires.Tests.Codes;

public class TernaireTests
{
    private static readonly Arbitrary<Ternaire> Valeurs = Gen.Elements(Ternaire.Oui, Ternaire.Non, Ternaire.Inconnu)
        .ToArbitrary();

    [Fact]
    public void Default_EstInconnu() => Assert.Equal(Ternaire.Inconnu, default);

    [Theory]
    [InlineData(Ternaire.Oui, Ternaire.Oui, Ternaire.Oui, Ternaire.Oui)]
    [InlineData(Ternaire.Oui, Ternaire.Non, Ternaire.Non, Ternaire.Oui)]
    [InlineData(Ternaire.Oui, Ternaire.Inconnu, Ternaire.Inconnu, Ternaire.Oui)]
    [InlineData(Ternaire.Non, Ternaire.Non, Ternaire.Non, Ternaire.Non)]
    [InlineData(Ternaire.Non, Ternaire.Inconnu, Ternaire.Non, Ternaire.Inconnu)]
    [InlineData(Ternaire.Inconnu, Ternaire.Inconnu, Ternaire.Inconnu, Ternaire.Inconnu)]
    public void EtOu_TableDeKleene(Ternaire a, Ternaire b, Ternaire et, Ternaire ou)
    {
        Assert.Equal(et, a.Et(b));
        Assert.Equal(ou, a.Ou(b));
    }

    [Fact]
    public void Inverse_LaisseLInconnuInconnu()
    {
        Assert.Equal(Ternaire.Non, Ternaire.Oui.Inverse());
        Assert.Equal(Ternaire.Oui, Ternaire.Non.Inverse());
        Assert.Equal(Ternaire.Inconnu, Ternaire.Inconnu.Inverse());
    }

    [Fact]
    public void VersTernaire_NulEstInconnu()
    {
        Assert.Equal(Ternaire.Inconnu, ((bool?)null).VersTernaire());
        Assert.Equal(Ternaire.Oui, ((bool?)true).VersTernaire());
        Assert.Equal(Ternaire.Non, false.VersTernaire());
    }

    [Fact]
    public void EtOu_SontCommutatifs() => Verifier((a, b, _) => a.Et(b) == b.Et(a) && a.Ou(b) == b.Ou(a));

    [Fact]
    public void EtOu_SontAssociatifs() =>
        Verifier((a, b, c) => a.Et(b).Et(c) == a.Et(b.Et(c)) && a.Ou(b).Ou(c) == a.Ou(b.Ou(c)));

    [Fact]
    public void EtOu_SeDistribuent() =>
        Verifier((a, b, c) => a.Et(b.Ou(c)) == a.Et(b).Ou(a.Et(c)) && a.Ou(b.Et(c)) == a.Ou(b).Et(a.Ou(c)));

    [Fact]
    public void Inverse_SuitDeMorgan() =>
        Verifier(
            (a, b, _) =>
                a.Et(b).Inverse() == a.Inverse().Ou(b.Inverse()) && a.Ou(b).Inverse() == a.Inverse().Et(b.Inverse())
        );

    // What is decided with an unknown stays decided the same way once the unknown is known.
    [Fact]
    public void EtOu_ApprendreNeChangePasUneReponseConnue() =>
        Verifier((a, b, c) => Garde(a.Et(Ternaire.Inconnu), a.Et(b)) && Garde(c.Ou(Ternaire.Inconnu), c.Ou(b)));

    private static bool Garde(Ternaire avant, Ternaire apres) => avant == Ternaire.Inconnu || avant == apres;

    private static void Verifier(Func<Ternaire, Ternaire, Ternaire, bool> loi) =>
        Prop.ForAll(Valeurs, Valeurs, Valeurs, loi).QuickCheckThrowOnFailure();
}

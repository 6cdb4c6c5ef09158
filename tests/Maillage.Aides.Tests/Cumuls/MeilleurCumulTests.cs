using Maillage.Essais.Mondes;
using static Maillage.Aides.Tests.Cumuls.AidesChiffrees;

namespace Maillage.Aides.Tests.Cumuls;

public sealed class MeilleurCumulTests
{
    [Fact]
    public void Trouver_DeuxIncompatibles_GardeLaPlusForte()
    {
        var cumul = Cumuler([37_500, 20_000], [(0, 1)]);

        Assert.Equal(["a"], cumul.Retenues);
        Assert.Equal(37_500m, cumul.MontantTotal);
        Assert.Equal(("b", "a"), (cumul.Exclues.Single().Id, cumul.Exclues.Single().IncompatibleAvec.Single()));
    }

    [Fact]
    public void Trouver_UneForteContreDeuxMoyennes_GardeLesDeux() =>
        Assert.Equal(["b", "c"], Cumuler([10, 6, 6], [(0, 1), (0, 2)]).Retenues);

    [Fact]
    public void Trouver_Egalite_LesPremiersIdentifiants() =>
        Assert.Equal(["a", "d"], Cumuler([5, 5, 5, 5], [(0, 1), (0, 2), (3, 1), (3, 2)]).Retenues);

    [Fact]
    public void Trouver_ContratEnCours_ExclutCeQuiNeVaPasAvecLui()
    {
        var cumul = Cumuler([10, 6], [(0, 1)], Profil.Vide.Avec(Cles.Contrats, [new AidePercue("a", default)]));

        Assert.DoesNotContain("b", cumul.Retenues);
        Assert.Equal(["a"], cumul.Exclues.Single(exclue => exclue.Id == "b").IncompatibleAvec);
    }

    [Fact]
    public void Trouver_MontantInconnuQuiNeVaPasAvecLaRetenue_EstExclu()
    {
        var cumul = Cumuler([10, null, null], [(0, 1)]);

        Assert.Equal(("b", "a"), (cumul.Exclues.Single().Id, cumul.Exclues.Single().IncompatibleAvec.Single()));
        Assert.Equal(["b", "c"], cumul.MontantsInconnus);
    }

    [Fact]
    public void Trouver_RegimeFiscal_EstAPartEtNonAjoute()
    {
        var simulation = Essai.Simuler(
            PetitCatalogue.Catalogue,
            PetitMonde.Assignan,
            Essai.Jour,
            Profil.Vide.Avec(Cles.Profession, "medecin")
        );

        Assert.Equal(["exoneration"], simulation.Cumul.APart);
        Assert.Contains("exoneration", simulation.Cumul.MontantsInconnus);
        Assert.DoesNotContain("exoneration", simulation.Cumul.Retenues);
    }
}

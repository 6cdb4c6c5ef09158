using FsCheck;
using FsCheck.Fluent;
using Maillage.Essais.Mondes;

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

    private static Cumul Cumuler(decimal?[] montants, (int, int)[] paires, Profil? profil = null)
    {
        var modele = PetitCatalogue.Catalogue.Trouver("par_jour")!;
        var aides = montants
            .Select(
                (montant, rang) =>
                    modele with
                    {
                        Id = Id(rang),
                        NonCumul =
                        [
                            .. paires
                                .Where(paire => paire.Item1 == rang && paire.Item2 != rang)
                                .Select(paire => new Incompatibilite(Id(paire.Item2), modele.Sources[0])),
                        ],
                        Versions =
                        [
                            modele.Versions[1] with
                            {
                                Montant = montant is { } total
                                    ? new Forfait(total, [], NatureMontant.Exact)
                                    : new SansMontant("inconnu"),
                            },
                        ],
                    }
            )
            .ToArray();
        var reponse = Essai.Simuler(
            new CatalogueAides(aides),
            PetitMonde.Assignan,
            Essai.Jour,
            (profil ?? Profil.Vide).Avec(Cles.Profession, "medecin")
        );
        return reponse.Cumul;
    }

    private static string Id(int rang) => ((char)('a' + rang)).ToString();
}

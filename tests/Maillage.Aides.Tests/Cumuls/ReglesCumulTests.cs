using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Cumuls;

public sealed class ReglesCumulTests
{
    private static readonly Source Texte = new("texte", "Décret d'essai", null, new(2026, 9, 15), Fiabilite.Officielle);

    private static readonly LimiteVersement DixAns = new()
    {
        Texte = "Pas deux fois en dix ans.",
        Aides = ["a"],
        Annees = 10,
        Depuis = new(2025, 3, 15),
        Source = Texte,
    };

    private static readonly GroupeCumul Groupe = new()
    {
        Texte = "L'une ou l'autre.",
        Aides = ["a", "b", "c"],
        ApresAussi = false,
        EntreBeneficiaires = false,
        Source = Texte,
    };

    [Fact]
    public void Groupe_UneSeuleEstGardee_LesAutresDisentPourquoi()
    {
        var cumul = Cumuler(new([Groupe], []), Profil.Vide);

        Assert.Equal(["c"], cumul.Retenues);
        Assert.Equal(["a", "b"], cumul.Exclues.Select(exclue => exclue.Id));
        Assert.All(cumul.Exclues, exclue => Assert.Equal(["c"], exclue.IncompatibleAvec));
        Assert.Equal(new MotifExclusion("L'une ou l'autre.", Texte), cumul.Exclues[0].Motifs.Single());
    }

    [Fact]
    public void Citees_CellesDesGroupesPuisDesLimites() =>
        Assert.Equal(["a", "b", "c", "a"], new ReglesCumul([Groupe], [DixAns]).Citees);

    [Fact]
    public void Groupe_SeLitDansChaqueAide()
    {
        var aide = Catalogue(new([Groupe], [])).Trouver("b")!;

        Assert.Equal(["a", "c"], aide.NonCumul.Select(non => non.Avec));
        Assert.Contains(Texte, aide.Sources);
    }

    [Fact]
    public void Groupe_EmployeurEtPersonne_ChacunCompteSaufPourUnMemeProjet()
    {
        var parBeneficiaire = Catalogue(new([Groupe], []), ("c", Beneficiaire.Structure));
        var parProjet = Catalogue(new([Groupe with { EntreBeneficiaires = true }], []), ("c", Beneficiaire.Structure));

        Assert.False(parBeneficiaire.SontIncompatibles("a", "c"));
        Assert.True(parBeneficiaire.SontIncompatibles("a", "b"));
        Assert.True(parProjet.SontIncompatibles("a", "c"));
    }

    [Theory]
    [InlineData(false, new[] { "c" })]
    [InlineData(true, new string[0])]
    public void Groupe_AideDejaPercue_FermeLesAutresSiLaRegleVautApres(bool apres, string[] retenues)
    {
        var percue = Profil.Vide.Avec(Cles.AidesPercues, [new AidePercue("a", new(2015, 1, 1))]);

        var cumul = Cumuler(new([Groupe with { Aides = ["a", "c"], ApresAussi = apres }], []), percue);

        Assert.Equal(retenues, cumul.Retenues.Intersect(["c"]));
    }

    [Theory]
    [InlineData("2015-03-16", "2025-03-15", true)]
    [InlineData("2015-03-15", "2025-03-15", false)]
    [InlineData("2015-03-16", "2025-03-14", false)]
    [InlineData("2025-03-15", "2025-03-15", true)]
    [InlineData("2025-03-16", "2025-03-15", false)]
    public void DixAns_DeLaDecisionALaSignature_LAnniversaireSuffit(string decision, string signature, bool refusee)
    {
        var profil = Profil.Vide.Avec(Cles.AidesPercues, [new AidePercue("a", Jour(decision))]);

        var cumul = Cumuler(new([], [DixAns]), profil, Jour(signature));

        Assert.Equal(!refusee, cumul.Retenues.Contains("a"));
        Assert.Equal(refusee ? ["a"] : [], cumul.Exclues.SelectMany(exclue => exclue.IncompatibleAvec));
        Assert.Contains("b", cumul.Retenues);
    }

    [Fact]
    public void UneFoisDansLaCarriere_NeSePerimePas()
    {
        var profil = Profil.Vide.Avec(Cles.AidesPercues, [new AidePercue("a", new(1990, 1, 1))]);

        var exclue = Cumuler(new([], [DixAns with { Annees = null, Depuis = null }]), profil).Exclues.Single();

        Assert.Contains("1er\u00a0janvier 1990", exclue.Motifs.Single().Texte, StringComparison.Ordinal);
    }

    [Fact]
    public void AideRefuseeParLeCumul_GardeSonStatut()
    {
        var profil = Profil.Vide.Avec(Cles.AidesPercues, [new AidePercue("a", new(2020, 1, 1))]);

        var simulation = Simuler(new([], [DixAns]), profil, new(2025, 6, 1));

        Assert.Equal(StatutAide.Eligible, simulation.Aides.Single(aide => aide.Aide.Id == "a").Statut);
    }

    private static Cumul Cumuler(ReglesCumul regles, Profil profil, DateOnly? jour = null) =>
        Simuler(regles, profil, jour ?? Essai.Jour).Cumul;

    private static Simulation Simuler(ReglesCumul regles, Profil profil, DateOnly jour) =>
        Essai.Simuler(Catalogue(regles), PetitMonde.Assignan, jour, profil.Avec(Cles.Profession, "medecin"));

    private static CatalogueAides Catalogue(ReglesCumul regles, params (string Id, Beneficiaire Beneficiaire)[] autres)
    {
        var modele = PetitCatalogue.Catalogue.Trouver("par_jour")!;
        return new(
            new[] { ("a", 10m), ("b", 20m), ("c", 30m) }.Select(aide =>
                modele with
                {
                    Id = aide.Item1,
                    Beneficiaire = autres.FirstOrDefault(autre => autre.Id == aide.Item1).Beneficiaire,
                    Versions = [modele.Versions[1] with { Montant = new Forfait(aide.Item2, [], NatureMontant.Exact) }],
                }
            ),
            regles
        );
    }

    private static DateOnly Jour(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", null);
}

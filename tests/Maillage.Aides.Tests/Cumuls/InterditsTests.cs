using Maillage.Aides.Tests.Simulations;
using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Cumuls;

/// <summary>Three aids of 10, 20 and 30 €, and what those already held or received shut out.</summary>
public sealed class InterditsTests
{
    private static readonly DateOnly Jour = Essai.Jour;

    [Theory]
    [InlineData("2023-02-28", true)]
    [InlineData("2023-03-01", true)]
    [InlineData("2023-03-02", false)] // granted after the signature: not yet received
    public void Apres_AidePercueAuPlusTardCeJour_FermeLesAutres(string decision, bool ferme)
    {
        var cumul = Cumuler(
            Profil.Vide.Avec(Cles.AidesPercues, [new("a", DateOnly.Parse(decision, null))]),
            [Non("b", "a", apres: true)]
        );

        Assert.Equal(ferme ? ["b"] : [], cumul.Exclues.Where(exclue => exclue.Id == "b").Select(exclue => exclue.Id));
        Assert.Equal(ferme ? ["a", "c"] : ["b", "c"], cumul.Retenues);
    }

    [Fact]
    public void Apres_RegleQuiNeVautPasApres_NeFermeRien() =>
        Assert.Equal(
            ["b", "c"],
            Cumuler(
                Profil.Vide.Avec(Cles.AidesPercues, [new("a", new(2020, 1, 1))]),
                [Non("b", "a", apres: false)]
            ).Retenues
        );

    [Fact]
    public void Exclue_ParUnContratEtUneAidePercue_DitUneFoisChaqueRaison()
    {
        var profil = Profil
            .Vide.Avec(Cles.Contrats, [new("c", Jour), new("a", Jour)])
            .Avec(Cles.AidesPercues, [new("a", new(2020, 1, 1))]);

        var exclue = Cumuler(profil, [Non("b", "a", apres: true), Non("b", "c", apres: true)])
            .Exclues.Single(exclue => exclue.Id == "b");

        Assert.Equal(["a", "c"], exclue.IncompatibleAvec);
        Assert.Equal(["b contre c", "b contre a"], exclue.Motifs.Select(motif => motif.Texte));
    }

    [Fact]
    public void Exclues_ParOrdreDIdentifiant_QuelleQueSoitLaRaison()
    {
        var cumul = Cumuler(
            Profil.Vide.Avec(Cles.Contrats, [new("b", Jour)]),
            [Non("a", "c", apres: false), Non("c", "b", apres: false)]
        );

        // The contract shuts out c; a is then free, and b is held with it.
        Assert.Equal(["a", "b"], cumul.Retenues);
        Assert.Equal(["c"], cumul.Exclues.Select(exclue => exclue.Id));

        var deux = Cumuler(
            Profil.Vide.Avec(Cles.Contrats, [new("c", Jour)]),
            [Non("b", "c", apres: false), Non("a", "c", apres: false)]
        );
        Assert.Equal(["a", "b"], deux.Exclues.Select(exclue => exclue.Id));
    }

    [Fact]
    public void Exclue_ParDeuxAidesRetenues_LesDitDansLOrdre() =>
        Assert.Equal(
            ["a", "b"],
            Cumuler(Profil.Vide, [Non("c", "b", apres: false), Non("c", "a", apres: false)])
                .Exclues.Single()
                .IncompatibleAvec
        );

    [Fact]
    public void RegimeFiscal_FermeParUnContrat_ResteAPartEtLeDit()
    {
        var cumul = Cumuler(
            Profil.Vide.Avec(Cles.Contrats, [new("b", Jour)]),
            [Non("a", "b", apres: false)],
            fiscale: "a"
        );

        Assert.Equal(["a"], cumul.APart);
        Assert.Equal([("a", "b")], cumul.Exclues.Select(exclue => (exclue.Id, exclue.IncompatibleAvec.Single())));
        Assert.Equal(["b", "c"], cumul.Retenues);
        Assert.Equal(50m, cumul.MontantTotal);
    }

    [Fact]
    public void Groupe_DejaDitParLAide_NEstPasRepete()
    {
        var groupe = new GroupeCumul
        {
            Texte = "L'une ou l'autre.",
            Aides = ["a", "b", "c"],
            ApresAussi = false,
            EntreBeneficiaires = false,
            Source = UneAide.Source with { Texte = "Décret d'essai" },
        };
        var catalogue = Catalogue(
            [Non("a", "b", apres: false)],
            fiscale: null,
            new([groupe, groupe with { Texte = "Encore." }], [])
        );

        var aide = catalogue.Trouver("a")!;
        Assert.Equal(
            [("b", "a contre b"), ("c", "L'une ou l'autre.")],
            aide.NonCumul.Select(non => (non.Avec, non.Texte!))
        );
        Assert.Equal([UneAide.Source.Texte, "Décret d'essai"], aide.Sources.Select(source => source.Texte));
    }

    [Fact]
    public void Groupe_DuTexteQueLAideCite_NAjouteAucuneSource()
    {
        var groupe = new GroupeCumul
        {
            Texte = "L'une ou l'autre.",
            Aides = ["a", "b"],
            ApresAussi = false,
            EntreBeneficiaires = false,
            Source = UneAide.Source with { Url = "https://ailleurs.test" },
        };

        var aide = Catalogue([], fiscale: null, new([groupe], [])).Trouver("a")!;

        Assert.Equal(UneAide.Source, Assert.Single(aide.NonCumul).Source);
        Assert.Equal([UneAide.Source], aide.Sources);
        Assert.Empty(Catalogue([], fiscale: null, new([groupe], [])).Trouver("c")!.NonCumul);
    }

    private static (string Id, Incompatibilite Non) Non(string id, string avec, bool apres) =>
        (id, new Incompatibilite(avec, UneAide.Source) { Texte = $"{id} contre {avec}", ApresAussi = apres });

    private static Cumul Cumuler(Profil profil, (string Id, Incompatibilite Non)[] regles, string? fiscale = null) =>
        UneAide
            .Simuler(
                new Simulateur(Catalogue(regles, fiscale, ReglesCumul.Aucune), PetitMonde.Referentiel),
                PetitMonde.Assignan,
                Jour,
                profil
            )
            .Cumul;

    private static CatalogueAides Catalogue(
        (string Id, Incompatibilite Non)[] regles,
        string? fiscale,
        ReglesCumul cumuls
    ) =>
        new(
            new[] { ("a", 10), ("b", 20), ("c", 30) }.Select(aide =>
                UneAide.Aide(UneAide.Version() with { Montant = new Forfait(aide.Item2, [], NatureMontant.Exact) }) with
                {
                    Id = aide.Item1,
                    Nature = aide.Item1 == fiscale ? NatureAide.RegimeFiscal : NatureAide.DroitConventionnel,
                    NonCumul = [.. regles.Where(regle => regle.Id == aide.Item1).Select(regle => regle.Non)],
                }
            ),
            cumuls
        );
}

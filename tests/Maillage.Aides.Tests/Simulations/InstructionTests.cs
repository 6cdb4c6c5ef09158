using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Simulations;

/// <summary>What the answer about one aid carries beside its status.</summary>
public sealed class InstructionTests
{
    private static readonly FaitVrai Pdsa = new(Cles.ParticipePdsa, true);
    private static readonly DateOnly ApresZonage = new(2025, 11, 15);

    [Theory]
    [InlineData(null, null)]
    [InlineData(12, 24)]
    [InlineData(24, 24)]
    [InlineData(36, 36)]
    public void Engagements_DureeDite_JamaisSousLeMinimum(int? mois, int? duree)
    {
        var aide = UneAide.Aide(
            UneAide.Version() with
            {
                Engagements =
                [
                    new Engagement("Exercer autant que la bourse", null, Cles.MoisBourse, 24),
                    new Engagement("Rester un an", 12, null, null),
                ],
            }
        );
        var profil = mois is { } dits ? Profil.Vide.Avec(Cles.MoisBourse, dits) : Profil.Vide;

        Assert.Equal(
            [("Exercer autant que la bourse", duree), ("Rester un an", 12)],
            UneAide.Instruire(aide, profil).Engagements.Select(pris => (pris.Libelle, pris.DureeMois))
        );
    }

    [Fact]
    public void Notes_CellesDontLaConditionEstVraieOuQuiNEnOntPas()
    {
        var aide = UneAide.Aide(
            UneAide.Version() with
            {
                Notes = [new Note("Toujours", null), new Note("En garde", Pdsa), new Note("Sans garde", new Non(Pdsa))],
            }
        );

        Assert.Equal(["Toujours"], UneAide.Instruire(aide, Profil.Vide).Notes);
        Assert.Equal(
            ["Toujours", "En garde"],
            UneAide.Instruire(aide, Profil.Vide.Avec(Cles.ParticipePdsa, true)).Notes
        );
    }

    [Fact]
    public void Notes_AutreAideDejaPercue_NEnDitRien()
    {
        var simulation = Essai.Simuler(
            PetitCatalogue.Catalogue,
            PetitMonde.Assignan,
            Essai.Jour,
            Profil.Vide.Avec(Cles.AidesPercues, [new AidePercue("prime_zip", new(2019, 1, 1))])
        );

        Assert.Equal(
            ["prime_zip"],
            simulation
                .Aides.Where(aide => aide.Notes.Any(note => note.Contains("déjà perçue", StringComparison.Ordinal)))
                .Select(aide => aide.Aide.Id)
        );
    }

    [Fact]
    public void Questions_UneCleDeDeuxConditions_NEstPoseeQuUneFoisEtDitLesDeux()
    {
        var jours = new Seuil(Cles.JoursParSemaine, Comparaison.AuMoins, 2);
        var aide = UneAide.Aide(UneAide.Version(jours, Pdsa, jours with { Comparaison = Comparaison.AuPlus }));

        var questions = UneAide.Instruire(aide, Profil.Vide).Questions;

        Assert.Equal(
            [
                (Cles.JoursParSemaine, "L'aide demande : Condition 1 ; Condition 3."),
                (Cles.ParticipePdsa, "L'aide demande : Condition 2."),
            ],
            questions.Select(question => ((Cle)question.Cle, question.Pourquoi)).OrderBy(paire => paire.Pourquoi)
        );
        Assert.Equal(questions.OrderBy(question => question.Cle.Rang), questions);
    }

    [Fact]
    public void Questions_AideOuverte_CellesDuMontantSeulement()
    {
        var version = UneAide.Version(Pdsa) with { Montant = new Mensuel(100, Cles.MoisBourse) };
        var aide = UneAide.Aide(version);

        Assert.Equal(
            [("Pour calculer le montant.", (Cle)Cles.MoisBourse)],
            UneAide
                .Instruire(aide, Profil.Vide.Avec(Cles.ParticipePdsa, true))
                .Questions.Select(question => (question.Pourquoi, question.Cle))
        );
        Assert.Empty(UneAide.Instruire(aide, Profil.Vide.Avec(Cles.ParticipePdsa, false)).Questions);
    }

    [Fact]
    public void Questions_DuMontant_DansLOrdreDesCles()
    {
        var version = UneAide.Version() with
        {
            Montant = new GarantieMensuelle
            {
                Activite = Cles.RevenuMensuel,
                Revenu = Cles.DemiJourneesParSemaine,
                Mois = 1,
                Lignes = [],
            },
        };

        var rangs = UneAide
            .Instruire(UneAide.Aide(version), Profil.Vide)
            .Questions.Select(question => question.Cle.Rang);

        Assert.Equal([Cles.DemiJourneesParSemaine.Rang, Cles.RevenuMensuel.Rang], rangs);
    }

    [Theory]
    [InlineData("2019-12-31", "avant")]
    [InlineData("2022-01-01", "après")]
    public void HorsPeriode_LaSourceEstCelleDeLaVersionLaPlusProche(string jour, string source)
    {
        var ouverte = UneAide.Version();
        var aide = UneAide.Aide(
            ouverte with
            {
                Signature = new(new(2020, 1, 1), new(2020, 12, 31)),
                SourceMontant = Source("avant"),
            },
            ouverte with
            {
                Signature = new(new(2021, 1, 1), new(2021, 12, 31)),
                SourceMontant = Source("après"),
            }
        ) with
        {
            ApresFermeture = "Les contrats vont à leur terme.",
        };

        var resultat = UneAide.Instruire(aide, Profil.Vide, DateOnly.Parse(jour, null));

        Assert.Equal((StatutAide.HorsPeriode, null), (resultat.Statut, resultat.Version));
        Assert.Equal(source, resultat.Motifs.Single().Source.Texte);
        Assert.Equal(source == "avant" ? [] : ["Les contrats vont à leur terme."], resultat.Notes);
    }

    [Fact]
    public void HorsPeriode_AvantLOuverturePasAvant_EstRefusee()
    {
        var aide = UneAide.Aide(UneAide.Version()) with { PasAvant = new(2023, 3, 1) };

        Assert.Equal(StatutAide.HorsPeriode, UneAide.Instruire(aide, Profil.Vide, new(2023, 2, 28)).Statut);
        Assert.Equal(StatutAide.Eligible, UneAide.Instruire(aide, Profil.Vide, new(2023, 3, 1)).Statut);
    }

    /// <summary>The commune of the present practice is presumed too, even when no zone of the project is read.</summary>
    [Fact]
    public void StatutPresume_CommuneActuelleSeule_SePresume()
    {
        var aide = UneAide.Aide(UneAide.Version(new EnZone([Zone.Zip], Lieu.ExerciceActuel)));
        var chezCazals = Profil.Vide.Avec(Cles.CommuneExerciceActuelle, PetitMonde.Cazals);

        var resultat = UneAide.Instruire(aide, chezCazals, ApresZonage);

        Assert.Equal((StatutAide.Indetermine, StatutAide.Eligible), (resultat.Statut, resultat.StatutPresume));
        Assert.Null(UneAide.Instruire(aide, Profil.Vide, ApresZonage).StatutPresume);
    }

    [Fact]
    public void Montant_IndetermineOuRefuse_NEstQuePossible()
    {
        var aide = UneAide.Aide(UneAide.Version(Pdsa));
        decimal?[] Sommes(Profil profil)
        {
            var resultat = UneAide.Instruire(aide, profil);
            return [resultat.Montant.Total, resultat.MontantPossible.Total];
        }

        Assert.Equal([null, 1_000m], Sommes(Profil.Vide));
        Assert.Equal([1_000m, 1_000m], Sommes(Profil.Vide.Avec(Cles.ParticipePdsa, true)));
        Assert.Equal([null, null], Sommes(Profil.Vide.Avec(Cles.ParticipePdsa, false)));
    }

    private static Source Source(string texte) => UneAide.Source with { Texte = texte };
}

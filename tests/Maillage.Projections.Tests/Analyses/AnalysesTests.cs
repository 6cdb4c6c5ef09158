using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests.Analyses;

public class AnalysesTests
{
    private static readonly MondeProjections Incertain = Monde with
    {
        Parametres = Parametres with { IncertitudeDeparts = 0.2, IncertitudePopulation = 0.05, ArrondiParts = 2 },
        Departements = [.. Monde.Departements.Select(un => un with { PartDeparts = 0.3 })],
        Risque = new RisqueDepart([(60, 0.1)]),
    };

    [Theory]
    [InlineData(2030)]
    [InlineData(2035)]
    [InlineData(2042)]
    public void Esperance_EstLaMoyenneDesTirages(int horizon)
    {
        var monde = Incertain with { Parametres = Parametres, Risque = new RisqueDepart([(38, 0.01), (60, 0.1)]) };
        var report = Installer(2, "report") with { Nature = NatureLevier.ReportDepart, Part = Incertitude.Sure(0.5) };
        var demande = Demande(Avec(Installer(60), report), horizon) with { Tirages = 4_000 };
        var esperance = new Esperance(new Preparation(monde, demande), new());

        var tableaux = Tirer(demande, monde);

        var duree = horizon - Base;
        Assert.Equal(
            esperance.Arrivees,
            tableaux.Arrivees.Chunk(duree).Average(un => un[^1]),
            esperance.Arrivees * 0.02
        );
        Assert.Equal(esperance.Departs, tableaux.Departs.Chunk(duree).Average(un => un[^1]), esperance.Departs * 0.03);
    }

    [Fact]
    public void Sensibilite_RangeDuPlusFortAuMoinsFort()
    {
        var levier = Installer(0) with { Nombre = new(40, 60, 80) };

        var sensibilite = Sensibilite.Mesurer(Incertain, Demande(Avec(levier)));

        var amplitudes = sensibilite.Facteurs.Select(facteur => facteur.Amplitude).ToList();
        Assert.Equal(amplitudes.OrderDescending(), amplitudes);
        var installations = sensibilite.Facteurs.Single(facteur => facteur.Id == "installer_nombre");
        Assert.Equal(40, installations.SoldeHaut - installations.SoldeBas, 6);
        var vitesse = sensibilite.Facteurs.Single(facteur => facteur.Id == "vitesse_departs");
        Assert.True(vitesse.SoldeBas > sensibilite.Reference && vitesse.SoldeHaut < sensibilite.Reference);
    }

    [Fact]
    public void Sensibilite_DUneQuestionFautive_EstUneFauteDuProgramme() =>
        Assert.Throws<ArgumentException>(() => Sensibilite.Mesurer(Monde, Demande(horizon: 2020)));

    [Fact]
    public void FaceAuDossier_LesEtapesMenentDUnSoldeALAutre()
    {
        var monde = Incertain with { Dossier = new(60, 55, 40, 15) };

        var face = FaceAuDossier.Comparer(monde, Demande(Avec(Installer(45))));

        Assert.Equal(-15, face.Etapes[0].Medecins);
        Assert.Equal(-5, face.Etapes[1].Medecins);
        Assert.Equal(
            face.Notre.Finale.Soldes[DefinitionBesoin.DensiteConstante].Mediane,
            face.Etapes.Sum(etape => etape.Medecins),
            6
        );
    }

    [Fact]
    public void FaceAuDossier_ChaqueHypotheseRedonneSonBesoin()
    {
        var monde = Incertain with { Dossier = new(60, 54, 40, 14), Parametres = Parametres };

        var hypotheses = FaceAuDossier
            .Comparer(monde, Demande())
            .Equivalentes.ToDictionary(une => une.Id, une => une.Valeur);

        Assert.Equal(27, hypotheses["part"], 6);
        // 60 departures spread over ten years, put off by one year: a tenth is left.
        Assert.Equal(12, hypotheses["report"], 6);
        // 200 doctors, less 60, plus 54, for 4 000 inhabitants.
        Assert.Equal(4_850, hypotheses["densite"], 6);
        Assert.InRange(hypotheses["vitesse"], 10, 20);
    }

    [Fact]
    public void FaceAuDossier_NeParleQueDeLaRegionASonAnnee()
    {
        Assert.Throws<ArgumentException>(() => FaceAuDossier.Comparer(Monde, Demande() with { Departement = Ariege }));
        Assert.Throws<ArgumentException>(() => FaceAuDossier.Comparer(Monde, Demande(horizon: 2034)));
    }
}

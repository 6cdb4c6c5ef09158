using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests.Tirages;

public class TirageTests
{
    private const int Duree = Fin - Base;

    private static readonly MondeProjections Incertain = Monde with
    {
        Parametres = Parametres with { IncertitudeDeparts = 0.3, IncertitudePopulation = 0.05, ArrondiParts = 5 },
        Departements = [.. Monde.Departements.Select(un => un with { PartDeparts = 0.3 })],
    };

    [Fact]
    public void UnFilOuDeux_MemeReponse()
    {
        var demande = Demande(Avec(Installer(80)));

        var un = Tirer(demande with { Fils = 1 }, Incertain);
        var deux = Tirer(demande with { Fils = 2 }, Incertain);

        Assert.Equal(un.Departs, deux.Departs);
        Assert.Equal(un.Arrivees, deux.Arrivees);
        Assert.Equal(un.Population, deux.Population);
    }

    [Fact]
    public void AutreGraine_AutresTirages()
    {
        var demande = Demande(Avec(Installer(80)));

        Assert.NotEqual(Tirer(demande).Departs, Tirer(demande with { Graine = 2 }).Departs);
    }

    [Fact]
    public void Region_EstLaSommeDeSesDepartementsDansChaqueTirage()
    {
        var demande = Demande(Avec(Installer(80)));

        var parts = new[] { Ariege, Aude }
            .Select(code => Tirer(demande with { Departement = code }, Incertain))
            .ToList();
        var tout = Tirer(demande, Incertain);

        Assert.Equal(tout.Departs, parts[0].Departs.Zip(parts[1].Departs, (a, b) => a + b));
        Assert.Equal(tout.Arrivees, parts[0].Arrivees.Zip(parts[1].Arrivees, (a, b) => a + b));
    }

    [Fact]
    public void LevierNul_NeChangeRien()
    {
        var rien = Tirer(Demande(), Incertain);
        var zero = Tirer(Demande(Avec(Installer(0))), Incertain);

        Assert.Equal(rien.Departs, zero.Departs);
        Assert.Equal(rien.Arrivees, zero.Arrivees);
        Assert.Equal(rien.Population, zero.Population);
    }

    [Theory]
    [InlineData(2030)]
    [InlineData(2035)]
    [InlineData(2045)]
    public void PlusDInstallations_JamaisMoinsDeMedecins(int horizon)
    {
        // Those who settle may leave too: the risk starts at 35.
        var monde = Incertain with
        {
            Risque = new RisqueDepart([(35, 0), (70, 0.5)]),
        };

        var peu = Tirer(Demande(Avec(Installer(50)), horizon), monde);
        var beaucoup = Tirer(Demande(Avec(Installer(120)), horizon), monde);

        Assert.True(beaucoup.Arrivees.Sum() > peu.Arrivees.Sum());
        Assert.All(Soldes(beaucoup).Zip(Soldes(peu)), couple => Assert.True(couple.First >= couple.Second));
    }

    [Fact]
    public void ReportDesDeparts_JamaisPlusDeDeparts()
    {
        var levier = Installer(2) with { Nature = NatureLevier.ReportDepart, Part = Incertitude.Sure(0.5) };

        var sans = Tirer(Demande(horizon: 2040), Incertain);
        var avec = Tirer(Demande(Avec(levier), 2040), Incertain);

        Assert.True(avec.Departs.Sum() < sans.Departs.Sum());
        Assert.All(avec.Departs.Zip(sans.Departs), couple => Assert.True(couple.First <= couple.Second));
    }

    [Fact]
    public void Cumuls_NeDescendentJamaisEtNeDepassentPersonne()
    {
        var tableaux = Tirer(Demande(Avec(Installer(80))), Incertain);

        for (var tirage = 0; tirage < tableaux.Tirages; tirage++)
        {
            var (departs, arrivees) = (tableaux.DepartsDe(tirage).ToArray(), tableaux.ArriveesDe(tirage).ToArray());
            Assert.Equal(departs.Order(), departs);
            Assert.Equal(arrivees.Order(), arrivees);
            Assert.True(departs[^1] <= 200 + arrivees[^1]);
        }
    }

    [Fact]
    public void UnePart_RestePourToujours()
    {
        // 30 % leave by the published year; nobody of 30 ever does.
        var departs = Tirer(Demande(), Incertain).Departs.Chunk(Duree).Average(tirage => tirage[^1]);

        Assert.InRange(departs, 56, 64);
    }

    [Fact]
    public void ApresLAnneePubliee_LesDepartsContinuentASonRythme()
    {
        var suite = Jouer(Demande(horizon: Fin + 5), Incertain);

        Assert.True(suite.Finale.Departs.Mediane > suite.De(Fin)!.Departs.Mediane);
        Assert.True(suite.Finale.Departs.P97 <= 100);
    }

    private static IEnumerable<int> Soldes(Tableaux tableaux) =>
        tableaux.Arrivees.Zip(tableaux.Departs, (venus, partis) => venus - partis);
}

using Maillage.Territoires;
using static Maillage.Projections.Tests.PetitesProjections;

namespace Maillage.Projections.Tests;

public class ControleProjectionTests
{
    public static TheoryData<string, string, string> Fautes =>
        new()
        {
            { "horizon", "passe", "2025 est passé" },
            { "horizon", "loin", "2051 est trop loin" },
            { "tirages", "aucun", "0 tirages" },
            { "territoire", "ailleurs", "« 75 » n'est pas un département de la région" },
            { "densite_cible", "densite", "n'est pas une densité" },
            { "leviers", "double", "figure plusieurs fois" },
            { "leviers", "reports", "Deux leviers reportent les départs" },
            { "leviers[0].nombre", "negatif", "vaut -1. Donnez un nombre de 0 ou plus" },
            { "leviers[0].nombre", "absent", "aucune source ne le donne" },
            { "leviers[0].nombre", "desordre", "dans cet ordre" },
            { "leviers[0].nombre", "trop", "Donnez un nombre de 0 à 20000" },
            { "leviers[0].part", "part", "soit 100 % au plus" },
            { "leviers[0].au", "periode", "finit en 2025, avant 2026" },
            { "leviers[0].du", "tardif", "écrivez cette année" },
            { "leviers[0].du", "ancien", "Commencez en 2026 ou après" },
            { "leviers[0].nombre", "siecle", "de 0 à 10" },
            { "leviers[0].departement", "etranger", "« 75 » n'est pas un département de la région" },
        };

    [Theory]
    [MemberData(nameof(Fautes))]
    public void UneFaute_UnMessageSousSaCle(string cle, string cas, string message)
    {
        var (projection, fautes) = Projection.Jouer(Monde, Fautive(cas));

        Assert.Null(projection);
        var faute = Assert.Single(fautes);
        Assert.Equal(cle, faute.Cle);
        Assert.Contains(message, faute.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToutesLesFautes_ALaFois()
    {
        var demande = Fautive("part") with { Horizon = 2020, Tirages = 0, Departement = CodeDepartement.Parse("75") };

        Assert.Equal(
            ["territoire", "horizon", "tirages", "leviers[0].part"],
            Projection.Jouer(Monde, demande).Fautes.Select(faute => faute.Cle)
        );
    }

    private static DemandeProjection Fautive(string cas)
    {
        var levier = Installer(1);
        var report = levier with { Nature = NatureLevier.ReportDepart };
        return cas switch
        {
            "passe" => Demande(horizon: Base),
            "loin" => Demande(horizon: 2051),
            "aucun" => Demande() with { Tirages = 0 },
            "ailleurs" => Demande() with { Departement = CodeDepartement.Parse("75") },
            "densite" => Demande(ScenarioProjection.Zero with { DensiteCible = 0 }),
            "double" => Demande(Avec(levier, levier)),
            "reports" => Demande(Avec(report, report with { Id = "autre" })),
            "negatif" => Demande(Avec(Installer(-1))),
            "absent" => Demande(Avec(levier with { Nombre = null })),
            "desordre" => Demande(Avec(levier with { Nombre = new(3, 2, 4) })),
            "trop" => Demande(Avec(Installer(20_001))),
            "part" => Demande(Avec(levier with { Part = Incertitude.Sure(1.01) })),
            "periode" => Demande(Avec(levier with { Au = 2025 })),
            "tardif" => Demande(Avec(report with { Du = 2027 })),
            "ancien" => Demande(Avec(levier with { Du = 2025 })),
            "siecle" => Demande(Avec(report with { Nombre = Incertitude.Sure(11) })),
            _ => Demande(Avec(levier with { Departement = CodeDepartement.Parse("75") })),
        };
    }
}

using Maillage.Territoires;
using Maillage.Zonage.Tests.Consultations;

namespace Maillage.Zonage.Tests.Arretes;

public class ExamenArreteTests
{
    private static readonly DateOnly Jour = new(2026, 5, 1);

    private static readonly MethodeZonage Methode = new()
    {
        Id = "2025",
        Nom = "Classement",
        Periode = new(new(2025, 5, 16), null),
        Classes = [ClasseZonage.Zip, ClasseZonage.Zac, ClasseZonage.Zar],
        Sources = [],
    };

    // Half of the people in each territory.
    private static Decoupage Decoupage(Maille maille) =>
        new(
            maille,
            new(2026),
            [
                new("76x00001", "Nord", [CodeCommune.Parse("34001")], 500),
                new("76x00002", "Sud", [CodeCommune.Parse("34002")], 500),
            ]
        );

    private static readonly Brouillon Complet = new()
    {
        Nom = "Essai",
        Methode = "2025",
        Maille = Maille.TerritoireDeVieSante,
        Millesime = new(2026),
        Plafonds = new(new(50, 50), "Arrêté d'essai"),
        Decisions = new Dictionary<string, Decision>
        {
            ["76x00001"] = new(ClasseZonage.Zip),
            ["76x00002"] = new(ClasseZonage.Zac),
        },
        Consultation = InstancesDEssai.Saisie("crsa", new(2026, 1, 1)),
    };

    [Fact]
    public void Complet_RienNeManque() => Assert.Empty(Manques(Complet));

    [Fact]
    public void Etude_NePeutPasEtreDecretee() =>
        Assert.Contains(
            "ne peut pas être décrétée",
            Assert.Single(Manques(Complet with { Maille = Maille.Commune })),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(49.9, 50, "La part de ZIP atteint 50")]
    [InlineData(50, 49, "La part de ZAC atteint 50")]
    public void PlafondDepasse_EstDit(double zip, double zac, string debut) =>
        Assert.StartsWith(debut, Assert.Single(Manques(Complet with { Plafonds = new(new(zip, zac), "Texte") })));

    [Fact]
    public void QuartiersClassesAPart_ComptentSousLeurClasse()
    {
        var decisions = new Dictionary<string, Decision>(Complet.Decisions)
        {
            ["76x00002"] = new(ClasseZonage.Zac, null, new(1, ClasseZonage.Zip)),
        };
        Assert.StartsWith(
            "La part de ZIP atteint 50,1",
            Assert.Single(Manques(Complet with { Decisions = decisions }))
        );
    }

    [Fact]
    public void ToutCeQuiManque_EstDitEnsemble()
    {
        var brouillon = Complet with
        {
            Plafonds = PlafondsDuBrouillon.Inconnus,
            Decisions = new Dictionary<string, Decision>(),
            Consultation = Consultation.Vide,
        };
        Assert.Equal(
            [
                "Restent à classer : 2 territoires de vie-santé sur 2 (Nord, Sud).",
                "Les plafonds régionaux de ZIP et de ZAC ne sont pas tous donnés : saisissez-les avec leur source.",
                "CRSA : avis à saisir.",
            ],
            Manques(brouillon)
        );
        Assert.Contains(
            "sans leur source",
            Assert.Single(Manques(Complet with { Plafonds = new(new(50, 50), null) })),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void MethodeHorsDeSaPeriode_EstDite() =>
        Assert.StartsWith(
            "La méthode de 2025 n'est pas en vigueur",
            ExamenArrete.Manques(Complet, Decoupage(Complet.Maille), Methode, [], new(2025, 5, 15))[0]
        );

    private static IReadOnlyList<string> Manques(Brouillon brouillon) =>
        ExamenArrete.Manques(
            brouillon,
            Decoupage(brouillon.Maille),
            Methode,
            SuiviConsultation.Dresser([InstancesDEssai.Crsa, InstancesDEssai.Partenaire], brouillon.Consultation, Jour),
            Jour
        );
}

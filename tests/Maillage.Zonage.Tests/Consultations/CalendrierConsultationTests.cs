using System.Text;
using static Maillage.Zonage.Tests.Consultations.InstancesDEssai;

namespace Maillage.Zonage.Tests.Consultations;

public class CalendrierConsultationTests
{
    private static readonly DateTimeOffset Instant = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));

    [Fact]
    public void Calendrier_PorteLaSaisineEtLEcheance() =>
        Assert.Equal(
            [
                "20260115 CRSA : saisine (Essai\\, de mars)",
                "20260315 CRSA : dernier jour pour répondre (Essai\\, de mars)",
            ],
            Evenements(Ecrire("Essai, de mars", Saisie("crsa", new(2026, 1, 15))))
        );

    [Fact]
    public void AvisRendu_RemplaceLEcheance()
    {
        var calendrier = Ecrire(
            "Essai",
            Saisie("crsa", new(2026, 1, 15), new(2026, 2, 1), "Favorable ; deux\nréserves")
        );
        Assert.Equal(["20260115 CRSA : saisine (Essai)", "20260201 CRSA : rendu (Essai)"], Evenements(calendrier));
        Assert.Contains(
            "DESCRIPTION;LANGUAGE=fr:Favorable \\; deux\\nréserves\r\n",
            calendrier,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lignes_FinissentParCrLfEtNeDepassentPas75Octets()
    {
        var calendrier = Ecrire(new string('é', 200), Saisie("crsa", new(2026, 1, 15)));
        var lignes = calendrier.Split("\r\n");
        Assert.Equal("", lignes[^1]);
        Assert.DoesNotContain('\n', string.Concat(lignes));
        Assert.All(lignes, ligne => Assert.InRange(Encoding.UTF8.GetByteCount(ligne), 0, 75));
        Assert.Contains(
            new string('é', 200),
            calendrier.Replace("\r\n ", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void MemeEtape_GardeSonIdentifiant()
    {
        var avant = Ecrire("Essai", Saisie("crsa", new(2026, 1, 15)));
        var apres = Ecrire("Essai", Saisie("crsa", new(2026, 1, 20)));
        Assert.Equal(Lignes(avant, "UID:"), Lignes(apres, "UID:"));
        Assert.Equal(2, Lignes(avant, "UID:").Distinct().Count());
        Assert.All(Lignes(avant, "DTSTAMP:"), ligne => Assert.Equal("20260102T020405Z", ligne));
    }

    private static string Ecrire(string nom, Consultation consultation) =>
        CalendrierConsultation.Ecrire(
            nom,
            SuiviConsultation.Dresser([Crsa, Urps], consultation, new(2026, 2, 10)),
            Instant
        );

    private static IEnumerable<string> Evenements(string calendrier) =>
        Lignes(calendrier, "DTSTART;VALUE=DATE:").Zip(Lignes(calendrier, "SUMMARY;LANGUAGE=fr:"), (a, b) => $"{a} {b}");

    private static List<string> Lignes(string calendrier, string debut) =>
        [
            .. calendrier
                .Replace("\r\n ", "", StringComparison.Ordinal)
                .Split("\r\n")
                .Where(ligne => ligne.StartsWith(debut, StringComparison.Ordinal))
                .Select(ligne => ligne[debut.Length..]),
        ];
}

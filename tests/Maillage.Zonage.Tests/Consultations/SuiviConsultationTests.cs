using static Maillage.Zonage.Tests.Consultations.InstancesDEssai;

namespace Maillage.Zonage.Tests.Consultations;

public class SuiviConsultationTests
{
    private static readonly DateOnly Saisine = new(2025, 12, 31);

    // Two months from 31 December: the last day of February is the last of the delay.
    [Theory]
    [InlineData("2025-12-30", EtatEtape.ASaisir, "à saisir, prévue le 31 décembre 2025")]
    [InlineData("2025-12-31", EtatEtape.EnCours, "en cours jusqu'au 28 février 2026")]
    [InlineData("2026-02-28", EtatEtape.EnCours, "en cours jusqu'au 28 février 2026")]
    [InlineData("2026-03-01", EtatEtape.ReputeRendu, "réputé rendu depuis le 1er mars 2026, par son silence")]
    public void SilenceDeLaCrsa_VautAvisApresDeuxMois(string jour, EtatEtape etat, string phrase)
    {
        var suivie = Suivre(Crsa, Saisie("crsa", Saisine), jour);
        Assert.Equal((etat, phrase), (suivie.Etat, suivie.Phrase.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void AvisRendu_CompteDuJourOuIlLEst()
    {
        var consultation = Saisie("crsa", Saisine, new(2026, 1, 15), "Favorable");
        Assert.Equal(EtatEtape.EnCours, Suivre(Crsa, consultation, "2026-01-14").Etat);
        Assert.Equal(EtatEtape.Rendu, Suivre(Crsa, consultation, "2026-01-15").Etat);
    }

    [Fact]
    public void SansDelaiConnu_RienNEstRepute()
    {
        Assert.Equal("en cours, sans délai connu", Suivre(Urps, Saisie("urps", Saisine), "2030-01-01").Phrase);
        Assert.Equal(EtatEtape.DelaiPasse, Suivre(Partenaire, Saisie("partenaire", Saisine), "2026-03-01").Etat);
        Assert.Equal(EtatEtape.ASaisir, Suivre(Urps, Consultation.Vide, "2030-01-01").Etat);
    }

    private static EtapeSuivie Suivre(InstanceConsultee instance, Consultation consultation, string jour) =>
        Assert.Single(SuiviConsultation.Dresser([instance], consultation, DateOnly.ParseExact(jour, "yyyy-MM-dd")));
}

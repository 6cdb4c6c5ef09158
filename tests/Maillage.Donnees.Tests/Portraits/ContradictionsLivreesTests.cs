using System.Globalization;
using System.Text.RegularExpressions;
using Maillage.Portraits;

namespace Maillage.Donnees.Tests.Portraits;

/// <summary>The sums that the list of contradictions states are those of the figures shipped.</summary>
public partial class ContradictionsLivreesTests
{
    private static readonly string Dossier = RacineMaillage.DossierDonnees().ValeurOuException();
    private static readonly FaitsPortraits Faits = ChargementPortraits.Charger(Dossier).ValeurOuException();

    private static readonly Dictionary<string, Contradiction> Contradictions = VerificationDonnees
        .Verifier(Dossier)
        .ValeurOuException()
        .Contradictions.ToDictionary(contradiction => contradiction.Id);

    [Theory]
    [InlineData("cpts", "cpts")]
    [InlineData("centres-de-sante", "centres_sante")]
    [InlineData("maisons-de-sante", "msp")]
    [InlineData("contrats-ars", "impact_contrats_ars")]
    [InlineData("cesp", "impact_cesp")]
    [InlineData("caim", "impact_caim")]
    [InlineData("communes-2024", "communes")]
    [InlineData("ipa", "infirmiers_pratique_avancee")]
    [InlineData("maitres-stage", "maitres_stage")]
    [InlineData("zones-solidarite", "zones_solidarite")]
    public void SommeCitee_EstCelleDesFiches(string contradiction, string indicateur) =>
        Assert.Equal(Faits.Somme(indicateur)!.Total, Nombre(Contradictions[contradiction].ValeurB));

    [Theory]
    [InlineData("cpts", "cpts_tableau")]
    [InlineData("centres-de-sante", "centres_sante_region")]
    [InlineData("contrats-ars", "aide_montagne_medecins")]
    [InlineData("cesp", "cesp_installes_medecine")]
    [InlineData("cesp-suivi", "cesp_signes")]
    [InlineData("zones-solidarite", "zones_solidarite")]
    public void ChiffreRegionalCite_EstCeluiDuDossier(string contradiction, string indicateur) =>
        Assert.Equal(
            Faits.Valeur(TerritoirePublie.Region, indicateur)!.Valeur,
            Nombre(Contradictions[contradiction].ValeurA)
        );

    [Fact]
    public void Identifiants_SontUniques() => Assert.Equal(43, Contradictions.Count);

    private static double Nombre(string texte) =>
        double.Parse(Espaces().Replace(Premier().Match(texte).Value, ""), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d\s]*")]
    private static partial Regex Premier();

    [GeneratedRegex(@"\s")]
    private static partial Regex Espaces();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Maillage.Portraits;
using Maillage.Territoires;

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

    [Theory]
    [InlineData("msp-2019", "180", "205")]
    [InlineData("msp-2010", "10", "moins de 10")]
    [InlineData("etudiants-medecine", "+ 15 %", "+ 20 %")]
    [InlineData("densite-82", "78", "70,2")]
    [InlineData("cpts-couverture", "90 % du territoire", "89,2 % des habitants")]
    [InlineData("besoin-2035", "2 600 nécessaires", "2 709 départs")]
    [InlineData("medicobus-vallespir", "31", "43 (14 + 10 + 19)")]
    [InlineData("medecins-liberaux", "5 972 (2018)", "11 642 (2023)")]
    public void DeuxCotes_SontGardes(string contradiction, string valeurA, string valeurB) =>
        Assert.Equal(
            (valeurA, valeurB),
            (Contradictions[contradiction].ValeurA, Contradictions[contradiction].ValeurB)
        );

    [Fact]
    public void Portees_NommentDesIndicateursEtDesTerritoiresQuiExistent()
    {
        var indicateurs = Faits
            .Tables.Indicateurs.Concat(MesuresCommunes.Indicateurs)
            .Select(indicateur => indicateur.Id)
            .ToHashSet();
        string[] territoires = ["76", .. Faits.Departements.Select(code => code.ToString())];

        Assert.All(
            Contradictions.Values,
            contradiction =>
            {
                Assert.All(contradiction.Indicateurs, indicateur => Assert.Contains(indicateur, indicateurs));
                Assert.NotEmpty(contradiction.Territoires);
                Assert.All(
                    contradiction.Territoires,
                    lieu => Assert.True(territoires.Contains(lieu) || Siren.TryParse(lieu, out _), lieu)
                );
            }
        );
    }

    private static double Nombre(string texte) =>
        double.Parse(Espaces().Replace(Premier().Match(texte).Value, ""), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d\s]*")]
    private static partial Regex Premier();

    [GeneratedRegex(@"\s")]
    private static partial Regex Espaces();
}

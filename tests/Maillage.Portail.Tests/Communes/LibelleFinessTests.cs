using Maillage.Portail.Communes;

namespace Maillage.Portail.Tests.Communes;

public class LibelleFinessTests
{
    [Theory]
    [InlineData("Centre Médico-Psychologique (C.M.P.)", "Centre médico-psychologique (CMP)")]
    [InlineData("Etablissement Thermal", "Établissement thermal")]
    [InlineData("Pharmacie d'Officine", "Pharmacie d’officine")]
    [InlineData("EHPA percevant des crédits d'assurance maladie", "EHPA percevant des crédits d’assurance maladie")]
    [InlineData("Centre de Jour pour Personnes Agées", "Centre de jour pour personnes âgées")]
    [InlineData(
        "Service d'Intervention Educative en Milieu Ouvert",
        "Service d’intervention éducative en milieu ouvert"
    )]
    [InlineData("Service de Soins Infirmiers A Domicile (S.S.I.A.D)", "Service de soins infirmiers à domicile (SSIAD)")]
    public void Lire_EcritCommeEnFrancais(string finess, string attendu) =>
        Assert.Equal(attendu, LibelleFiness.Lire(finess));
}

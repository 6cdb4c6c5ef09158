namespace Maillage.Aides.Tests.Montants;

public sealed class AnneesCivilesTests
{
    [Fact]
    public void Repartir_AdhesionEnMars_ProratisePremiereEtDerniereAnnee()
    {
        var lignes = AnneesCiviles.Repartir(5000, new DateOnly(2023, 3, 1), 3, null);

        Assert.Equal([4191.78m, 5000m, 5000m, 808.22m], lignes.Select(ligne => ligne.Montant));
        Assert.Equal("Année 2023 (306 jours sur 365)", lignes[0].Libelle);
        Assert.Equal("Année 2026 (59 jours sur 365)", lignes[3].Libelle);
    }

    [Fact]
    public void Repartir_AdhesionLePremierJanvier_FaitTroisAnneesPleines()
    {
        var lignes = AnneesCiviles.Repartir(5000, new DateOnly(2024, 1, 1), 3, null);

        Assert.Equal([5000m, 5000m, 5000m], lignes.Select(ligne => ligne.Montant));
    }

    [Fact]
    public void Repartir_DernierJourDUneAnneeBissextile_CompteUnJourSur366()
    {
        var lignes = AnneesCiviles.Repartir(366, new DateOnly(2024, 12, 31), 1, null);

        Assert.Equal([1m, 365m], lignes.Select(ligne => ligne.Montant));
    }

    [Fact]
    public void Repartir_TrimestreConnu_DitQuandLAnneeEstVersee()
    {
        var lignes = AnneesCiviles.Repartir(100, new DateOnly(2024, 1, 1), 1, "au 2e trimestre");

        Assert.Equal("Année 2024, versée au 2e trimestre 2025", lignes.Single().Libelle);
    }

    [Theory]
    [InlineData(5000, 2023, 7, 14, 3)]
    [InlineData(3333.33, 2020, 2, 29, 3)]
    [InlineData(0.01, 2023, 12, 31, 5)]
    public void Repartir_ToujoursLesLignesFontLeTotal(double annuel, int an, int mois, int jour, int annees)
    {
        var lignes = AnneesCiviles.Repartir((decimal)annuel, new DateOnly(an, mois, jour), annees, null);

        Assert.Equal((decimal)annuel * annees, lignes.Sum(ligne => ligne.Montant));
        Assert.All(lignes, ligne => Assert.Equal(Arrondi.AuCentime(ligne.Montant), ligne.Montant));
    }
}

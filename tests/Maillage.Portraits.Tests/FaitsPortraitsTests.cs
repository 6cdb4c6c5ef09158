namespace Maillage.Portraits.Tests;

public class FaitsPortraitsTests
{
    private static readonly FaitsPortraits Faits = PetitesFiches.Faits();
    private static readonly TerritoirePublie Gard = TerritoirePublie.De(PetitesFiches.Gard);
    private static readonly TerritoirePublie Lot = TerritoirePublie.De(PetitesFiches.Lot);

    [Fact]
    public void Valeur_DonneLaPlusRecente() => Assert.Equal(5, Faits.Valeur(Gard, "cabinets")?.Valeur);

    [Fact]
    public void Valeur_NonDonnee_EstInconnueEtNonNulle()
    {
        Assert.Null(Faits.Valeur(Lot, "cabinets"));
        Assert.Null(Faits.Valeur(Gard, "inconnu"));
        Assert.Null(Faits.Indicateur("inconnu"));
    }

    [Fact]
    public void Valeurs_SontRangeesParIndicateurPuisParDate()
    {
        Assert.Equal([4d, 5d, 12d], Faits.Valeurs(Gard).Select(valeur => valeur.Valeur));
        Assert.Equal(["30", "30", "76"], Faits.Valeurs("cabinets").Select(valeur => valeur.Territoire.ToString()));
    }

    [Fact]
    public void Somme_NommeLesFichesMuettesSansLesCompterZero()
    {
        var somme = Faits.Somme("cabinets")!;

        Assert.Equal(5, somme.Total);
        Assert.Equal([PetitesFiches.Gard], somme.Comptes);
        Assert.Equal([PetitesFiches.Lot], somme.Muets);
    }

    [Fact]
    public void Somme_DUnePartOuDUnInconnu_NExistePas()
    {
        Assert.Null(Faits.Somme("part"));
        Assert.Null(Faits.Somme("inconnu"));
    }

    [Fact]
    public void Departements_SontCeuxDesValeursSansLaRegion() =>
        Assert.Equal([PetitesFiches.Gard, PetitesFiches.Lot], Faits.Departements);

    [Fact]
    public void Famille_EstCelleQuiTientLeDepartement()
    {
        Assert.Equal("rurale", Faits.Famille(PetitesFiches.Lot)?.Id);
        Assert.Null(Faits.Famille(PetitesFiches.Gard));
    }

    [Fact]
    public void EnjeuxEtActions_SontCeuxDuDepartement()
    {
        Assert.Equal(["releve", "saison"], Faits.Enjeux(PetitesFiches.Gard).Select(enjeu => enjeu.Theme));
        Assert.Empty(Faits.Actions(PetitesFiches.Gard));
        Assert.Null(Assert.Single(Faits.Actions(PetitesFiches.Lot)).Texte);
        Assert.Equal(Faits.Actions(PetitesFiches.Lot), Faits.Actions(PetitesFiches.Causse));
    }

    [Theory]
    [InlineData("structures", false)]
    [InlineData("€ par an", false)]
    [InlineData("% de la population", true)]
    [InlineData("part des patients", true)]
    [InlineData("pour 100 000 habitants", true)]
    public void EstUnRapport_SeLitDansLUnite(string unite, bool attendu) =>
        Assert.Equal(attendu, (Faits.Indicateur("cabinets")! with { Unite = unite }).EstUnRapport);
}

namespace Maillage.Territoires.Tests.Communes;

public class RepertoireCommunesTests
{
    private static readonly NomCommune Conques = Petit.Nom("12218", "Conques-en-Rouergue", 1600);
    private static readonly NomCommune Voisine = Petit.Nom("12001", "Voisine", 10);
    private static readonly Mouvement Recodee = Bouge("12076", NatureMouvement.ChangementDeCode, "12218");
    private static readonly Mouvement Partagee = Bouge("12999", NatureMouvement.Partage, "12001", "12218");
    private static readonly RepertoireCommunes Repertoire = new(
        [Conques, Voisine],
        [Recodee, Partagee],
        new HashSet<CodeDepartement>(),
        []
    );

    [Fact]
    public void Resoudre_CodeActuel_DonneLaCommune() =>
        Assert.Equal(new ResolutionCommune.Actuelle(Conques), Repertoire.Resoudre(" 12218 "));

    [Fact]
    public void Resoudre_CodeAncien_DonneLeMouvement() =>
        Assert.Equal(new ResolutionCommune.Fusionnee(Recodee), Repertoire.Resoudre("12076"));

    [Theory]
    [InlineData("12998")]
    [InlineData("Conques")]
    [InlineData("")]
    public void Resoudre_AutreTexte_EstInconnu(string saisie) =>
        Assert.Equal(new ResolutionCommune.Inconnue(saisie), Repertoire.Resoudre(saisie));

    [Fact]
    public void Trouver_CodeAncien_Nul()
    {
        Assert.Same(Voisine, Repertoire.Trouver(CodeCommune.Parse("12001")));
        Assert.Null(Repertoire.Trouver(CodeCommune.Parse("12076")));
        Assert.Null(Repertoire.Trouver(default));
    }

    [Fact]
    public void Chercher_Code_TrouveLaCommuneOuSesSuccesseurs()
    {
        Assert.Equal([Conques], Repertoire.Chercher("12218"));
        Assert.Equal([Conques], Repertoire.Chercher("12076"));
        Assert.Equal([Voisine, Conques], Repertoire.Chercher("12999"));
        Assert.Equal([Voisine], Repertoire.Chercher("12999", limite: 1));
        Assert.Empty(Repertoire.Chercher("12998"));
    }

    [Fact]
    public void Constructeur_CodeDouble_Refuse() =>
        Assert.Throws<ArgumentException>(() =>
            new RepertoireCommunes([Voisine, Voisine], [], new HashSet<CodeDepartement>(), [])
        );

    private static Mouvement Bouge(string ancien, NatureMouvement nature, params string[] successeurs) =>
        new(CodeCommune.Parse(ancien), "Conques", new(2016, 1, 1), nature, [.. successeurs.Select(CodeCommune.Parse)]);
}

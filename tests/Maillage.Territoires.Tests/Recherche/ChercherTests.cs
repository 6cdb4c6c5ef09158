namespace Maillage.Territoires.Tests.Recherche;

public class ChercherTests
{
    private static readonly NomCommune[] Noms =
    [
        Petit.Nom("46066", "Cazals", 500),
        Petit.Nom("82040", "Cazals", 200),
        Petit.Nom("09088", "Cazals-des-Baylès", 40),
        Petit.Nom("40076", "Cazalis", 260),
        Petit.Nom("30350", "Le Vigan", 3900),
        Petit.Nom("46334", "Le Vigan", 1500),
        Petit.Nom("82001", "La Vignasse", 9000),
        Petit.Nom("12208", "Saint-Affrique", 8300),
        Petit.Nom("12001", "Vabres-Saint-Affrique", 50),
        Petit.Nom("48146", "Sainte-Énimie", 500),
        Petit.Nom("12300", "Villefranche-de-Rouergue", 11500),
        Petit.Nom("34172", "Montpellier", 302000),
        Petit.Nom("31395", "Muret", 25000),
        Petit.Nom("32160", "L'Isle-Jourdain", 9200),
        Petit.Nom("86112", "L'Isle-Jourdain", 1100),
        Petit.Nom("47323", "Villeneuve-sur-Lot", 22000),
        Petit.Nom("46001", "Villeneuve-la-Petite", 30),
        Petit.Nom("12301", "Villeneuve", 2000),
        Petit.Nom("65001", "Œuilly-d'Aure", null),
        Petit.Nom("34001", "Paulhe-Haut", 10),
        Petit.Nom("31001", "Paulhe-Bas", 10),
        Petit.Nom("75001", "Paulhe-Grand", 90000),
        Petit.Nom("2A004", "Ajaccio", 74000),
        Petit.Nom("09001", "Oust", 500),
        Petit.Nom("09002", "Ax", 1300),
    ];

    private static readonly RepertoireCommunes Repertoire = new(
        Noms,
        [],
        new[] { "09", "12", "30", "31", "32", "34", "46", "48", "65", "82" }.Select(CodeDepartement.Parse).ToHashSet(),
        [
            Petit.Departement("46", "Lot"),
            Petit.Departement("47", "Lot-et-Garonne", "75"),
            Petit.Departement("82", "Tarn-et-Garonne"),
            Petit.Departement("31", "Haute-Garonne"),
            Petit.Departement("30", "Gard"),
            Petit.Departement("86", "Vienne", "75"),
            Petit.Departement("2A", "Corse-du-Sud", "94"),
            Petit.Departement("974", "La Réunion", "04"),
        ]
    );

    [Theory]
    [InlineData("montpellier", "34172")]
    [InlineData("  MONTPELLIER  ", "34172")]
    [InlineData("sainte enimie", "48146")]
    [InlineData("Ste-Enimie", "48146")]
    [InlineData("STE ÉNIMIE", "48146")]
    [InlineData("Sainte E\u0301nimie", "48146")]
    [InlineData("st affrique", "12208")]
    [InlineData("St. Affrique", "12208")]
    [InlineData("saintaffrique", "12208")]
    [InlineData("villefranche de rouergue", "12300")]
    [InlineData("villefranche rouergue", "12300")]
    [InlineData("oeuilly d’aure", "65001")]
    [InlineData("Œuilly d'Aure", "65001")]
    [InlineData("l'isle-jourdain", "32160")]
    [InlineData("isle jourdain", "32160")]
    [InlineData("lisle jourdain", "32160")]
    [InlineData("vigan", "30350")]
    [InlineData("la vigan", "30350")]
    [InlineData("le vigan", "30350")]
    [InlineData("Ax", "09002")]
    public void Chercher_AutreGraphie_TrouveEnPremier(string texte, string attendu) =>
        Assert.Equal(attendu, Premier(texte));

    [Theory]
    [InlineData("montp", "34172")]
    [InlineData("st aff", "12208")]
    [InlineData("mu", "31395")]
    [InlineData("le vi", "30350")]
    [InlineData("isle jour", "32160")]
    public void Chercher_DebutDuNom_Trouve(string texte, string attendu) => Assert.Equal(attendu, Premier(texte));

    [Theory]
    [InlineData("montpelllier", "34172")] // one letter added
    [InlineData("montpelier", "34172")] // one left out
    [InlineData("montpallier", "34172")] // one replaced
    [InlineData("montpeliler", "34172")] // two exchanged
    [InlineData("nontpellier", "34172")] // at the first letter
    [InlineData("montpellief", "34172")] // at the last one
    [InlineData("montpellierr", "34172")] // after the last one
    [InlineData("mont pellier", "34172")] // a space is not an error
    [InlineData("mpnt", "34172")] // in a beginning of four letters
    [InlineData("omnt", "34172")]
    [InlineData("ost", "09001")] // in a whole name of three letters typed
    [InlineData("le vigam", "30350")]
    [InlineData("st afrique", "12208")]
    public void Chercher_UneFaute_Trouve(string texte, string attendu) => Assert.Equal(attendu, Premier(texte));

    [Theory]
    [InlineData("mompelier")] // two errors
    [InlineData("mpn")] // a beginning of three letters
    [InlineData("pellier")] // the middle of a word
    [InlineData("rouergue villefranche")] // words in another order
    [InlineData("bx")]
    [InlineData("")]
    [InlineData("  -'’ ")]
    [InlineData("(46)")]
    [InlineData("99999")]
    [InlineData("日本")]
    [InlineData("\uD800")]
    public void Chercher_AutreChose_NeTrouveRien(string texte) => Assert.Empty(Repertoire.Chercher(texte));

    [Theory]
    [InlineData("Cazals 46", "46066")]
    [InlineData("Cazals 82", "82040")]
    [InlineData("82 Cazals", "82040")]
    [InlineData("82140 Cazals", "82040")]
    [InlineData("Cazals (82)", "82040")]
    [InlineData("Cazals (Lot)", "46066")]
    [InlineData("cazals (tarn et garonne)", "82040")]
    [InlineData("cazals tarn et garonne", "82040")]
    [InlineData("Cazals, Tarn-et-Garonne", "82040")]
    [InlineData("Cazals-82", "82040")]
    [InlineData("Cazls 82", "82040")]
    [InlineData("caz 82", "82040")]
    [InlineData("le vigan lot", "46334")]
    [InlineData("vigan gard", "30350")]
    [InlineData("isle jourdain (vienne)", "86112")]
    [InlineData("ajaccio 2a", "2A004")]
    [InlineData("Ajaccio (Corse du Sud)", "2A004")]
    [InlineData("villeneuve sur lot", "47323")]
    [InlineData("villeneuve 46", "46001")]
    public void Chercher_AvecDepartement_LeMetEnPremier(string texte, string attendu) =>
        Assert.Equal(attendu, Premier(texte));

    [Fact]
    public void Chercher_AvecDepartement_LesHomonymesRestentApres() =>
        Assert.Equal(["82040", "46066", "09088", "40076"], Codes("Cazals 82"));

    [Theory]
    [InlineData("Cazals 99")]
    [InlineData("Cazals (Nulle part)")]
    public void Chercher_DepartementInconnu_NEffacePasLeNom(string texte)
    {
        var codes = Codes(texte);
        Assert.True(codes.Length == 0 || codes[0] == "46066");
    }

    [Fact]
    public void Chercher_Rangs_ExactPuisDebutPuisMotPuisFaute() =>
        // Cazals twice (the more people first), the name that begins so, the one with a letter more
        Assert.Equal(["46066", "82040", "09088", "40076"], Codes("cazals"));

    [Fact]
    public void Chercher_MotDansLeNom_ApresLeDebut() => Assert.Equal(["12208", "12001"], Codes("saint affrique"));

    [Fact]
    public void Chercher_EgauxParAilleurs_RegionPuisPopulationPuisCode() =>
        Assert.Equal(["31001", "34001", "75001"], Codes("paulhe"));

    [Fact]
    public void Chercher_Limite_GardeLesMeilleurs()
    {
        Assert.Equal(["46066", "82040"], [.. Repertoire.Chercher("cazals", 2).Select(nom => nom.Code.ToString())]);
        Assert.Equal(4, Repertoire.Chercher("cazals", int.MaxValue).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Repertoire.Chercher("cazals", 0));
    }

    [Fact]
    public void Chercher_RepertoireVide_NeTrouveRien() =>
        Assert.Empty(new RepertoireCommunes([], [], new HashSet<CodeDepartement>(), []).Chercher("cazals"));

    [Fact]
    public void Chercher_TexteTresLong_NeLevePas() =>
        Assert.Empty(Repertoire.Chercher(new string('a', 5000) + " " + new string('b', 5000)));

    private static string? Premier(string texte) => Codes(texte).FirstOrDefault();

    private static string[] Codes(string texte) => [.. Repertoire.Chercher(texte).Select(nom => nom.Code.ToString())];
}

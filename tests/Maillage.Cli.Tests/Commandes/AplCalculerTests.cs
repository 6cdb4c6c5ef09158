using System.Text.Json;

namespace Maillage.Cli.Tests.Commandes;

public sealed class AplCalculerTests : IDisposable
{
    private const string Offre = "id;valeur\ns1;5\ns2;5\ns3;9\n";
    private const string Demande = "id;valeur\nz;10\na;10\nm;10\nseul;4\nloin;4\n";
    private const string Temps = "origine;destination;minutes\nz;s1;5\na;s1;5\na;s2;15\nm;s2;5\nloin;s1;45\n";

    private readonly DossierTemporaire dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void Json_DansLOrdreDeLaDemande_InconnuNEstPasZero()
    {
        var reponse = Calculer("--methode", "e2sfca", "--bandes", "10:0.9,20:0.2", "--json");

        Assert.Equal(Programme.Fait, reponse.Code);
        var lus = reponse.Json.EnumerateArray().ToDictionary(ligne => ligne.GetProperty("id").GetString()!, Apl);
        Assert.Equal(["z", "a", "m", "seul", "loin"], lus.Keys);
        Assert.Equal(0.25, lus["z"]!.Value, 1e-12);
        Assert.Equal(0.9 * 5 / 18 + 0.2 * 5 / 11, lus["a"]!.Value, 1e-12);
        Assert.Null(lus["seul"]);
        Assert.Equal(0, lus["loin"]);
        Assert.Equal(["Offre laissée de côté, aucune demande ne l'atteint : s3."], reponse.Messages);
    }

    [Theory]
    [InlineData("2sfca", 0.5)]
    [InlineData("e2sfca", 0.25 + 0.3 * 5 / 13)]
    [InlineData("m2sfca", 0.25 + 0.09 * 5 / 13)]
    [InlineData("3sfca", 0)]
    public void Methodes_ParDefaut(string methode, double attendu)
    {
        // Without bands: 30 minutes alike for 2sfca, 10:1,15:0.3,20:0.1 for the others.
        var apl = Apl(Calculer("--methode", methode, "--json").Json[1]);
        Assert.Equal(methode == "3sfca" ? TroisEtapes() : attendu, apl!.Value, 1e-12);
    }

    [Theory]
    [InlineData("15", 0.5)]
    [InlineData("14.9", 0.25)]
    public void Seuil_EstCompris(string seuil, double attendu) =>
        Assert.Equal(attendu, Apl(Calculer("--methode", "2sfca", "--seuil", seuil, "--json").Json[1])!.Value, 1e-12);

    [Fact]
    public void Csv_GardeTousLesChiffres() =>
        Assert.Equal(
            "id;apl\nz;0.25\na;0.25\nm;0.5\nseul;\nloin;0\n",
            Calculer("--methode", "2sfca", "--bandes", "10:1", "--csv").Sortie
        );

    [Theory]
    [InlineData("--methode : « 4sfca » n'est pas une méthode", "--methode", "4sfca")]
    [InlineData("--methode : Cette option manque")]
    [InlineData("--seuil : --seuil ne sert qu'à 2sfca", "--methode", "e2sfca", "--seuil", "20")]
    [InlineData("--seuil : « loin » n'est pas une durée", "--methode", "2sfca", "--seuil", "loin")]
    [InlineData("--bandes : 2sfca compte tout pareil", "--methode", "2sfca", "--bandes", "10:1,20:0.5")]
    [InlineData("--bandes : Donnez --seuil ou --bandes", "--methode", "2sfca", "--bandes", "10:1", "--seuil", "10")]
    [InlineData("--bandes : « 10 » n'est pas une bande", "--methode", "e2sfca", "--bandes", "10")]
    public void Methode_Fautive_DitQuoiCorriger(string message, params string[] options)
    {
        var reponse = Calculer(options);
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Contains(reponse.Messages, ligne => ligne.StartsWith(message, StringComparison.Ordinal));
        Assert.Empty(reponse.Sortie);
    }

    [Fact]
    public void Tables_Fautives_DisentToutesLeursLignes()
    {
        var reponse = Avec(
            Offre,
            Demande,
            "origine;destination;minutes\nz;s1;5\nz;s1;6\na;s9;5\nm;s2;-1\nm;s1;NaN\n",
            "--methode",
            "2sfca"
        );
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal(
            ["t.csv, ligne 3", "t.csv, ligne 4", "t.csv, ligne 5", "t.csv, ligne 6"],
            reponse.Messages.Select(ligne => ligne[..ligne.IndexOf(", colonne", StringComparison.Ordinal)])
        );
    }

    [Fact]
    public void Offre_EtDemande_Fautives_SontDitesEnsemble()
    {
        var reponse = Avec("id;valeur\ns1;-5\n", "id;valeur\nz;dix\n", Temps, "--methode", "2sfca");
        Assert.Equal(["o.csv, ligne 2", "d.csv, ligne 2"], reponse.Messages.Select(ligne => ligne[..14]));
    }

    [Fact]
    public void Fichier_Absent_EstNomme()
    {
        var reponse = new Session { Dossier = dossier.Chemin }.Executer(
            "apl",
            "calculer",
            "--offre",
            "nul.csv",
            "--demande",
            "nul.csv",
            "--temps",
            "nul.csv",
            "--methode",
            "2sfca"
        );
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Contains("--offre : Le fichier « nul.csv » n'existe pas", reponse.Erreurs, StringComparison.Ordinal);
    }

    private static double? Apl(JsonElement ligne) =>
        ligne.GetProperty("apl") is { ValueKind: JsonValueKind.Number } valeur ? valeur.GetDouble() : null;

    // The middle place gives its demand to two sites, at 1 and 0.3: shares of 1/1.3 and 0.3/1.3.
    private static double TroisEtapes()
    {
        var (proche, loin) = (1 / 1.3, 0.09 / 1.3);
        return proche * 5 / (10 + 10 * proche) + loin * 5 / (10 + 10 * loin);
    }

    private Reponse Calculer(params string[] options) => Avec(Offre, Demande, Temps, options);

    private Reponse Avec(string offre, string demande, string temps, params string[] options)
    {
        File.WriteAllText(Path.Combine(dossier.Chemin, "o.csv"), offre);
        File.WriteAllText(Path.Combine(dossier.Chemin, "d.csv"), demande);
        File.WriteAllText(Path.Combine(dossier.Chemin, "t.csv"), temps);
        return new Session { Dossier = dossier.Chemin }.Executer([
            "apl",
            "calculer",
            "--offre",
            "o.csv",
            "--demande",
            "d.csv",
            "--temps",
            "t.csv",
            .. options,
        ]);
    }
}

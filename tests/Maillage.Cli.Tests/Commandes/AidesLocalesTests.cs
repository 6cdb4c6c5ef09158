namespace Maillage.Cli.Tests.Commandes;

public class AidesLocalesTests
{
    private const string Entete = "collectivite;communes;professions;montant;du;au;source;fiabilite\n";
    private const string Ligne = "Pays d'essai;34015|34074;medecin;10000;2020-01-01;;Délibération;officielle\n";

    [Fact]
    public void Locales_AucuneRecensee_LeDitSansRienConclure()
    {
        var reponse = Session.Lancer("aides", "locales");

        Assert.Equal(0, reponse.Code);
        Assert.Contains("cela ne veut pas dire qu'il n'en existe pas", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Locales_FichierJuste_EstListeSansEtreRange()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("pays.csv", Entete + Ligne);

        var aide = Assert.Single(Lancer(dossier, "--json").Json.EnumerateArray());

        Assert.Equal("Pays d'essai", aide.GetProperty("collectivite").GetString());
        Assert.Equal(10_000m, aide.GetProperty("montant").GetDecimal());
        Assert.Equal(2, aide.GetProperty("communes").GetArrayLength());
        Assert.False(Directory.Exists(Path.Combine(dossier.Chemin, "regles")));
    }

    [Fact]
    public void Locales_Importer_RangeLeFichierUneSeuleFois()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("pays.csv", Entete + Ligne);

        Assert.Equal(0, Lancer(dossier, "--importer").Code);
        Assert.Equal(Entete + Ligne, File.ReadAllText(Path.Combine(dossier.Chemin, "regles", "locales", "pays.csv")));
        var encore = Lancer(dossier, "--importer");
        Assert.Equal(2, encore.Code);
        Assert.Contains("existe déjà", Assert.Single(encore.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Locales_FichierFautif_ToutesLesErreursEtRienNEstRange()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("pays.csv", Entete + "Pays;34998;medecin;0;;;;officielle\n");

        var reponse = Lancer(dossier, "--importer");

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        Assert.Equal(3, reponse.Messages.Length);
        Assert.All(
            reponse.Messages,
            message => Assert.StartsWith("pays.csv, ligne 2 : ", message, StringComparison.Ordinal)
        );
        Assert.False(Directory.Exists(Path.Combine(dossier.Chemin, "regles")));
    }

    [Fact]
    public void Locales_ImporterSansFichier_DemandeLequel()
    {
        var reponse = Session.Lancer("aides", "locales", "--importer");

        Assert.Equal(2, reponse.Code);
        Assert.Contains("--fichier aides.csv", Assert.Single(reponse.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Locales_Csv_RendLeFormatQuiSImporte()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("pays.csv", Entete + Ligne);

        Assert.Equal(
            Entete + Ligne.Replace("10000", "10000.00", StringComparison.Ordinal),
            Lancer(dossier, "--csv").Sortie
        );
    }

    private static Reponse Lancer(DossierTemporaire dossier, params string[] options) =>
        new Session { Dossier = dossier.Chemin }.Executer([
            "aides",
            "locales",
            "--fichier",
            "pays.csv",
            "--reglementation",
            "regles",
            .. options,
        ]);
}

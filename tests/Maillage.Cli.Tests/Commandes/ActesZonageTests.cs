using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

public sealed class ActesZonageTests : IDisposable
{
    private readonly DossierTemporaire dossier = new();

    public ActesZonageTests() => dossier.Ecrire("b.csv", "territoire;classe\n34093;zip\n34032;zac\n");

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void Convertir_EcritLeFichier_EtDitCeQuIlAConverti()
    {
        var reponse = Executer("convertir", "b.csv", "--vers", "json", "--sortie", "b.json");
        Assert.Equal(Programme.Fait, reponse.Code);
        Assert.Equal("b.json : 2 communes sur 8 sont classées (1 ZIP, 1 ZAC).", Simple(reponse.Sortie).Trim());
        Assert.Equal(
            ["34093 (Dio-et-Valquières) est devenue 34144 (Lunas-les-Châteaux) : sa classe lui est donnée."],
            reponse.Messages
        );
        var atlasante = Executer("convertir", "b.json", "--vers", "atlasante");
        Assert.Contains("\"34144\",\"COM\",\"ZIP\",\"\",\"\"\n", atlasante.Sortie, StringComparison.Ordinal);
        Assert.Contains("\"34172\",\"COM\",\"NC\",\"\",\"\"\n", atlasante.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Convertir_ToutesLesFautesALaFois()
    {
        dossier.Ecrire("faux.csv", "territoire;classe\n99999;zip\n34032;zup\n");
        var reponse = Executer("convertir", "faux.csv", "--vers", "pdf", "--maille", "canton");
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal(4, reponse.Messages.Length);
        Assert.Contains("faux.csv, ligne 3, colonne classe", reponse.Messages[3], StringComparison.Ordinal);
        Assert.Equal(Programme.MauvaiseSaisie, Executer("convertir", "b.csv", "--vers", "xlsx").Code);
    }

    [Fact]
    public void Consultation_DitOuEnSontLesAvis_EtEcritLeCalendrier()
    {
        dossier.Ecrire("b.json", "{\"maille\":\"commune\",\"consultation\":{\"crsa\":{\"saisie\":\"2023-01-10\"}}}");
        var reponse = Executer("consultation", "b.json", "--date", "2023-03-11", "--calendrier", "c.ics", "--json");
        var crsa = reponse
            .Json.GetProperty("etapes")
            .EnumerateArray()
            .Single(etape => etape.GetProperty("id").GetString() == "crsa");
        Assert.Equal("repute_rendu", crsa.GetProperty("etat").GetString());
        Assert.Equal("2023-03-10", crsa.GetProperty("echeance").GetString());
        Assert.Contains("\r\nDTSTART;VALUE=DATE:20230310\r\n", Lire("c.ics"), StringComparison.Ordinal);
        Assert.Contains(
            "réputé rendu",
            Executer("consultation", "b.json", "--date", "2023-03-11").Sortie,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Arrete_DUneEtude_EstUnProjet_QuiNeSeDecretePas()
    {
        var projet = Executer("arrete", "b.csv", "--sortie", "a.docx", "--json");
        Assert.Equal(Programme.Fait, projet.Code);
        Assert.True(projet.Json.GetProperty("projet").GetBoolean());
        Assert.Equal(8, projet.Json.GetProperty("communes").GetInt32());
        Assert.StartsWith("PK", Lire("a.docx"), StringComparison.Ordinal);
        var decret = Executer(
            "arrete",
            "b.csv",
            "--sortie",
            "d.docx",
            "--decret-numero",
            "12",
            "--decret-date",
            "2026-03-01"
        );
        Assert.Equal(Programme.MauvaiseSaisie, decret.Code);
        Assert.Contains("ne peut pas être décrétée", decret.Erreurs, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(dossier.Chemin, "d.docx")));
        Assert.Contains(
            "donnez --decret-numero et --decret-date",
            Executer("arrete", "b.csv", "--sortie", "d.docx", "--decret-numero", "12").Erreurs,
            StringComparison.Ordinal
        );
    }

    private Reponse Executer(params string[] mots) =>
        new Session
        {
            Dossier = dossier.Chemin,
            Variables = new() { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().ValeurOuException() },
        }.Executer(["zonage", .. mots]);

    private string Lire(string nom) => File.ReadAllText(Path.Combine(dossier.Chemin, nom));

    private static string Simple(string texte) => texte.Replace('\u202f', ' ').Replace('\u00a0', ' ');
}

using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

public sealed class AplPlacerTests : IDisposable
{
    private readonly DossierTemporaire dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void Json_PlacesDansLaRegion_UnGainParMedecin()
    {
        var reponse = Placer("--nombre", "3", "--seuil", "2.5", "--gloutonne", "--json");

        Assert.Equal(Programme.Fait, reponse.Code);
        var json = reponse.Json;
        Assert.Equal("gloutonne", json.GetProperty("methode").GetString());
        Assert.Equal(json.GetProperty("reserve").GetString(), Assert.Single(reponse.Messages));
        var gains = json.GetProperty("places")
            .EnumerateArray()
            .Select(place => place.GetProperty("gain_habitants").GetDouble())
            .ToList();
        Assert.Equal(3, gains.Count);
        Assert.Equal(json.GetProperty("habitants").GetDouble(), gains.Sum());
        Assert.True(gains.Sum() > 1_000);
        Assert.True(json.GetProperty("borne").GetDouble() >= json.GetProperty("total").GetDouble());
    }

    [Fact]
    public void Permises_DansUnFichier_LesSeulesProposees()
    {
        dossier.Ecrire("permises.csv", "commune;nom\n09076;Canté\n81249;Sainte-Gemme\n");

        var reponse = Placer(
            "--nombre",
            "2",
            "--objectif",
            "soins",
            "--permises",
            "permises.csv",
            "--gloutonne",
            "--csv"
        );

        Assert.Equal(Programme.Fait, reponse.Code);
        var lignes = reponse.Sortie.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("commune;nom;gain_habitants;gain;prioritaire", lignes[0]);
        Assert.Equal(["09076;Canté", "81249;Sainte-Gemme"], lignes[1..].Select(Debut).Order());
    }

    [Fact]
    public void Texte_DitLesCommunesAidees()
    {
        var reponse = Placer("--nombre", "1", "--permises", "equipe", "--d-abord", "solidarite", "--gloutonne");

        Assert.Equal(Programme.Fait, reponse.Code);
        Assert.Contains("atteignent l'accès de 2,5 ; réponse gloutonne.", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("les plus aidées", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Fautes_ToutesALaFois()
    {
        dossier.Ecrire("permises.csv", "09076\nCanté\n99999\n");

        var reponse = Placer(
            "--nombre",
            "0",
            "--seuil",
            "-1",
            "--objectif",
            "x",
            "--permises",
            "permises.csv",
            "--d-abord-au-moins",
            "1"
        );

        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal(
            [
                "--nombre",
                "--seuil",
                "--objectif",
                "permises.csv, ligne 2",
                "permises.csv, ligne 3",
                "--d-abord-au-moins",
            ],
            reponse.Messages.Select(message => message.Split(" : ")[0])
        );
    }

    [Fact]
    public void PlusDeMedecinsQueDePlaces_EstRefuse()
    {
        dossier.Ecrire("permises.csv", "09076\n");

        var reponse = Placer("--nombre", "2", "--permises", "permises.csv");

        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.StartsWith(
            "--nombre : 2 médecins à placer pour 1",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    private Reponse Placer(params string[] args) =>
        new Session
        {
            SurDossiers = true,
            Dossier = dossier.Chemin,
            Variables = { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().Valeur! },
        }.Executer(["apl", "placer", .. args]);

    private static string Debut(string ligne) => string.Join(';', ligne.Split(';')[..2]);
}

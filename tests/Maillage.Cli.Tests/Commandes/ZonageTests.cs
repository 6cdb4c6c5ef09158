using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

public sealed class ZonageTests : IDisposable
{
    private readonly DossierTemporaire dossier = new();

    public void Dispose() => dossier.Dispose();

    // Without a family doctor: 12 % in the Lot, 11 % in Ariège, 10 % in Hérault, whose four EPCI share the middle of their places.
    [Fact]
    public void Classer_ParCriteres_ProposeDansLesPlafonds()
    {
        var reponse = Session()
            .Executer(
                "zonage",
                "classer",
                "--poids",
                "apl:0,apl_evolution:0,grille_densite:0,sans_medecin_traitant:1",
                "--plafond-zip",
                "1.6",
                "--json"
            );
        Assert.Equal(Programme.Fait, reponse.Code);
        Assert.True(reponse.Json.GetProperty("etude").GetBoolean());
        var territoires = reponse.Json.GetProperty("territoires").EnumerateArray().ToList();
        Assert.Equal(
            [("200035327", 1, 100.0, "zip"), ("200067940", 2, 80, "zip"), ("200042646", 3, 30, "zar")],
            territoires
                .Take(3)
                .Select(une =>
                    (
                        une.GetProperty("territoire").GetString()!,
                        une.GetProperty("rang").GetInt32(),
                        une.GetProperty("score").GetDouble(),
                        une.GetProperty("classe").GetString()!
                    )
                )
        );
        Assert.Contains(
            "Le plafond de ZAC n'est pas donné",
            reponse.Json.GetProperty("remarques")[0].GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Classer_ToutesLesFautesALaFois()
    {
        var reponse = Session()
            .Executer(
                "zonage",
                "classer",
                "--maille",
                "tvs",
                "--methode",
                "1999",
                "--plafond-zip",
                "101",
                "--poids",
                "apl:-1,autre:2"
            );
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal(5, reponse.Messages.Length);
        Assert.Contains("donnees/imports/tvs.csv", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Jauges_De2017_PartsMargeEtAlertes()
    {
        var reponse = Jauger(
            """
            territoire;population;cadre;classe;qpv_population;qpv_classe
            A;100;selection_nationale;ZIP;;
            B;600;02_Vivier;ZAC;50;ZIP
            C;40;ZZ_Hors vivier;ZIP;;
            D;260;ZZ_Hors vivier;HZ;;
            """,
            "--methode",
            "2017",
            "--plafond-zip",
            "18.9",
            "--plafond-zac",
            "60",
            "--json"
        );
        Assert.Equal(Programme.Fait, reponse.Code);
        var json = reponse.Json;
        Assert.Equal("2017", json.GetProperty("methode").GetString());
        Assert.Equal(19, json.GetProperty("parts").GetProperty("zip").GetDouble());
        Assert.Equal(55, json.GetProperty("parts").GetProperty("zac").GetDouble());
        // 40 people of 550: those of the quarters no longer count in the vivier.
        Assert.Equal(7.3, json.GetProperty("marge").GetDouble());
        Assert.Equal(
            ["zip", "marge"],
            json.GetProperty("alertes").EnumerateArray().Select(alerte => alerte.GetProperty("jauge").GetString())
        );
    }

    [Fact]
    public void Jauges_De2025_SansPlafondConnu_NEnInventePas()
    {
        var reponse = Jauger("territoire;population;cadre;classe\nA;30;;zip\nB;70;;zar\n", "--methode", "2025");
        Assert.Contains("ZIP", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("inconnu", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("Aucune limite connue n'est dépassée.", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Jauges_FichierFautif_DitToutesSesLignes()
    {
        var reponse = Jauger(
            """
            territoire;population;cadre;classe;qpv_population;qpv_classe
            A;cent;vivier;ZIP;;
            A;10;rivière;ZIP;;
            B;10;vivier;ZUP;;
            C;10;vivier;ZIP;20;ZIP
            D;10;vivier;ZIP;5;
            E;;vivier;ZIP;;
            """,
            "--methode",
            "2017",
            "--plafond-zip",
            "120"
        );
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal(
            [
                "--plafond-zip",
                "z.csv, ligne 2",
                "z.csv, ligne 3",
                "z.csv, ligne 3",
                "z.csv, ligne 4",
                "z.csv, ligne 5",
                "z.csv, ligne 6",
                "z.csv, ligne 7",
            ],
            reponse.Messages.Select(message => message.Split(" : ")[0].Split(", colonne")[0])
        );
    }

    [Theory]
    [InlineData("2021", "n'est pas une classe de la méthode de 2021")]
    [InlineData("1999", "n'est pas une méthode. Choisissez parmi 2017, 2021, 2025")]
    public void Jauges_HorsDeLaMethode_EstRefuse(string methode, string message)
    {
        var reponse = Jauger("territoire;population;cadre;classe\nA;30;;zv\n", "--methode", methode);
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Contains(message, Assert.Single(reponse.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Comparer_CommunesEtHabitantsParTransition()
    {
        var reponse = Comparer(
            "commune;classe\n34015;ZAC\n34172;zar\n",
            "commune;classe\n34015;1_ZIP\n34172;zar\n",
            "--json"
        );
        Assert.Equal(Programme.Fait, reponse.Code);
        var transitions = reponse.Json.GetProperty("transitions").EnumerateArray().ToList();
        Assert.Equal(2, transitions.Count);
        Assert.Equal("zac", transitions[0].GetProperty("de").GetString());
        Assert.Equal("zip", transitions[0].GetProperty("a").GetString());
        Assert.Equal(1, transitions[0].GetProperty("communes").GetInt32());
        Assert.True(transitions[0].GetProperty("population").GetInt64() > 0);
        Assert.Equal("34015", transitions[0].GetProperty("liste")[0].GetString());
        Assert.Equal(0, transitions[1].GetProperty("liste").GetArrayLength());
    }

    [Fact]
    public void Comparer_Csv_UneLigneParCommune() =>
        Assert.Equal(
            "commune;avant;apres\n34015;zip;\n34172;;zac\n",
            Comparer("commune;classe\n34015;zip\n", "commune;classe\n34172;zac\n", "--csv").Sortie
        );

    [Fact]
    public void Comparer_CommuneFusionnee_DevientLaNouvelleEtLeDit()
    {
        var reponse = Comparer("commune;classe\n34093;zip\n", "commune;classe\n34015;zip\n", "--csv");
        Assert.Equal(Programme.Fait, reponse.Code);
        Assert.Contains("34093", Assert.Single(reponse.Messages), StringComparison.Ordinal);
        Assert.DoesNotContain("34093", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparer_FichiersFautifs_DisentTout()
    {
        var reponse = Comparer("commune;classe\n34015;zup\n99999;zip\n", "commune;classe\n34015;zip\n34015;zac\n");
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Equal(
            ["a.csv, ligne 2", "a.csv, ligne 3", "b.csv, ligne 3"],
            reponse.Messages.Select(message => message.Split(" : ")[0].Split(", colonne")[0])
        );
    }

    [Fact]
    public void Comparer_UnSeulFichier_DemandeLAutre()
    {
        var reponse = new Session { Dossier = dossier.Chemin }.Executer("zonage", "comparer", "a.csv");
        Assert.Equal(Programme.MauvaiseSaisie, reponse.Code);
        Assert.Contains("1 fichier au lieu de deux", reponse.Erreurs, StringComparison.Ordinal);
    }

    private Reponse Jauger(string csv, params string[] options)
    {
        dossier.Ecrire("z.csv", csv);
        return Session().Executer(["zonage", "jauges", "z.csv", .. options]);
    }

    private Reponse Comparer(string avant, string apres, params string[] options)
    {
        dossier.Ecrire("a.csv", avant);
        dossier.Ecrire("b.csv", apres);
        return Session().Executer(["zonage", "comparer", "a.csv", "b.csv", .. options]);
    }

    // The small world, and the methods of the project.
    private Session Session() =>
        new()
        {
            Dossier = dossier.Chemin,
            Variables = new() { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().Valeur! },
        };
}

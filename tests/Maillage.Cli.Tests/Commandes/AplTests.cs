using System.Globalization;
using System.Text;
using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

public class AplTests
{
    private const string Entete = "osrm_min,osrm_km,metric_hc_min,vol_oiseau_km\n";

    [Fact]
    public void Caler_RetrouveLaLoiDesCouplesEtDitCombienSontCourts()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("couples.csv", Entete + Couples());

        var reponse = Caler(dossier);

        Assert.Equal(0, reponse.Code);
        Assert.Contains("31 couples lus ; 1 laissé", reponse.Sortie, StringComparison.Ordinal);
        Assert.Matches("vitesse_a_10_km +48 ", reponse.Sortie);
        Assert.Contains("il n'y a que 4 couples", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Caler_EnJson_DonneLesCoefficientsEtLesErreurs()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("couples.csv", Entete + Couples());

        var json = Caler(dossier, "--json").Json;

        Assert.Equal(
            (31, 1, 30),
            (
                json.GetProperty("couples").GetInt32(),
                json.GetProperty("sans_route").GetInt32(),
                json.GetProperty("cales").GetInt32()
            )
        );
        Assert.Equal(48, json.GetProperty("vitesse_a_10_km").GetDouble(), 6);
        Assert.Equal(1.6, json.GetProperty("sinuosite").GetDouble(), 6);
        Assert.Equal(4, json.GetProperty("par_minutes_metric")[0].GetProperty("metric").GetProperty("n").GetInt32());
        Assert.Equal(4, json.GetProperty("formes").GetArrayLength());
    }

    [Fact]
    public void Caler_SansAssezDeCouples_LeDit()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("couples.csv", Entete + "10,8,10,5\n");

        var reponse = Caler(dossier);

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(
            "--couples : Il faut au moins 20 couples",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Caler_LignesFautives_SontToutesDites()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("couples.csv", Entete + "10,8,dix,5\n10,8,10,0\n");

        Assert.Equal(
            [
                "couples.csv, ligne 2, colonne metric_hc_min : « dix » n'est pas un nombre (point décimal, sans espace).",
                "couples.csv, ligne 3, colonne vol_oiseau_km : distance nulle : elle ne cale rien. Ôtez la ligne.",
            ],
            Caler(dossier).Messages
        );
    }

    [Fact]
    public void Caler_SansFichier_DitLOptionQuiManque() =>
        Assert.StartsWith(
            "--couples : Cette option manque",
            Assert.Single(Session.Lancer("apl", "caler").Messages),
            StringComparison.Ordinal
        );

    [Fact]
    public void Confronter_SansParametres_DitCeuxQuiManquent()
    {
        using var dossier = new DossierTemporaire();

        var reponse = Session.Lancer("apl", "confronter", "--reglementation", dossier.Chemin);

        Assert.Equal(2, reponse.Code);
        Assert.Contains(
            reponse.Messages,
            message => message.StartsWith("parametres/apl.yaml : ", StringComparison.Ordinal)
        );
        Assert.Contains(
            reponse.Messages,
            message => message.StartsWith("parametres/temps.yaml : ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Confronter_DonneUneLigneParCommune()
    {
        var lignes = Confronter("--csv").Sortie.TrimEnd('\n').Split('\n');

        Assert.Equal(4447, lignes.Length);
        Assert.Equal(
            "code;nom;grille_densite;minutes_de_la_limite;calculee;drees_2016;drees_2016_65;drees_2018;drees_2018_65",
            lignes[0]
        );
        Assert.StartsWith("09001;Aigues-Juntes;7;", lignes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Confronter_DitLEcartEtCeQueChangentLesHypotheses()
    {
        var json = Confronter("--json").Json;

        Assert.Equal(5542, json.GetProperty("etp").GetDouble(), 6);
        Assert.Equal(4, json.GetProperty("series").GetArrayLength());
        Assert.Equal(2, json.GetProperty("variantes").GetArrayLength());
        Assert.Contains("servent aux différences", Confronter().Sortie, StringComparison.Ordinal);
    }

    private static Reponse Caler(DossierTemporaire dossier, params string[] options) =>
        new Session { Dossier = dossier.Chemin }.Executer(["apl", "caler", "--couples", "couples.csv", .. options]);

    private static Reponse Confronter(params string[] options) =>
        new Session
        {
            SurDossiers = true,
            Variables = { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().Valeur! },
        }.Executer(["apl", "confronter", .. options]);

    // Two minutes a kilometre, from 1 to 30, and one pair without a road.
    private static string Couples()
    {
        var texte = new StringBuilder();
        for (var km = 1; km <= 30; km++)
        {
            texte.Append(CultureInfo.InvariantCulture, $"{2 * km},{1.6 * km:0.0},{2 * km},{km}\n");
        }
        return texte.Append("10,8,9999,5\n").ToString();
    }
}

using System.Text.Json;

namespace Maillage.Cli.Tests.Commandes;

public class SimulerTests
{
    private const string Medecin = """{"profession":"medecin","jours_par_semaine":3}""";

    [Fact]
    public void Json_SuitLeContrat()
    {
        var json = Simuler(Medecin, "34015", "2023-03-01").Json;

        string[] racine = ["date", "commune", "zones", "zones_inconnues", "aides", "cumul"];
        Assert.Equal(racine, Noms(json).Intersect(racine));
        Assert.Equal(["code", "nom", "departement"], Noms(json.GetProperty("commune")));
        Assert.Equal(
            ["retenues", "montant_total", "montants_inconnus", "exclues"],
            Noms(json.GetProperty("cumul")).Take(4)
        );
        string[] aide =
        [
            "id",
            "nom",
            "statut",
            "statut_presume",
            "nature",
            "montant_total",
            "montant_nature",
            "montant_annuel",
            "echeancier",
            "engagements",
            "motifs",
            "questions",
            "a_verifier",
            "signature",
            "demarche",
            "sources",
        ];
        Assert.All(json.GetProperty("aides").EnumerateArray(), une => Assert.Equal(aide, Noms(une).Intersect(aide)));
    }

    [Fact]
    public void Json_MontantsADeuxDecimalesEtStatuts()
    {
        var json = Simuler(Medecin, "34015", "2023-03-01").Json;

        Assert.Equal(
            ["contrat_qpv:non_eligible", "exoneration:eligible", "par_jour:eligible", "prime_zip:eligible"],
            json.GetProperty("aides")
                .EnumerateArray()
                .Select(aide => $"{aide.GetProperty("id")}:{aide.GetProperty("statut")}")
        );
        var prime = json.GetProperty("aides")[3];
        Assert.Equal("37500.00", prime.GetProperty("montant_total").GetRawText());
        Assert.Equal("18750.00", prime.GetProperty("echeancier")[1].GetProperty("montant").GetRawText());
        Assert.Equal("2024-03-01", prime.GetProperty("echeancier")[1].GetProperty("date").GetString());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("aides")[2].GetProperty("montant_total").ValueKind);
        Assert.Equal(["prime_zip"], Textes(json.GetProperty("cumul").GetProperty("retenues")));
    }

    [Fact]
    public void Json_AccentsEtApostrophesEcritsTelsQuels() =>
        Assert.DoesNotContain(
            "\\u00",
            Simuler(Medecin, "34032", "2023-03-01").Sortie,
            StringComparison.OrdinalIgnoreCase
        );

    [Fact]
    public void Csv_UneLigneParAide()
    {
        var lignes = new Session { Entree = Medecin }
            .Executer("aides", "simuler", "--commune", "34015", "--date", "2023-03-01", "--profil", "-", "--csv")
            .Sortie.Split('\n');

        Assert.Equal(
            "id;nom;statut;statut_presume;montant_total;montant_nature;montant_annuel;retenue;motifs;questions",
            lignes[0]
        );
        Assert.Equal("contrat_qpv;Contrat de quartier d'essai;non_eligible;;;inconnu;;non;Exercer en QPV;", lignes[1]);
        Assert.Equal("par_jour;Aide par jour d'essai;eligible;;;inconnu;;non;;jours_vacation_par_an", lignes[3]);
        Assert.Equal("prime_zip;Prime d'installation d'essai;eligible;;37500.00;exact;;oui;;", lignes[4]);
    }

    [Fact]
    public void Texte_TroisGroupesMontantQuandPourquoiContact()
    {
        var texte = new Session { Entree = """{"profession":"medecin"}""" }
            .Executer("aides", "simuler", "--commune", "34015", "--date", "2023-03-01", "--profil", "-")
            .Sortie;

        Assert.Contains("VOUS POUVEZ DEMANDER (2)", texte, StringComparison.Ordinal);
        Assert.Contains("IL MANQUE UNE RÉPONSE (1)", texte, StringComparison.Ordinal);
        Assert.Contains("PAS ICI, OU PAS À CETTE DATE (1)", texte, StringComparison.Ordinal);
        Assert.Contains("(profil : jours_par_semaine)", texte, StringComparison.Ordinal);
        Assert.Contains("Exercer en QPV : commune hors QPV", texte, StringComparison.Ordinal);
        Assert.Contains("Contact : 3608", texte, StringComparison.Ordinal);
        Assert.Contains("Estimation, non opposable", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Texte_EligibleAvecEcheancierEtEnsemble()
    {
        var texte = new Session { Entree = Medecin }
            .Executer("aides", "simuler", "--commune", "34015", "--date", "2023-03-01", "--profil", "-")
            .Sortie;

        Assert.Contains("- Prime d'installation d'essai (PIE) : 37\u202f500\u00a0€", texte, StringComparison.Ordinal);
        Assert.Contains(
            "Quand : 18\u202f750\u00a0€, le 1er\u00a0mars 2024 : Un an après",
            texte,
            StringComparison.Ordinal
        );
        Assert.Contains("ENSEMBLE : prime_zip = 37\u202f500\u00a0€", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void ErreursDeToutesSources_ListeesEnUneFois()
    {
        var reponse = Simuler("""{"age":"x","inconnue":1,"statut":"liberal"}""", "99999", "2040-01-01");

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        string[] debuts =
        [
            "--date : « 2040-01-01 » est hors des dates traitées",
            "profil.age : Attendu : un nombre entier",
            "profil.inconnue : Clé inconnue.",
            "--commune : Le code « 99999 » n'est celui d'aucune commune.",
        ];
        Assert.Equal(debuts.Length, reponse.Messages.Length);
        Assert.All(
            debuts.Zip(reponse.Messages),
            paire => Assert.StartsWith(paire.First, paire.Second, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void JsonMalForme_DonneLaLigne()
    {
        var reponse = Simuler("{\"profession\":\"medecin\",\n\"statut\":}", "34015", "2023-03-01");

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(
            "profil : Ce n'est pas du JSON valide (ligne 2).",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ContradictionAvecLesDonnees_Refusee()
    {
        var reponse = Simuler("""{"zone_medecin":"zac"}""", "34015", "2023-03-01");

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(
            "profil.zone_medecin : Cette réponse contredit les données",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void CommuneFusionnee_RefuseeAvecSonSuccesseur()
    {
        var reponse = Simuler(Medecin, "34093", "2023-03-01");

        Assert.Equal(2, reponse.Code);
        Assert.Contains(
            "Utilisez 34144 (Lunas-les-Châteaux)",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Profil_FichierAbsentOuDossier_Refuse()
    {
        using var dossier = new DossierTemporaire();

        var absent = Session.Lancer("aides", "simuler", "--commune", "34015", "--profil", "/nulle/part.json");
        var repertoire = Session.Lancer("aides", "simuler", "--commune", "34015", "--profil", dossier.Chemin);

        Assert.Equal((2, 2), (absent.Code, repertoire.Code));
        Assert.Equal(
            ["--profil : Le fichier « /nulle/part.json » n'existe pas. Vérifiez son nom et son dossier."],
            absent.Messages
        );
        Assert.Contains("n'est pas un fichier lisible", Assert.Single(repertoire.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Profil_FichierRelatifAvecMarque_Lu()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("p.json", "\uFEFF" + Medecin);

        var reponse = new Session { Dossier = dossier.Chemin }.Executer(
            "aides",
            "simuler",
            "--commune",
            "34015",
            "--profil",
            "p.json",
            "--json"
        );

        Assert.Equal(0, reponse.Code);
        Assert.Equal("2023-03-01", reponse.Json.GetProperty("date").GetString());
    }

    private static Reponse Simuler(string profil, string commune, string date) =>
        new Session { Entree = profil }.Executer(
            "aides",
            "simuler",
            "--commune",
            commune,
            "--date",
            date,
            "--profil",
            "-",
            "--json"
        );

    private static string[] Noms(JsonElement objet) => [.. objet.EnumerateObject().Select(membre => membre.Name)];

    private static string[] Textes(JsonElement liste) =>
        [.. liste.EnumerateArray().Select(texte => texte.GetString()!)];
}

using System.Text.Json;
using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

/// <summary>Running contracts at the prompt, on the rules and figures of the project.</summary>
public class ContratTests
{
    private const string TroisJours = """{"profession":"medecin","jours_par_semaine":3,"hopital_proximite":false}""";

    [Fact]
    public void Reversement_Json_SuitLeContrat()
    {
        var reponse = Lancer(
            TroisJours,
            "reversement --aide caim --commune 34015 --signature 2023-03-01 --depart 2025-03-01 --profil - --json"
        );

        Assert.Equal(0, reponse.Code);
        var json = reponse.Json;
        Assert.Equal("37500.00", json.GetProperty("verse").GetRawText());
        Assert.Equal("22500.00", json.GetProperty("a_reverser").GetRawText());
        Assert.Equal("0.00", json.GetProperty("reste_a_verser").GetRawText());
        Assert.Equal("mois entiers", json.GetProperty("unite").GetString());
        Assert.Equal("2024-03-01", json.GetProperty("detail")[1].GetProperty("date").GetString());
        Assert.Equal("versee", json.GetProperty("detail")[1].GetProperty("etat").GetString());
    }

    [Fact]
    public void Reversement_RegleInconnue_NulEtJamaisZero()
    {
        var json = Lancer(
            "{}",
            "reversement --aide cesp --commune 34015 --signature 2015-01-01 --depart 2020-01-01 --profil - --json"
        ).Json;

        Assert.Equal(JsonValueKind.Null, json.GetProperty("a_reverser").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("reste_a_verser").ValueKind);
    }

    [Fact]
    public void Reversement_Texte_DitLesTroisSommesEtLesLectures()
    {
        var texte = Lancer(
            TroisJours,
            "reversement --aide caim --commune 34015 --signature 2023-03-01 --depart 2023-09-01 --profil -"
        ).Sortie;

        Assert.Contains("À RENDRE", texte, StringComparison.Ordinal);
        Assert.Contains("LECTURES POSSIBLES", texte, StringComparison.Ordinal);
        Assert.Contains("n'est plus dû", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Reversement_ToutesLesErreursALaFois()
    {
        var reponse = Lancer(
            """{"jours":3}""",
            "reversement --aide caim --commune 99999 --signature 2023-03-01 --depart 2022-03-01 --verse douze --profil -"
        );

        Assert.Equal(2, reponse.Code);
        Assert.Equal("", reponse.Sortie);
        Assert.Equal(
            ["--verse", "profil.jours", "--depart", "--commune"],
            reponse.Messages.Select(message => message.Split(" : ")[0])
        );
    }

    [Fact]
    public void Bascule_Csv_UneLigneParAnnee()
    {
        var csv = Lancer(
            """{"profession":"medecin","jours_par_semaine":3,"hopital_proximite":false,"forfait_medecin_traitant_annuel":20000}""",
            "garder-ou-basculer --aide caim --commune 34015 --signature 2025-01-01 --bascule 2027-01-01 --profil - --csv"
        ).Sortie;

        Assert.Equal(
            [
                "annee;garder;basculer;ecart;cumul",
                "2027;0.00;-20500.00;-20500.00;-20500.00",
                "2028;0.00;2000.00;2000.00;-18500.00",
                "2029;0.00;2000.00;2000.00;-16500.00",
            ],
            csv.TrimEnd().Split('\n')
        );
    }

    [Fact]
    public void Bascule_AvantLOuverture_DitQuand()
    {
        var reponse = Lancer(
            TroisJours,
            "garder-ou-basculer --aide caim --commune 34015 --signature 2025-01-01 --bascule 2025-06-01 --profil -"
        );

        Assert.Equal(2, reponse.Code);
        Assert.Contains("1er\u00a0janvier 2026", reponse.Erreurs, StringComparison.Ordinal);
    }

    private static Reponse Lancer(string profil, string mots) =>
        new Session
        {
            Entree = profil,
            SurDossiers = true,
            Dossier = RacineMaillage.Trouver().Valeur!,
        }.Executer(["aides", .. mots.Split(' ')]);
}

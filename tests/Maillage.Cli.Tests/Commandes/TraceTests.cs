using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

/// <summary>On the data of the repository and on a folder of rules of one's own.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly DossierTemporaire dossier = new();
    private readonly Session session;

    public TraceTests()
    {
        session = new Session
        {
            Dossier = dossier.Chemin,
            SurDossiers = true,
            Variables = { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().Valeur! },
        };
        foreach (var (nom, texte) in Guide.Fichiers)
        {
            dossier.Ecrire($"regles/{nom}", texte);
        }
        dossier.Ecrire("p.json", """{"profession":"infirmier","statut":"liberal","jours_par_semaine":3}""");
    }

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void Rejouer_MemesRegles_Zero_EtLeDit()
    {
        Assert.Equal(0, Simuler().Code);

        var reponse = Lancer("aides", "rejouer", "t.json");

        Assert.Equal(0, reponse.Code);
        Assert.Contains("Rejouée à l'identique", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("ni les règles, ni les données, ni le moteur", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejouer_RegleChangee_NommeLAideEtRejoueLeTexteDOrigine()
    {
        Simuler();
        var regle = Path.Combine(dossier.Chemin, "regles/aides/prime_arrivee/aide.yaml");
        File.WriteAllText(
            regle,
            File.ReadAllText(regle).Replace("total: 8000", "total: 9000", StringComparison.Ordinal)
        );

        var json = Lancer("aides", "rejouer", "t.json", "--json").Json;

        Assert.True(json.GetProperty("identique").GetBoolean());
        var depuis = json.GetProperty("depuis");
        Assert.Equal("prime_arrivee", depuis.GetProperty("regles")[0].GetProperty("aide").GetString());
        Assert.Empty(depuis.GetProperty("tables").EnumerateArray());
        var ecart = depuis.GetProperty("reponse").EnumerateArray().Last();
        Assert.Equal("eligible, 8000.00", ecart.GetProperty("avant").GetString());
        Assert.Equal("eligible, 9000.00", ecart.GetProperty("apres").GetString());
        var texte = Lancer("aides", "rejouer", "t.json").Sortie;
        Assert.Contains("prime_arrivee (aides/prime_arrivee/aide.yaml modifié)", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejouer_SansTextesEtRegleRetiree_NeSeRejouePas()
    {
        Assert.Equal(0, Simuler("--sans-textes").Code);
        Assert.Equal(0, Lancer("aides", "rejouer", "t.json").Code);
        Directory.Delete(Path.Combine(dossier.Chemin, "regles/aides/prime_arrivee"), recursive: true);

        var reponse = Lancer("aides", "rejouer", "t.json");

        Assert.Equal(1, reponse.Code);
        Assert.Contains("La trace ne se rejoue pas.", reponse.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejouer_SansReglesNiDonneesDuJour_RejoueQuandMeme()
    {
        Simuler();

        var reponse = session.Executer(
            "aides",
            "rejouer",
            "t.json",
            "--donnees",
            "/nulle",
            "--reglementation",
            "/nulle"
        );

        Assert.Equal(0, reponse.Code);
        Assert.Contains("Rejouée à l'identique", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("/nulle", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejouer_FichierAbsentOuAutre_Refuse()
    {
        Assert.Equal(
            (2, 2),
            (Lancer("aides", "rejouer", "absent.json").Code, Lancer("aides", "rejouer", "p.json").Code)
        );
        Assert.Equal(2, Lancer("aides", "rejouer").Code);
    }

    [Fact]
    public void Trace_DossierAbsent_OuSansTextesSeul_Refuse()
    {
        var absent = Lancer("aides", "simuler", "--commune", "34015", "--profil", "p.json", "--trace", "rien/t.json");
        var seul = Lancer("aides", "simuler", "--commune", "34015", "--profil", "p.json", "--sans-textes");

        Assert.Equal((2, 2), (absent.Code, seul.Code));
        Assert.Contains("ne s'écrit pas", Assert.Single(absent.Messages), StringComparison.Ordinal);
        Assert.Contains("va avec --trace", Assert.Single(seul.Messages), StringComparison.Ordinal);
    }

    private Reponse Simuler(params string[] options) =>
        Lancer([
            "aides",
            "simuler",
            "--commune",
            "34015",
            "--date",
            "2023-03-01",
            "--profil",
            "p.json",
            "--trace",
            "t.json",
            .. options,
        ]);

    private Reponse Lancer(params string[] args) => session.Executer([.. args, "--reglementation", "regles"]);
}

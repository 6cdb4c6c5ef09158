using Maillage.Donnees;

namespace Maillage.Cli.Tests.Commandes;

/// <summary>Follows <c>docs/guide/ajouter-une-aide.md</c> in a folder of its own: nothing but its YAML.</summary>
public sealed class GuideTests : IDisposable
{
    private readonly DossierTemporaire dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public void Suivi_ALaLettre_LAideSeVerifieEtSeSimule()
    {
        Assert.Equal(
            ["aides/prime_arrivee/aide.yaml", "aides/prime_arrivee/cas.yaml"],
            Guide.Fichiers.Select(fichier => fichier.Nom)
        );
        Poser(texte => texte);

        var verification = Lancer("aides", "verifier");
        Assert.Equal((0, Guide.Reponses[0]), (verification.Code, verification.Sortie.Trim()));
        Assert.Equal(0, Lancer("aides", "expliquer", "prime_arrivee").Code);

        dossier.Ecrire("profil.json", """{"profession":"infirmier","statut":"liberal","jours_par_semaine":3}""");
        var simulation = Lancer(
            "aides",
            "simuler",
            "--commune",
            "34015",
            "--date",
            "2023-03-01",
            "--profil",
            "profil.json",
            "--json"
        );
        var aide = Assert.Single(simulation.Json.GetProperty("aides").EnumerateArray());
        Assert.Equal("8000.00", aide.GetProperty("montant_total").GetRawText());
    }

    [Fact]
    public void CasRetire_LaVerificationLeReclameCommeLeGuideLeDit()
    {
        Poser(texte =>
            texte
                .Replace(
                    "profession: infirmier, statut: salarie",
                    "profession: medecin, statut: salarie",
                    StringComparison.Ordinal
                )
                .Replace(
                    "non: [Exercer en libéral]",
                    "non: [Être infirmier, Exercer en libéral]",
                    StringComparison.Ordinal
                )
        );

        var verification = Lancer("aides", "verifier");

        Assert.Equal(1, verification.Code);
        Assert.StartsWith(Guide.Reponses[1], verification.Sortie, StringComparison.Ordinal);
    }

    [Fact]
    public void Verifier_SourceLueIlYAPlusDUnAn_AvertitSansEchouer()
    {
        Poser(texte => texte.Replace("lu_le: 2026-09-15", "lu_le: 2022-02-28", StringComparison.Ordinal));

        var texte = Lancer("aides", "verifier");
        var json = Lancer("aides", "verifier", "--json");

        Assert.Equal((0, 0), (texte.Code, json.Code));
        Assert.StartsWith(
            "Avertissement : aides/prime_arrivee/aide.yaml, ligne 1 :",
            texte.Sortie,
            StringComparison.Ordinal
        );
        Assert.True(json.Json.GetProperty("conforme").GetBoolean());
        Assert.Equal(1, json.Json.GetProperty("avertissements").GetArrayLength());
    }

    private void Poser(Func<string, string> retoucher)
    {
        foreach (var (nom, texte) in Guide.Fichiers)
        {
            dossier.Ecrire($"regles/{nom}", retoucher(texte));
        }
    }

    private Reponse Lancer(params string[] args) =>
        new Session
        {
            Dossier = dossier.Chemin,
            SurDossiers = true,
            Variables = { ["MAILLAGE_RACINE"] = RacineMaillage.Trouver().Valeur! },
        }.Executer([.. args, "--reglementation", "regles"]);
}

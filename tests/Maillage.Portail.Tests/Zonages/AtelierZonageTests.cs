using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Maillage.Portail.Tests.Atelier;

namespace Maillage.Portail.Tests.Zonages;

/// <summary>
/// The EPCI of the small world, by code: Cazals-Salviac (659 people), Grand Orb (832), Sud-Hérault (2 584), Couserans (6 008), Montpellier
/// (327 591), Béziers (81 545): 419 219 in all. Montpellier and Lattes alone are neighbours.
/// </summary>
public class AtelierZonageTests(PortailDeMemoire portail) : IClassFixture<PortailDeMemoire>
{
    private const string Entete = "territoire;classe;justification\n";

    [Fact]
    public async Task Page_SansTableDesTvs_EstUneEtude_EtLeDit()
    {
        var (statut, texte) = await portail.Lire("/atelier/zonage");

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.Contains("Étude sans valeur réglementaire.", texte, StringComparison.Ordinal);
        Assert.Contains("dont la table n’est pas installée ici", texte, StringComparison.Ordinal);
        Assert.Contains("6 territoires", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_AvecLaTableDesTvs_NEstPlusUneEtude()
    {
        var monde = PetitPortail.Monde();
        var (statut, texte) = await Reponses.Lire(
            "/atelier/zonage",
            new(monde.Simulateur, new(() => null), new(() => monde.Donnees), monde.Dossier, "a")
            {
                Zonage = new(() => PetitZonage.AvecTvs),
            }
        );

        Assert.Equal(HttpStatusCode.OK, statut);
        Assert.DoesNotContain("Étude sans valeur", texte, StringComparison.Ordinal);
        Assert.Contains("2 territoires", texte, StringComparison.Ordinal);
        Assert.Contains("name=\"c-76x34000\"", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FichierJson_SOuvreDansSaMailleEtSaMethode()
    {
        using var formulaire = new MultipartFormDataContent
        {
            { new StringContent("epci"), "maille" },
            { new StringContent("reprendre"), "geste" },
            {
                new StringContent(
                    "{\"maille\":\"commune\",\"methode\":\"2021\",\"plafonds\":{\"zip\":12},\"decisions\":{\"34093\":{\"classe\":\"zip\",\"justification\":\"Seul ; loin\"}}}"
                ),
                "fichier",
                "b.json"
            },
        };
        using var reponse = await portail.Client.PostAsync(
            "/atelier/zonage",
            formulaire,
            TestContext.Current.CancellationToken
        );
        var texte = Reponses.Simple(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        Assert.Contains("34144;zip;Seul , loin", texte, StringComparison.Ordinal);
        Assert.Contains("est devenue 34144 (Lunas-les-Châteaux)", texte, StringComparison.Ordinal);
        Assert.Contains("8 territoires", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SansMethode_DitPourquoi()
    {
        var monde = PetitPortail.Monde();
        var (statut, texte) = await Reponses.Lire(
            "/atelier/zonage",
            new(monde.Simulateur, new(() => null), new(() => monde.Donnees), monde.Dossier, "a")
        );

        Assert.Equal(HttpStatusCode.ServiceUnavailable, statut);
        Assert.Contains("Aucune méthode de zonage", texte, StringComparison.Ordinal);
    }

    // 2 584 of 419 219 is 0.6 %; 81 545 is 19.5 %.
    [Fact]
    public async Task SansScript_UnBrouillonEnvoye_RendJaugesTableauEtJustification()
    {
        var texte = await Envoyer(
            "",
            ("brouillon", $"{Entete}200042653;ZIP;Trois départs\n243400769;zac;\n"),
            ("plafond-zac", "19,4"),
            ("maille", "epci")
        );

        Assert.Contains("<strong data-champ=\"part\">0,6 %</strong>", texte, StringComparison.Ordinal);
        Assert.Contains(
            "La part de ZAC atteint 19,5 % des habitants, au-delà du plafond de 19,4 %",
            texte,
            StringComparison.Ordinal
        );
        Assert.Contains("value=\"Trois départs\"", texte, StringComparison.Ordinal);
        Assert.Contains("<strong data-champ=\"part\">4</strong>", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SansScript_LaListeDuTableau_LEmporteSurLeTexte()
    {
        var texte = await Envoyer(
            "",
            ("brouillon", $"{Entete}200042653;zip;\n243400769;zac;\n"),
            ("c-243400769", "zip"),
            ("c-200042653", "")
        );

        Assert.Contains("<strong data-champ=\"part\">19,5 %</strong>", texte, StringComparison.Ordinal);
        Assert.Contains("<strong data-champ=\"part\">5</strong>", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brouillon_ToutesLesFautes_EtRienNEnEstPris()
    {
        var texte = await Envoyer(
            "",
            ("geste", "reprendre"),
            ("brouillon", $"{Entete}200042653;zip;\n34015;zip;\n243400769;ZUP;\n200042653;zac;\n")
        );

        Assert.Contains("3 points sont à corriger", texte, StringComparison.Ordinal);
        Assert.Contains("ligne 3, colonne territoire", texte, StringComparison.Ordinal);
        Assert.Contains("ligne 4, colonne classe", texte, StringComparison.Ordinal);
        Assert.Contains("ligne 5, colonne territoire", texte, StringComparison.Ordinal);
        Assert.Contains("<strong data-champ=\"part\">6</strong>", texte, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Brouillon_TelechargeEtRepris_EstLeMeme()
    {
        const string Ligne = "200042653;zip;Trois départs, un seul médecin\n";
        var telecharge = await Envoyer("/brouillon.csv", ("brouillon", Entete + Ligne));

        Assert.Contains(Ligne, telecharge, StringComparison.Ordinal);
        Assert.Equal(
            telecharge,
            await Envoyer("/brouillon.csv", ("geste", "reprendre"), ("brouillon", telecharge.TrimStart('\uFEFF')))
        );
    }

    // The zoning in force: Cazals and Assignan are ZIP, but most people of Sud-Hérault live in Cessenon, ZAC.
    [Fact]
    public async Task Depart_DuZonageEnVigueur_PrendLaClasseDuPlusDHabitants()
    {
        var reponse = await Calculer(new() { ["maille"] = "epci", ["geste"] = "vigueur" });

        Assert.Equal("I.AARA", reponse.GetProperty("classes").GetString());
        Assert.Contains(
            "territoire réunit des communes de classes différentes",
            reponse.GetProperty("remarques")[0].GetString(),
            StringComparison.Ordinal
        );
    }

    // In ZIP the prime is known; elsewhere an aid of unknown amount is all that is left: such a border is counted apart.
    [Theory]
    [InlineData("....I.I.", 1, 0)]
    [InlineData("....R.I.", 0, 1)]
    [InlineData("......I.", 0, 1)]
    public async Task Voisins_UnMontantInconnu_NEstPasUnEcart(string classes, int frontieres, int inconnues)
    {
        var voisins = (await Calculer(new() { ["maille"] = "commune", ["classes"] = classes })).GetProperty("voisins");

        Assert.Equal(frontieres, voisins.GetProperty("frontieres").GetInt32());
        Assert.Equal(inconnues, voisins.GetProperty("inconnues").GetInt32());
        Assert.Equal(frontieres == 0, voisins.GetProperty("ecart_moyen").ValueKind == JsonValueKind.Null);
    }

    [Theory]
    [InlineData("classes", "IA", "6 EPCI")]
    [InlineData("maille", "tvs", "n’est pas installée")]
    [InlineData("methode", "1999", "n’est pas une méthode")]
    [InlineData("plafond-zip", "101", "n’est pas un nombre de 0 à 100")]
    [InlineData("p-apl", "beaucoup", "n’est pas un nombre de 0 à 100")]
    public async Task Calculer_UneFaute_EstDite(string champ, string valeur, string mots)
    {
        using var reponse = await portail.Client.PostAsJsonAsync(
            "/atelier/zonage/calculer",
            new Dictionary<string, string> { [champ] = valeur },
            TestContext.Current.CancellationToken
        );
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, reponse.StatusCode);
        Assert.Contains(mots, texte, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Calculer(Dictionary<string, string> corps)
    {
        using var reponse = await portail.Client.PostAsJsonAsync(
            "/atelier/zonage/calculer",
            corps,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.OK, reponse.StatusCode);
        return await reponse.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private async Task<string> Envoyer(string chemin, params (string Nom, string Valeur)[] champs)
    {
        using var formulaire = new MultipartFormDataContent();
        foreach (var (nom, valeur) in champs)
        {
            formulaire.Add(new StringContent(valeur), nom);
        }
        using var reponse = await portail.Client.PostAsync(
            $"/atelier/zonage{chemin}",
            formulaire,
            TestContext.Current.CancellationToken
        );
        return Reponses.Simple(await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

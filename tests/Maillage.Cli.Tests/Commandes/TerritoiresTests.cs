namespace Maillage.Cli.Tests.Commandes;

public class TerritoiresTests
{
    [Fact]
    public void Chercher_Json_SuitLeContrat()
    {
        var reponse = Session.Lancer("territoires", "chercher", "lunas", "--json");

        Assert.Equal(0, reponse.Code);
        Assert.Empty(reponse.Erreurs);
        Assert.Equal(
            """
            [
              {
                "code": "24251",
                "nom": "Lunas",
                "departement": "24",
                "epci": null,
                "population": null
              },
              {
                "code": "34144",
                "nom": "Lunas-les-Châteaux",
                "departement": "34",
                "epci": {
                  "siren": "200042646",
                  "nom": "CC Grand Orb Communauté de Communes en Languedoc"
                },
                "population": 832
              }
            ]

            """,
            reponse.Sortie.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Chercher_Csv_CelluleVidePourLInconnu()
    {
        var reponse = Session.Lancer("territoires", "chercher", "lunas", "--csv");

        Assert.Equal(
            """
            code;nom;departement;epci_siren;epci_nom;population
            24251;Lunas;24;;;
            34144;Lunas-les-Châteaux;34;200042646;CC Grand Orb Communauté de Communes en Languedoc;832

            """.ReplaceLineEndings("\n"),
            reponse.Sortie
        );
    }

    [Fact]
    public void Chercher_PlusieursMotsEtLimite()
    {
        var reponse = Session.Lancer("territoires", "chercher", "st", "girons", "--limite", "1", "--json");

        Assert.Equal("09261", Assert.Single(reponse.Json.EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void Chercher_SansResultat_ListeVideEtMessage()
    {
        var reponse = Session.Lancer("territoires", "chercher", "zzzzzz", "--json");

        Assert.Equal(0, reponse.Code);
        Assert.Equal("[]", reponse.Sortie.Trim());
        Assert.Equal(["Aucune commune ne ressemble à « zzzzzz »."], reponse.Messages);
    }

    [Fact]
    public void Commune_Json_SuitLeContrat()
    {
        var reponse = Session.Lancer("territoires", "commune", "34015", "--date", "2025-10-31", "--json");

        Assert.Equal(0, reponse.Code);
        Assert.Equal(
            """
            {
              "date": "2025-10-31",
              "millesime": 2026,
              "code": "34015",
              "nom": "Assignan",
              "statut": "actuelle",
              "successeur": null,
              "successeurs": [],
              "departement": "34",
              "epci": {
                "siren": "200042653",
                "nom": "CC Sud-Hérault"
              },
              "population": {
                "2019": 164,
                "2022": 168,
                "2023": 174
              },
              "zones": [
                {
                  "zone": "zip",
                  "etat": "constatee",
                  "du": "2022-05-07",
                  "au": "2025-10-31",
                  "source": "Zonage des médecins, relevé de mai 2025",
                  "fiabilite": "supposee"
                }
              ],
              "zones_inconnues": [
                "qpv",
                "montagne",
                "massif",
                "tvs_montagne",
                "frr",
                "solidarite",
                "limitrophe_10km"
              ],
              "histoire_zonage": [
                {
                  "classe": "zip",
                  "du": "2022-05-07",
                  "au": "2025-10-31",
                  "source": "Zonage des médecins, relevé de mai 2025",
                  "fiabilite": "supposee"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            reponse.Sortie.ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void Commune_LendemainDuZonage_ZonePresumeeEtInconnue()
    {
        var json = Session.Lancer("territoires", "commune", "34015", "--date", "2025-11-01", "--json").Json;

        Assert.Equal("presumee", json.GetProperty("zones")[0].GetProperty("etat").GetString());
        Assert.Contains("zip", json.GetProperty("zones_inconnues").EnumerateArray().Select(zone => zone.GetString()));
    }

    [Fact]
    public void Commune_Fusionnee_NommeLeSuccesseur()
    {
        var reponse = Session.Lancer("territoires", "commune", "34093", "--json");

        Assert.Equal(0, reponse.Code);
        Assert.Equal("fusionnee", reponse.Json.GetProperty("statut").GetString());
        Assert.Equal("34144", reponse.Json.GetProperty("successeur").GetString());
        Assert.Equal("{}", reponse.Json.GetProperty("population").GetRawText());
        Assert.Contains("Utilisez 34144 (Lunas-les-Châteaux).", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Commune_Partagee_DonneTousLesSuccesseurs()
    {
        var json = Session.Lancer("territoires", "commune", "34999", "--json").Json;

        Assert.Equal(System.Text.Json.JsonValueKind.Null, json.GetProperty("successeur").ValueKind);
        Assert.Equal(
            ["34032", "34144"],
            json.GetProperty("successeurs").EnumerateArray().Select(code => code.GetString())
        );
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("abc")]
    public void Commune_Inconnue_Code2AvecSonJson(string code)
    {
        var reponse = Session.Lancer("territoires", "commune", code, "--json");

        Assert.Equal(2, reponse.Code);
        Assert.Equal("inconnue", reponse.Json.GetProperty("statut").GetString());
        Assert.Equal(code, reponse.Json.GetProperty("code").GetString());
        Assert.StartsWith(
            $"code : « {code} » n'est le code d'aucune commune.",
            reponse.Erreurs,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Commune_HorsRegion_ActuelleSansZone()
    {
        var reponse = Session.Lancer("territoires", "commune", "33063", "--json");

        Assert.Equal(0, reponse.Code);
        Assert.Equal("actuelle", reponse.Json.GetProperty("statut").GetString());
        Assert.Empty(reponse.Json.GetProperty("zones").EnumerateArray());
        Assert.Contains("hors de la région", reponse.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public void Commune_SansDate_AujourdhuiAParis()
    {
        var session = new Session { Instant = new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero) };

        var json = session.Executer("territoires", "commune", "34015", "--json").Json;

        Assert.Equal("2026-01-01", json.GetProperty("date").GetString());
    }

    [Fact]
    public void Commune_Texte_DitLesZonesEtLeursDates()
    {
        var reponse = Session.Lancer("territoires", "commune", "34015", "--date", "2023-03-01");

        Assert.Contains("Assignan (34015), Hérault", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("174 habitants (2023)", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("ZIP : du 7\u00a0mai 2022 au 31\u00a0octobre 2025", reponse.Sortie, StringComparison.Ordinal);
        Assert.Contains("Inconnues à cette date : montagne", reponse.Sortie, StringComparison.Ordinal);
    }
}

using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Maillage.Essais.Mondes;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees.Tests.Echanges;

public class LectureBrouillonTests
{
    private static readonly CadreMontage Cadre = BrouillonsAuHasard.Cadre;

    // No commune is drawn: the geometry is null, the rest is there.
    private static readonly FondDeCarte SansContour = new(PetitMonde.Referentiel.Millesime, []);

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("geojson")]
    public void EcritPuisRelu_LeBrouillonEstLeMeme(string format) =>
        Prop.ForAll(
                BrouillonsAuHasard.Tous().ToArbitrary(),
                brouillon => Json(Relire(Ecrire(brouillon, format))) == Json(brouillon)
            )
            .QuickCheckThrowOnFailure();

    // A table has no place for the name, the ceilings and the consultation.
    [Fact]
    public void EcritEnCsvPuisRelu_LesDecisionsSontLesMemes() =>
        Prop.ForAll(
                BrouillonsAuHasard.Tous().ToArbitrary(),
                brouillon =>
                    Json(Relire(Ecrire(brouillon, "csv"))) == Json(EnTable(brouillon))
                    && Ecrire(Relire(Ecrire(brouillon, "csv")), "csv").AsSpan().SequenceEqual(Ecrire(brouillon, "csv"))
            )
            .QuickCheckThrowOnFailure();

    // Nor has the table of Atlasanté one for justifications, quarters and the method.
    [Fact]
    public void EcritPourAtlasantePuisRelu_LesClassesSontLesMemes() =>
        Prop.ForAll(
                BrouillonsAuHasard.Tous().ToArbitrary(),
                brouillon =>
                {
                    var relu = Relire(Ecrire(brouillon, "atlasante"));
                    return relu.Maille == Maille.Commune
                        && Ecrire(relu, "atlasante").AsSpan().SequenceEqual(Ecrire(brouillon, "atlasante"));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Csv_DUnTableur_SeLitAvecSesVirgulesEtSaMarque()
    {
        var lu = Lire("\uFEFFclasse,territoire,observations\r\nZIP,34015,\"vue, revue\"\r\n\r\n2_ZAC,34032,\r\n");
        Assert.Equal(
            [("34015", ClasseZonage.Zip), ("34032", ClasseZonage.Zac)],
            lu.Brouillon.Decisions.Select(une => (une.Key, une.Value.Classe))
        );
        Assert.Equal((Maille.Commune, "2025"), (lu.Brouillon.Maille, lu.Brouillon.Methode));
        Assert.Equal(["Colonnes laissées de côté : observations."], lu.Rapport);
    }

    [Fact]
    public void CommuneFusionnee_DonneSaClasseASonSuccesseur()
    {
        var lu = Lire("territoire;classe;millesime\n34093;zip;2024\n34144;zip;2024\n");
        Assert.Equal("34144", Assert.Single(lu.Brouillon.Decisions).Key);
        Assert.Equal(
            [
                "Dessiné sur les communes de 2024, converti à celles de 2026 par la table des mouvements.",
                "34093 (Dio-et-Valquières) est devenue 34144 (Lunas-les-Châteaux) : sa classe lui est donnée.",
            ],
            lu.Rapport
        );
    }

    [Fact]
    public void Communes_PassentAuxEpciQuandIlsSontUniformes()
    {
        var lu = Lire("territoire;classe\n34172;zar\n34129;zar\n46066;zip\n", Maille.Epci);
        Assert.Equal(
            [("200035327", ClasseZonage.Zip), ("243400017", ClasseZonage.Zar)],
            lu.Brouillon.Decisions.Select(une => (une.Key, une.Value.Classe)).Order()
        );
        Assert.Equal(["3 communes classées donnent 2 EPCI."], lu.Rapport);
    }

    [Fact]
    public void Epci_QuiNEstPasUniforme_EstRefuse() =>
        Assert.Equal(
            [
                "b.csv, ligne 2, colonne territoire : Montpellier Méditerranée Métropole (243400017) n'est pas uniforme : 2 de ses 2 communes classées, en ZAC, ZAR. Classez-les toutes pareil, ou gardez la maille des communes.",
            ],
            Fautes("territoire;classe\n34172;zar\n34129;zac\n", Maille.Epci)
        );

    [Fact]
    public void Fautes_SontDitesToutesALaFoisAvecLeurLigne() =>
        Assert.Equal(
            [
                "b.csv, ligne 2, colonne classe : « zv » n'est pas une classe de la méthode de 2025. Choisissez parmi zip, zac, zar, hors_zonage.",
                "b.csv, ligne 4, colonne territoire : « 34015 » est déjà donné plus haut. Gardez une seule ligne.",
                "b.csv, ligne 5, colonne territoire : « 9261 » n'est le code d'aucun territoire de la région parmi les communes de 2026. Corrigez-le : un tableur a pu ôter le zéro de tête.",
                "b.csv, ligne 6, colonne territoire : Bordeaux (33063) n'est pas une commune de la région. Ôtez la ligne.",
                "b.csv, ligne 7, colonne territoire : 34999 (Partagée) n'existe plus et n'a pas un seul successeur dans la région. Classez les communes d'aujourd'hui.",
                "b.csv, ligne 8, colonne qpv_population : les quartiers comptent 99999 habitants, plus que le territoire (81545). Corrigez.",
            ],
            Fautes(
                "territoire;classe;justification;qpv_population;qpv_classe\n"
                    + "34015;zv;;;\n34074;zip;une;;\n34015;zac;;;\n9261;zip;;;\n33063;zip;;;\n34999;zip;;;\n34032;zac;;99999;zip\n"
            )
        );

    [Fact]
    public void LigneDUneCelluleQuiTientPlusieursLignes_EstCelleOuElleCommence() =>
        Assert.StartsWith(
            "b.csv, ligne 4, colonne classe",
            Assert.Single(Fautes("territoire;classe;justification\n34015;zip;\"deux\nlignes\"\n34074;zup;\n"))
        );

    [Fact]
    public void Json_DitLaLigneEtLesPlafondsAuDessusDeCent() =>
        Assert.Equal(
            [
                "b.csv, ligne 2, colonne plafond_zip : « 120 » n'est pas une part de 0 à 100 % (point décimal).",
                "b.csv, ligne 5, colonne territoire : « 99999 » n'est le code d'aucun territoire de la région parmi les communes de 2026. Corrigez-le : un tableur a pu ôter le zéro de tête.",
            ],
            Fautes(
                "\n{\"plafonds\":{\"zip\":120},\n\"decisions\":{\n\"34015\":{\"classe\":\"zip\"},\n\"99999\":{\"classe\":\"zip\"}}}"
            )
        );

    [Theory]
    [InlineData("", "fichier vide")]
    [InlineData("bonjour", "il faut au moins les colonnes")]
    [InlineData("{\"maille\":", "pas du JSON valide")]
    [InlineData("{\"a\":1}", "clé inconnue d'un brouillon")]
    [InlineData("{}", "n'est pas un brouillon")]
    [InlineData("{\"maille\":\"tvs\"}", "dont la table n'est pas installée ici")]
    [InlineData("{\"maille\":\"commune\",\"maille\":\"epci\"}", "est déjà donné plus haut")]
    [InlineData("territoire;classe\n", "aucun territoire")]
    [InlineData("PK pas un classeur", "pas un classeur Excel lisible")]
    [InlineData("territoire;classe\n34015\n", "1 cellules au lieu de 2")]
    [InlineData("territoire;classe;maille\n34015;zip;commune\n34032;zip;epci\n", "Un brouillon n'en a qu'une")]
    [InlineData("territoire;classe;maille;millesime\n243400017;zip;epci;2020\n", "Reprenez ce brouillon par communes")]
    [InlineData("territoire;classe;justification\n34015;;vu\n", "et pas de classe")]
    [InlineData("territoire;classe;methode\n34015;zip;1999\n", "n'est pas une méthode")]
    public void FichierQuiNEstPasUnBrouillon_EstRefuseEnDisantPourquoi(string texte, string raison) =>
        Assert.Contains(Fautes(texte), faute => faute.Contains(raison, StringComparison.Ordinal));

    private static Brouillon EnTable(Brouillon brouillon) =>
        brouillon with
        {
            Nom = Cadre.Nom,
            Plafonds = PlafondsDuBrouillon.Inconnus,
            Consultation = Consultation.Vide,
        };

    private static BrouillonImporte Lire(string texte, Maille? voulue = null) =>
        LectureBrouillon
            .Lire(Encoding.UTF8.GetBytes(texte), "b.csv", Cadre with { Voulue = voulue })
            .ValeurOuException();

    private static IEnumerable<string> Fautes(string texte, Maille? voulue = null) =>
        LectureBrouillon
            .Lire(Encoding.UTF8.GetBytes(texte), "b.csv", Cadre with { Voulue = voulue })
            .Erreurs.Select(erreur => erreur.ToString());

    private static Brouillon Relire(byte[] octets) =>
        LectureBrouillon.Lire(octets, "b", Cadre).ValeurOuException().Brouillon;

    private static byte[] Ecrire(Brouillon brouillon, string format)
    {
        var decoupage = Cadre.Trouver(brouillon.Maille)!;
        using var flux = new MemoryStream();
        if (format == "xlsx")
        {
            ClasseurBrouillon.Ecrire(flux, brouillon, decoupage);
            return flux.ToArray();
        }
        if (format is "csv" or "atlasante")
        {
            using var sortie = new StringWriter();
            EcrireTable(sortie, brouillon, decoupage, format);
            return Encoding.UTF8.GetBytes(sortie.ToString());
        }
        using (var json = new Utf8JsonWriter(flux))
        {
            if (format == "json")
            {
                EcritureBrouillon.Ecrire(json, brouillon);
            }
            else
            {
                EcritureGeoBrouillon.Ecrire(json, brouillon, decoupage, SansContour);
            }
        }
        return flux.ToArray();
    }

    private static void EcrireTable(TextWriter sortie, Brouillon brouillon, Decoupage decoupage, string format)
    {
        if (format == "csv")
        {
            TableBrouillon.De(brouillon, decoupage, avecEntete: true).EcrireCsv(sortie);
        }
        else
        {
            TableAtlasante.Ecrire(sortie, brouillon, decoupage, new DateOnly(2026, 7, 1));
        }
    }

    private static string Json(Brouillon brouillon) => Encoding.UTF8.GetString(Ecrire(brouillon, "json"));
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Maillage.Donnees.Contours;
using Maillage.Essais.Mondes;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees.Tests.Arretes;

public class DocumentArreteTests
{
    private static readonly DateOnly Jour = new(2026, 6, 1);
    private static readonly string Reglementation = Path.Combine(
        RacineMaillage.Trouver().ValeurOuException(),
        "reglementation"
    );

    // One square, Cazals, and nothing else drawn.
    private static readonly FondDeCarte Fond = new(
        new(2026),
        [new(PetitMonde.Cazals, default, [new(0, 0), new(100, 0), new(100, 100), new(0, 100), new(0, 0)])]
    );

    private static readonly Decoupage VieSante = new(
        Maille.TerritoireDeVieSante,
        new(2026),
        PetitMonde.Referentiel.Communes.Values.Select(commune => new TerritoireDecoupe(
            $"76x{commune.Code}",
            $"Pays de {commune.Nom}",
            [commune.Code],
            commune.Population ?? 0
        ))
    );

    private static readonly ActesZonage Actes = ActesZonage
        .Lire(Reglementation, PetitMonde.Referentiel, VieSante)
        .ValeurOuException();

    private static readonly Brouillon Complet = new()
    {
        Nom = "Essai & <relu>",
        Methode = "2025",
        Maille = Maille.TerritoireDeVieSante,
        Millesime = new(2026),
        Plafonds = new(new(100, 100), "Texte d'essai"),
        Decisions = VieSante.Territoires.ToDictionary(
            territoire => territoire.Code,
            territoire =>
                territoire.Communes[0] == PetitMonde.Montpellier
                    ? new Decision(ClasseZonage.Zar, "Deux\nlignes", new(21652, ClasseZonage.Zip))
                    : new Decision(ClasseZonage.Zac)
        ),
        Consultation = new(
            new[] { "urps_medecins", "conseils_territoriaux", "crsa" }.ToDictionary(
                instance => instance,
                _ => new EtapeConsultation(new(2026, 1, 5), new(2026, 2, 1))
            )
        ),
    };

    [Fact]
    public void Projet_EstValideEtDitQuIlLEstSurChaquePage()
    {
        using var document = Ouvrir(RedactionArrete.Projeter(Actes.Dossier(Complet, Fond), Jour));
        Assert.Empty(Defauts(document));
        var principal = document.MainDocumentPart!;
        Assert.All(principal.HeaderParts, entete => Assert.Equal(Arrete.Projet, entete.Header.InnerText));
        Assert.StartsWith(
            Arrete.Projet,
            Assert.Single(principal.FooterParts).Footer.InnerText,
            StringComparison.Ordinal
        );
        // A single section, whose header serves every page.
        var section = Assert.Single(principal.Document.Descendants<SectionProperties>());
        Assert.Equal(HeaderFooterValues.Default, Assert.Single(section.Elements<HeaderReference>()).Type!.Value);
        Assert.Empty(section.Elements<TitlePage>());
        var texte = TextesDe(document);
        Assert.Contains("Rien de ce que Maillage connaît ne manque.", texte, StringComparison.Ordinal);
        Assert.Contains("[Vu le partenariat avec l'assurance maladie : à saisir", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Decrete_NeDitPlusQuIlEstUnProjet()
    {
        var (arrete, manques) = RedactionArrete.Decreter(Actes.Dossier(Complet, Fond), new("2026-12", Jour));
        Assert.Empty(manques);
        using var document = Ouvrir(arrete!);
        Assert.Empty(Defauts(document));
        var texte = TextesDe(document);
        Assert.DoesNotContain("PROJET", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("Avant de décréter", texte, StringComparison.Ordinal);
        Assert.Contains("Arrêté n° 2026-12 du 1er", texte, StringComparison.Ordinal);
        Assert.Contains(
            "Vu la concertation avec l'URPS médecins libéraux, en date du 1er février 2026 ;",
            texte,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("l'assurance maladie", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Etude_NeSeDecretePas_EtLeDit()
    {
        var etude = Complet with { Maille = Maille.Commune, Decisions = new Dictionary<string, Decision>() };
        var (arrete, manques) = RedactionArrete.Decreter(Actes.Dossier(etude, Fond), new("1", Jour));
        Assert.Null(arrete);
        Assert.Contains("ne peut pas être décrétée", manques[0], StringComparison.Ordinal);
        using var document = Ouvrir(RedactionArrete.Projeter(Actes.Dossier(etude, Fond), Jour));
        Assert.Contains("c'est une étude, sans valeur réglementaire", TextesDe(document), StringComparison.Ordinal);
    }

    [Fact]
    public void DonneesOuvertes_DUnArrete_SeRelisentCommeUnZonage()
    {
        using var dossier = new DossierTemporaire();
        using (var flux = File.Create(Path.Combine(dossier.Chemin, "zonage.csv")))
        {
            FormatBrouillon.Trouver("atlasante")!.Ecrire(flux, new(Complet, VieSante, null, Jour));
        }
        var couche = Assert.Single(
            ImportAtlasante
                .Lire(Path.Combine(dossier.Chemin, "zonage.csv"), PetitMonde.Referentiel.Communes.Keys.ToHashSet())
                .ValeurOuException()
        );
        Assert.Equal(new Periode(Jour, null), couche.Validite);
        Assert.Equal((8, Zone.Zar), (couche.ParCommune.Count, couche.ParCommune[PetitMonde.Montpellier]));
    }

    [Fact]
    public void Document_SeLitALOreille()
    {
        using var document = Ouvrir(RedactionArrete.Projeter(Actes.Dossier(Complet, Fond), Jour));
        var principal = document.MainDocumentPart!;
        Assert.Equal("fr-FR", principal.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val);
        Assert.NotEmpty(document.PackageProperties.Title!);
        var titres = principal
            .Document.Descendants<ParagraphStyleId>()
            .Select(style => style.Val!.Value!)
            .Where(style => style.StartsWith("Heading", StringComparison.Ordinal))
            .ToList();
        Assert.Equal("Heading1", titres[0]);
        Assert.All(
            principal.Document.Descendants<Table>(),
            table =>
            {
                Assert.NotEmpty(table.Descendants<TableCaption>().Single().Val!.Value!);
                Assert.Single(table.Elements<TableRow>().First().Descendants<TableHeader>());
                Assert.Single(table.Descendants<TableHeader>());
            }
        );
        var carte = Assert.Single(principal.Document.Descendants<DocProperties>());
        Assert.Contains(
            "ZAC, zone d'action complémentaire : 7 communes",
            carte.Description!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Region_TientDansLeDocumentAvecSaCarte()
    {
        var dossier = RacineMaillage.DossierDonnees(null).ValeurOuException();
        var referentiel = ChargementDonnees.Charger(dossier).ValeurOuException().Referentiel;
        var actes = ActesZonage.Lire(Reglementation, referentiel).ValeurOuException();
        var brouillon = Complet with
        {
            Maille = Maille.Commune,
            Decisions = referentiel.Communes.Keys.ToDictionary(
                code => code.ToString(),
                code => new Decision(
                    code.CompareTo(CodeCommune.Parse("34000")) < 0 ? ClasseZonage.Zip : ClasseZonage.Zac
                )
            ),
        };
        var fond = ChargementContours.LireFond(dossier).ValeurOuException();
        using var document = Ouvrir(RedactionArrete.Projeter(actes.Dossier(brouillon, fond), Jour));
        var codes = document
            .MainDocumentPart!.Document.Descendants<TableRow>()
            .Select(ligne => ligne.Elements<TableCell>().First().InnerText)
            .Where(texte =>
                referentiel.Communes.ContainsKey(CodeCommune.TryParse(texte, out var code) ? code : default)
            )
            .ToList();
        Assert.Equal(referentiel.Communes.Count, codes.Distinct().Count());
        Assert.Equal(4446, codes.Count);
    }

    private static WordprocessingDocument Ouvrir(Arrete arrete)
    {
        var flux = new MemoryStream();
        DocumentArrete.Ecrire(flux, arrete);
        return WordprocessingDocument.Open(flux, isEditable: false);
    }

    private static IEnumerable<string> Defauts(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Office2013)
            .Validate(document)
            .Select(defaut => $"{defaut.Path?.XPath} : {defaut.Description}");

    private static string TextesDe(WordprocessingDocument document) =>
        string.Join(
                '\n',
                document
                    .MainDocumentPart!.HeaderParts.Select(partie => partie.Header.InnerText)
                    .Concat(document.MainDocumentPart.FooterParts.Select(partie => partie.Footer.InnerText))
                    .Append(document.MainDocumentPart.Document.InnerText)
            )
            .Replace('\u00a0', ' ');
}

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>The annexes of the order: every commune, the map, what is particular, and for a draft what is missing.</summary>
internal static class AnnexesArrete
{
    public static IEnumerable<OpenXmlElement> Toutes(Arrete arrete) =>
        [.. Liste(arrete), .. Carte(arrete), .. Particuliers(arrete), .. Manques(arrete)];

    private static IEnumerable<OpenXmlElement> Liste(Arrete arrete)
    {
        yield return BlocsWord.SautDePage();
        yield return BlocsWord.Paragraphe("Annexe 1 – Classe de chaque commune", StylesArrete.Niveau1);
        foreach (var section in arrete.Departements)
        {
            var nom = $"{section.Departement.Nom} ({section.Departement.Code})";
            yield return BlocsWord.Paragraphe(nom, StylesArrete.Niveau2);
            yield return Tableau(arrete, section, nom);
        }
    }

    private static Table Tableau(Arrete arrete, SectionArrete section, string nom)
    {
        (string, int)[] colonnes = arrete.AvecTerritoires
            ? [("Territoire", 34), ("Code", 10), ("Commune", 40), ("Classe", 16)]
            : [("Code", 10), ("Commune", 70), ("Classe", 20)];
        var tableau = new TableauWord($"Classe des communes : {nom}", colonnes);
        foreach (var commune in section.Communes)
        {
            string[] cellules = [commune.Code.ToString(), commune.Nom, Sigle(commune.Classe)];
            tableau.Ajouter(arrete.AvecTerritoires ? [commune.Territoire, .. cellules] : cellules);
        }
        return tableau.Table;
    }

    private static IEnumerable<OpenXmlElement> Carte(Arrete arrete)
    {
        yield return BlocsWord.SautDePage();
        yield return BlocsWord.Paragraphe("Annexe 2 – Carte", StylesArrete.Niveau1);
        if (arrete.Carte is { } carte)
        {
            yield return CarteWord.Dessiner(carte, Decrire(arrete));
            yield return BlocsWord.Paragraphe($"Contours : {FondDeCarte.Attribution}.", StylesArrete.Note);
        }
        else
        {
            yield return BlocsWord.Paragraphe("Les contours des communes ne sont pas installés : la carte manque.");
        }
        var legende = new TableauWord(
            "Légende : communes et habitants de chaque classe",
            ("Couleur", 10),
            ("Classe", 46),
            ("Communes", 20),
            ("Habitants", 24)
        );
        foreach (var effectif in arrete.Effectifs)
        {
            legende.Ajouter(
                ["", Nommer(effectif.Classe), Nombre(effectif.Communes), Nombre(effectif.Habitants)],
                CarteWord.Teinte(effectif.Classe)
            );
        }
        yield return legende.Table;
        yield return BlocsWord.Paragraphe(
            "Habitants : population municipale la plus récente de chaque commune (Insee) ; ceux de quartiers classés à part sont comptés ici dans leur territoire.",
            StylesArrete.Note
        );
    }

    private static IEnumerable<OpenXmlElement> Particuliers(Arrete arrete)
    {
        if (arrete.Particuliers.Count == 0)
        {
            yield break;
        }
        yield return BlocsWord.Paragraphe("Annexe 3 – Quartiers classés à part et motifs", StylesArrete.Niveau1);
        var tableau = new TableauWord(
            "Quartiers classés à part et motifs, par territoire",
            ("Territoire", 28),
            ("Classe", 12),
            ("Quartiers prioritaires", 24),
            ("Motif", 36)
        );
        foreach (var (territoire, decision) in arrete.Particuliers)
        {
            var quartiers = decision.Quartiers is { } classes
                ? $"{classes.Classe.Sigle()}, {Nombre(classes.Population)} habitants"
                : "";
            tableau.Ajouter([
                $"{territoire.Nom} ({territoire.Code})",
                decision.Classe.Sigle(),
                quartiers,
                decision.Justification ?? "",
            ]);
        }
        yield return tableau.Table;
    }

    private static IEnumerable<OpenXmlElement> Manques(Arrete arrete)
    {
        if (arrete.Decret is not null)
        {
            yield break;
        }
        yield return BlocsWord.Paragraphe("Avant de décréter", StylesArrete.Niveau1);
        yield return BlocsWord.Paragraphe(
            "Cette page disparaît de l'arrêté. Les passages entre crochets sont à compléter ou à vérifier par le service juridique."
        );
        foreach (var manque in arrete.Manques)
        {
            yield return BlocsWord.Paragraphe($"– {manque}");
        }
        if (arrete.Manques.Count == 0)
        {
            yield return BlocsWord.Paragraphe("Rien de ce que Maillage connaît ne manque.");
        }
    }

    private static string Decrire(Arrete arrete) =>
        $"Carte des classes. {string.Join(" ; ", arrete.Effectifs.Select(effectif => $"{Nommer(effectif.Classe)} : {Nombre(effectif.Communes)} communes, {Nombre(effectif.Habitants)} habitants"))}. La liste de l'annexe 1 dit la même chose.";

    private static string Nommer(ClasseZonage? classe) =>
        classe switch
        {
            null => "Non classé",
            ClasseZonage.HorsZonage => "Hors zonage",
            { } connue => $"{connue.Sigle()}, {connue.Nom()}",
        };

    private static string Sigle(ClasseZonage? classe) => classe?.Sigle() ?? "non classée";

    private static string Nombre(long nombre) => Typographie.Nombre((decimal)nombre, 0);
}

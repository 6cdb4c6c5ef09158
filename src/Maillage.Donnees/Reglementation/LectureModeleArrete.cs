using System.Text.RegularExpressions;
using Maillage.Aides.Lecture;
using Maillage.Territoires;
using Maillage.Zonage;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads <c>zonage/arrete.yaml</c>: every word left to be filled must be one the order knows.</summary>
public static partial class LectureModeleArrete
{
    internal const string Fichier = "zonage/arrete.yaml";

    private static readonly Dictionary<string, Fiabilite> Fiabilites = Enum.GetValues<Fiabilite>()
        .ToDictionary(fiabilite => fiabilite.Code());

    /// <summary>Reads the sentences.</summary>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    public static Resultat<ModeleArrete> Lire(string reglementation) =>
        FichierParametres.Lire(reglementation, Fichier, LireRacine);

    private static ModeleArrete LireRacine(ObjetYaml objet, LectureFondee lecture) =>
        new()
        {
            Region = objet.Texte("region"),
            Titre = Texte(objet, "titre"),
            Autorite = objet.Texte("autorite"),
            Visas = objet.Liste("visas", noeud => Phrase(noeud, objet.Releve, lecture)),
            Considerants = objet.Liste("considerants", noeud => Phrase(noeud, objet.Releve, lecture)),
            Articles = objet.Liste("articles", noeud => ObjetYaml.Lire(noeud, objet.Releve, Article)),
        };

    private static PhraseArrete? Phrase(YamlNode noeud, Releve releve, LectureFondee lecture) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet => new PhraseArrete(
                Texte(objet, "texte"),
                objet.TexteOuNul("si"),
                lecture.Source(objet, "source") ?? "",
                objet.Code("fiabilite", Fiabilites)
            )
        );

    private static ArticleModele Article(ObjetYaml objet)
    {
        var article = new ArticleModele(objet.Texte("titre"), objet.TexteOuNul("si"), objet.Textes("paragraphes"));
        foreach (var paragraphe in article.Paragraphes)
        {
            Verifier(objet, paragraphe);
        }
        return article;
    }

    private static string Texte(ObjetYaml objet, string cle)
    {
        var texte = objet.Texte(cle);
        Verifier(objet, texte);
        return texte;
    }

    private static void Verifier(ObjetYaml objet, string texte)
    {
        foreach (var mot in Accolades().Matches(texte).Select(trouve => trouve.Groups[1].Value))
        {
            if (!RedactionArrete.Mots.Contains(mot))
            {
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"« {{{mot}}} » n'est pas un mot que l'arrêté sait remplacer. Choisissez parmi {string.Join(", ", RedactionArrete.Mots)}."
                );
            }
        }
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Accolades();
}

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Maillage.Aides.Lecture;

/// <summary>The errors found in one file; reading goes on after each, so that all are told at once.</summary>
internal sealed class Releve(string fichier)
{
    private readonly List<ErreurRegle> erreurs = [];

    public IReadOnlyList<ErreurRegle> Erreurs => erreurs;

    public void Refuser(int ligne, string message) => erreurs.Add(new ErreurRegle(fichier, ligne, message));

    public void Refuser(YamlNode noeud, string message) => Refuser((int)noeud.Start.Line, message);

    /// <summary>The root of a YAML text, or null when it is not YAML or is empty.</summary>
    public YamlNode? Racine(string texte)
    {
        var analyse = new Parser(new StringReader(texte));
        try
        {
            var flux = new YamlStream();
            flux.Load(analyse);
            if (flux.Documents.Count == 1)
            {
                return flux.Documents[0].RootNode;
            }
            Refuser(1, "Le fichier est vide, ou contient plusieurs documents. Écrivez un seul document YAML.");
        }
        catch (YamlException erreur)
        {
            Refuser((int)erreur.Start.Line, Rupture(EnFrancais(erreur)));
        }
        catch (InvalidOperationException)
        {
            // The parser throws this, without a position, when a flow list or mapping is left open.
            Refuser((int)(analyse.Current?.Start.Line ?? 1), Rupture("une liste ou un objet n'est pas refermé."));
        }
        return null;
    }

    private static string Rupture(string detail) =>
        $"Ce n'est pas du YAML valide : {detail} Vérifiez l'indentation, les guillemets et les deux-points.";

    private static string EnFrancais(YamlException erreur) =>
        erreur.Message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase)
            ? "une clé est écrite deux fois."
            : "la syntaxe est rompue à cet endroit.";
}

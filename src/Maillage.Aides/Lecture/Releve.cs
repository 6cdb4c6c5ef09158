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
        try
        {
            var flux = new YamlStream();
            flux.Load(new StringReader(texte));
            if (flux.Documents.Count == 1)
            {
                return flux.Documents[0].RootNode;
            }
            Refuser(1, "Le fichier est vide, ou contient plusieurs documents. Écrivez un seul document YAML.");
        }
        catch (YamlException erreur)
        {
            Refuser(
                (int)erreur.Start.Line,
                $"Ce n'est pas du YAML valide : {EnFrancais(erreur)} Vérifiez l'indentation, les guillemets et les deux-points."
            );
        }
        return null;
    }

    private static string EnFrancais(YamlException erreur) =>
        erreur.Message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase)
            ? "une clé est écrite deux fois."
            : "la syntaxe est rompue à cet endroit.";
}

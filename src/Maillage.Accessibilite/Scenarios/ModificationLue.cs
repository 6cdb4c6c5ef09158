using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>One change written in JSON, read key by key; what cannot be read is told and takes any value, so that all is told at once.</summary>
internal sealed class ModificationLue(JsonElement objet, int rang, List<FauteScenario> fautes)
{
    // Doctors are counted, never named.
    private static readonly string[] QuiNommentQuelquUn = ["nom", "prenom", "rpps", "adeli", "medecin", "identite"];

    private readonly HashSet<string> lues = new(StringComparer.Ordinal);

    public string Texte(string cle)
    {
        if (Valeur(cle) is { ValueKind: JsonValueKind.String } valeur && valeur.GetString() is { Length: > 0 } texte)
        {
            return texte;
        }
        Signaler(cle, "Un texte est attendu ici.");
        return "";
    }

    public CodeCommune Commune(string cle = "commune")
    {
        var texte = Texte(cle);
        if (!CodeCommune.TryParse(texte, out var code) && texte.Length > 0)
        {
            Signaler(cle, $"« {Court(texte)} » n'est pas un code commune (5 caractères, par exemple 34015).");
        }
        return code;
    }

    public double Nombre(string cle)
    {
        if (Valeur(cle) is { ValueKind: JsonValueKind.Number } valeur && valeur.TryGetDouble(out var nombre))
        {
            return nombre;
        }
        Signaler(cle, "Un nombre est attendu ici.");
        return 1;
    }

    public IReadOnlyList<int> Entiers(string cle)
    {
        if (Valeur(cle) is { ValueKind: JsonValueKind.Array } liste)
        {
            var entiers = liste.EnumerateArray().Select(Entier).ToList();
            if (entiers.TrueForAll(entier => entier is not null))
            {
                return [.. entiers.Select(entier => entier!.Value)];
            }
        }
        Signaler(cle, "Une liste de nombres entiers est attendue ici, par exemple [7, 8].");
        return [1];
    }

    /// <summary>Tells the keys nobody has read.</summary>
    public void RefuserLeReste()
    {
        foreach (
            var cle in objet.EnumerateObject().Select(propriete => propriete.Name).Where(cle => !lues.Contains(cle))
        )
        {
            Signaler(
                Court(cle),
                QuiNommentQuelquUn.Contains(cle, StringComparer.OrdinalIgnoreCase)
                    ? "Un scénario compte des médecins et n'en nomme aucun : ôtez cette clé."
                    : "Cette clé n'est pas de ce type de modification : ôtez-la ou corrigez son nom."
            );
        }
    }

    /// <summary>Tells what may be written instead of a word, unless its absence has been told already.</summary>
    public void Proposer(string cle, string mot, IEnumerable<string> choix)
    {
        if (mot.Length > 0)
        {
            Signaler(cle, $"« {Court(mot)} » n'est pas prévu. Choisissez parmi {string.Join(", ", choix)}.");
        }
    }

    public void Signaler(string cle, string message) => fautes.Add(new(rang, cle, message));

    private JsonElement? Valeur(string cle)
    {
        lues.Add(cle);
        return objet.TryGetProperty(cle, out var valeur) ? valeur : null;
    }

    private static int? Entier(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var entier) ? entier : null;

    private static string Court(string texte) => texte.Length <= 40 ? texte : texte[..40] + "…";
}

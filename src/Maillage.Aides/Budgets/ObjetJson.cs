using System.Text.Json;

namespace Maillage.Aides;

/// <summary>A JSON object read key by key; what is wrong is added to the errors under its path.</summary>
internal sealed class ObjetJson(JsonElement objet, string chemin, ICollection<ErreurSaisie> erreurs)
{
    public void Refuser(string cle, string message) => erreurs.Add(new(Chemin(cle), message));

    public string Chemin(string cle) => chemin.Length == 0 ? cle : $"{chemin}.{cle}";

    /// <summary>Refuses every other key, and keys given twice.</summary>
    public void NAdmettre(params string[] cles)
    {
        var vues = new HashSet<string>();
        foreach (var membre in objet.EnumerateObject())
        {
            if (!cles.Contains(membre.Name))
            {
                Refuser(membre.Name, $"Clé inconnue. Les clés possibles sont : {string.Join(", ", cles)}.");
            }
            else if (!vues.Add(membre.Name))
            {
                Refuser(membre.Name, "Cette clé est donnée deux fois. Gardez une seule valeur.");
            }
        }
    }

    /// <summary>The value; null when it is absent or <c>null</c>.</summary>
    public JsonElement? Valeur(string cle) =>
        objet.TryGetProperty(cle, out var valeur) && valeur.ValueKind != JsonValueKind.Null ? valeur : null;

    public string? Texte(string cle)
    {
        if (Valeur(cle) is not { } valeur)
        {
            return null;
        }
        if (valeur.ValueKind == JsonValueKind.String)
        {
            return valeur.GetString();
        }
        Refuser(cle, "Donnez un texte entre guillemets.");
        return null;
    }

    public bool? OuiNon(string cle)
    {
        switch (Valeur(cle)?.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Refuser(cle, "Donnez true ou false.");
                return null;
        }
    }

    /// <summary>A whole number within bounds; null when it is absent or wrong.</summary>
    public int? Entier(string cle, int minimum, int maximum)
    {
        if (Valeur(cle) is not { } valeur)
        {
            return null;
        }
        if (
            valeur.ValueKind == JsonValueKind.Number
            && valeur.TryGetInt32(out var lu)
            && lu >= minimum
            && lu <= maximum
        )
        {
            return lu;
        }
        Refuser(cle, $"Donnez un nombre entier de {minimum} à {maximum}.");
        return null;
    }
}

using System.Text.Json;
using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Api;

/// <summary>A question read from a body, or everything wrong with it.</summary>
internal sealed record DemandeLue(Demande? Demande, IReadOnlyList<ErreurSaisie> Erreurs);

/// <summary>Reads the body of a simulation: <c>{"commune","date","profil"}</c>, nothing else.</summary>
internal static class LectureDemande
{
    public static DemandeLue Lire(ReadOnlyMemory<byte> corps, Calendrier calendrier)
    {
        try
        {
            using var document = JsonDocument.Parse(corps);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Lire(document.RootElement, calendrier)
                : Refus(
                    "corps",
                    "Le corps doit être un objet JSON : {\"commune\":\"…\",\"date\":\"…\",\"profil\":{…}}."
                );
        }
        catch (JsonException erreur)
        {
            return Refus(
                "corps",
                $"Ce n'est pas du JSON valide (ligne {(erreur.LineNumber ?? 0) + 1}). Vérifiez les guillemets, les virgules et les accolades."
            );
        }
    }

    private static DemandeLue Lire(JsonElement corps, Calendrier calendrier)
    {
        var erreurs = new List<ErreurSaisie>();
        foreach (var membre in corps.EnumerateObject().GroupBy(membre => membre.Name))
        {
            if (membre.Key is not ("commune" or "date" or "profil"))
            {
                erreurs.Add(new(membre.Key, "Clé inconnue. Les clés possibles sont : commune, date, profil."));
            }
            else if (membre.Skip(1).Any())
            {
                erreurs.Add(new(membre.Key, "Cette clé est donnée deux fois. Gardez une seule valeur."));
            }
        }
        var commune = Texte(corps, "commune", erreurs);
        if (commune is null && !erreurs.Exists(erreur => erreur.Chemin == "commune"))
        {
            erreurs.Add(new("commune", "Donnez le code de la commune, par exemple \"34015\"."));
        }
        var (jour, erreurJour) = calendrier.Lire(Texte(corps, "date", erreurs));
        var profil =
            corps.TryGetProperty("profil", out var lu) && lu.ValueKind != JsonValueKind.Null
                ? LectureProfil.Lire(lu, "profil")
                : new ProfilLu(Profil.Vide, []);
        erreurs.AddRange(erreurJour is null ? [] : [erreurJour]);
        erreurs.AddRange(profil.Erreurs);
        return erreurs.Count > 0
            ? new DemandeLue(null, erreurs)
            : new DemandeLue(new Demande(commune!, jour!.Value, profil.Profil), []);
    }

    private static string? Texte(JsonElement corps, string nom, List<ErreurSaisie> erreurs)
    {
        if (!corps.TryGetProperty(nom, out var valeur) || valeur.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        if (valeur.ValueKind == JsonValueKind.String)
        {
            return valeur.GetString();
        }
        erreurs.Add(new(nom, "Attendu : un texte entre guillemets."));
        return null;
    }

    private static DemandeLue Refus(string chemin, string message) => new(null, [new ErreurSaisie(chemin, message)]);
}

using System.Globalization;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A profile read, or everything that is wrong with it.</summary>
public sealed record ProfilLu(Profil Profil, IReadOnlyList<ErreurSaisie> Erreurs)
{
    /// <summary>Whether the profile can be used.</summary>
    public bool Valide => Erreurs.Count == 0;
}

/// <summary>
/// Reads a profile: every key optional, <c>null</c> is unknown, an unknown key, a wrong type or a value out of bounds is refused by name,
/// all at once.
/// </summary>
public static class LectureProfil
{
    /// <summary>Reads a profile written in JSON.</summary>
    public static ProfilLu Lire(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Lire(document.RootElement, "profil");
        }
        catch (JsonException erreur)
        {
            var ligne = (erreur.LineNumber ?? 0) + 1;
            return Refus(
                "profil",
                $"Ce n'est pas du JSON valide (ligne {ligne.ToString(CultureInfo.InvariantCulture)}). Vérifiez les guillemets, les virgules et les accolades."
            );
        }
    }

    /// <summary>Reads a profile from a JSON value.</summary>
    /// <param name="objet">The value; anything but an object is refused.</param>
    /// <param name="chemin">Path of the value, to name the keys at fault.</param>
    public static ProfilLu Lire(JsonElement objet, string chemin)
    {
        if (objet.ValueKind != JsonValueKind.Object)
        {
            return Refus(chemin, "Le profil doit être un objet JSON, par exemple {\"profession\":\"medecin\"}.");
        }
        var lecture = new Accumulation(chemin);
        var vues = new HashSet<string>();
        foreach (var membre in objet.EnumerateObject())
        {
            if (!vues.Add(membre.Name))
            {
                lecture.Refuser(membre.Name, "Cette clé est donnée deux fois. Gardez une seule valeur.");
            }
            else
            {
                lecture.LireMembre(membre.Name, membre.Value);
            }
        }
        return lecture.Terminer();
    }

    /// <summary>Reads a profile from texts, as a form or a link gives them; an empty text is unknown.</summary>
    public static ProfilLu Lire(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> champs)
    {
        var lecture = new Accumulation("");
        foreach (var (nom, textes) in champs)
        {
            var valeurs = textes
                .Where(texte => !string.IsNullOrWhiteSpace(texte))
                .Select(texte => texte.Trim())
                .ToArray();
            if (valeurs.Length > 0)
            {
                lecture.LireTextes(nom, valeurs);
            }
        }
        return lecture.Terminer();
    }

    private static ProfilLu Refus(string chemin, string message) =>
        new(Profil.Vide, [new ErreurSaisie(chemin, message)]);

    private sealed class Accumulation(string racine)
    {
        private readonly List<ErreurSaisie> erreurs = [];
        private Profil profil = Profil.Vide;

        public void Refuser(string nom, string message) =>
            erreurs.Add(new ErreurSaisie(racine.Length == 0 ? nom : $"{racine}.{nom}", message));

        public ProfilLu Terminer()
        {
            if (profil.Contient(Cles.Age) && profil.Contient(Cles.DateNaissance))
            {
                Refuser(Cles.Age.Nom, "Donnez l'âge ou la date de naissance, pas les deux.");
            }
            if (profil[Cles.ExerciceCoordonne] is { Count: > 1 } equipes && equipes.Contains("aucun"))
            {
                Refuser(
                    Cles.ExerciceCoordonne.Nom,
                    "« aucun » ne va avec aucune autre équipe. Retirez-le, ou retirez les autres."
                );
            }
            return new ProfilLu(profil, erreurs);
        }

        public void LireMembre(string nom, JsonElement valeur)
        {
            if (Connue(nom) is not { } cle || valeur.ValueKind == JsonValueKind.Null)
            {
                return;
            }
            if (ValeurJson.Lire(cle, valeur) is { } lue)
            {
                Poser(cle, lue);
            }
            else
            {
                Refuser(nom, Attendu.De(cle));
            }
        }

        public void LireTextes(string nom, string[] textes)
        {
            if (Connue(nom) is not { } cle)
            {
                return;
            }
            if (ValeurTexte.Lire(cle, textes) is { } lue)
            {
                Poser(cle, lue);
            }
            else
            {
                Refuser(nom, Attendu.De(cle));
            }
        }

        private Cle? Connue(string nom)
        {
            var cle = Cles.Trouver(nom);
            if (cle is null)
            {
                Refuser(
                    nom,
                    $"Clé inconnue. Les clés possibles sont : {string.Join(", ", Cles.Toutes.Select(c => c.Nom))}."
                );
            }
            return cle;
        }

        private void Poser(Cle cle, object lue) =>
            profil = (cle, lue) switch
            {
                (CleChoix choix, string[] codes) => profil.Avec(choix, codes),
                (CleNombre nombre, decimal valeur) => profil.Avec(nombre, valeur),
                (CleOuiNon ouiNon, bool valeur) => profil.Avec(ouiNon, valeur),
                (CleDate date, DateOnly valeur) => profil.Avec(date, valeur),
                (CleCommune commune, CodeCommune valeur) => profil.Avec(commune, valeur),
                (CleAides aides, AidePercue[] valeur) => profil.Avec(aides, valeur),
                _ => throw new InvalidOperationException(
                    $"La clé {cle.Nom} ne sait pas recevoir une valeur de type {lue.GetType().Name}."
                ),
            };
    }
}

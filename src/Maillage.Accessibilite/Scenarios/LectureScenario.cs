using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Maillage.Accessibilite;

/// <summary>
/// Reads a scenario written in JSON: a list of changes, or an object with <c>nom</c>, <c>mois</c> and <c>modifications</c>. Everything
/// wrong is told at once, by rank of the change and key; a fault of the whole has rank 0.
/// </summary>
public static partial class LectureScenario
{
    /// <summary>Changes a scenario may hold.</summary>
    public const int ModificationsMaximales = 1_000;

    /// <summary>Characters its name may have.</summary>
    public const int LongueurDuNom = 80;

    private static readonly Dictionary<string, Func<ModificationLue, Modification>> Types = new(StringComparer.Ordinal)
    {
        ["arrivee"] = lue => new Modification.Arrivee(lue.Commune(), lue.Nombre("etp")),
        ["depart"] = lue => new Modification.Depart(lue.Commune(), lue.Nombre("etp")),
        ["retraite"] = lue => new Modification.Depart(lue.Commune(), lue.Nombre("etp"), Retraite: true),
        ["ouverture_equipe"] = lue => new Modification.Arrivee(lue.Commune(), lue.Nombre("etp"), Equipe: true),
        ["temps_de_travail"] = lue => new Modification.TempsDeTravail(
            lue.Commune(),
            lue.Nombre("jours_avant"),
            lue.Nombre("jours_apres")
        ),
        ["route"] = lue => new Modification.Route(
            lue.Commune("origine"),
            lue.Commune("destination"),
            lue.Nombre("minutes")
        ),
        ["population"] = lue => new Modification.Population(lue.Commune(), lue.Nombre("habitants")),
        ["vieillissement"] = lue => new Modification.Vieillissement(lue.Commune(), lue.Nombre("pourcent")),
        ["saison"] = lue => new Modification.Saison(lue.Commune(), lue.Nombre("habitants"), lue.Entiers("mois")),
    };

    /// <summary>Reads a scenario: it, or everything that is wrong.</summary>
    /// <param name="json">UTF-8 text, without byte order mark.</param>
    public static (Scenario? Scenario, IReadOnlyList<FauteScenario> Fautes) Lire(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Lire(document.RootElement);
        }
        catch (JsonException erreur)
        {
            var ligne = ((erreur.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Refuser(
                $"Ce n'est pas du JSON valide (ligne {ligne}). Vérifiez les guillemets, les virgules et les accolades."
            );
        }
    }

    private static (Scenario?, IReadOnlyList<FauteScenario>) Lire(JsonElement racine)
    {
        var fautes = new List<FauteScenario>();
        var (nom, mois, liste) = ("", (int?)null, racine);
        if (racine.ValueKind == JsonValueKind.Object)
        {
            (nom, mois) = (Nom(racine, fautes), Mois(racine, fautes));
            liste = racine.TryGetProperty("modifications", out var dedans) ? dedans : default;
            RefuserLeReste(racine, fautes);
        }
        if (liste.ValueKind != JsonValueKind.Array)
        {
            return Refuser("Donnez une liste de modifications, ou un objet qui la tient sous « modifications ».");
        }
        if (liste.GetArrayLength() > ModificationsMaximales)
        {
            return Refuser($"Un scénario a au plus {ModificationsMaximales} modifications.");
        }
        var lues = liste.EnumerateArray().Select((objet, rang) => LireUne(objet, rang + 1, fautes)).ToList();
        return fautes.Count > 0 ? (null, fautes) : (new(nom, [.. lues.OfType<Modification>()], mois), []);
    }

    private static Modification? LireUne(JsonElement objet, int rang, List<FauteScenario> fautes)
    {
        if (objet.ValueKind != JsonValueKind.Object)
        {
            fautes.Add(
                new(
                    rang,
                    "",
                    "Un objet est attendu, par exemple {\"type\":\"arrivee\",\"commune\":\"34015\",\"etp\":1}."
                )
            );
            return null;
        }
        var lue = new ModificationLue(objet, rang, fautes);
        var type = lue.Texte("type");
        if (!Types.TryGetValue(type, out var construire))
        {
            lue.Proposer("type", type, Types.Keys);
            return null;
        }
        var modification = construire(lue);
        lue.RefuserLeReste();
        return modification;
    }

    private static string Nom(JsonElement racine, List<FauteScenario> fautes)
    {
        if (!racine.TryGetProperty("nom", out var valeur))
        {
            return "";
        }
        var nom = valeur.ValueKind == JsonValueKind.String ? valeur.GetString()!.Trim() : null;
        if (nom is null || nom.Length > LongueurDuNom)
        {
            fautes.Add(new(0, "nom", $"Un texte de {LongueurDuNom} caractères au plus est attendu."));
            return "";
        }
        if (NumeroDePersonne().IsMatch(nom))
        {
            fautes.Add(
                new(
                    0,
                    "nom",
                    "Ce nom porte un numéro de onze chiffres, comme un RPPS : un scénario ne désigne personne."
                )
            );
        }
        return nom;
    }

    private static int? Mois(JsonElement racine, List<FauteScenario> fautes)
    {
        if (!racine.TryGetProperty("mois", out var valeur) || valeur.ValueKind == JsonValueKind.Null)
        {
            return null;
        }
        if (valeur.ValueKind == JsonValueKind.Number && valeur.TryGetInt32(out var mois) && mois is >= 1 and <= 12)
        {
            return mois;
        }
        fautes.Add(new(0, "mois", "Un mois de 1 (janvier) à 12 (décembre) est attendu."));
        return null;
    }

    private static void RefuserLeReste(JsonElement racine, List<FauteScenario> fautes)
    {
        foreach (var propriete in racine.EnumerateObject())
        {
            if (propriete.Name is not ("nom" or "mois" or "modifications"))
            {
                fautes.Add(
                    new(0, propriete.Name, "Cette clé n'est pas d'un scénario : il a nom, mois et modifications.")
                );
            }
        }
    }

    private static (Scenario?, IReadOnlyList<FauteScenario>) Refuser(string message) =>
        (null, [new FauteScenario(0, "", message)]);

    [GeneratedRegex(@"(?<!\d)\d{11}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumeroDePersonne();
}

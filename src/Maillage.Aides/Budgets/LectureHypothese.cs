using System.Globalization;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A hypothesis read, or everything that is wrong with it.</summary>
public sealed record HypotheseLue(Hypothese? Hypothese, IReadOnlyList<ErreurSaisie> Erreurs);

/// <summary>Reads the hypotheses of a budget written in JSON; everything wrong is told at once, by path.</summary>
public static class LectureHypothese
{
    private const string Presume = "zonage_presume";

    /// <summary>Reads a hypothesis.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <param name="referentiel">The communes it may name.</param>
    public static HypotheseLue Lire(ReadOnlyMemory<byte> json, ReferentielTerritorial referentiel)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Lire(document.RootElement, referentiel);
        }
        catch (JsonException erreur)
        {
            var ligne = ((erreur.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return Refus(
                "hypotheses",
                $"Ce n'est pas du JSON valide (ligne {ligne}). Vérifiez les guillemets, les virgules et les accolades."
            );
        }
    }

    private static HypotheseLue Lire(JsonElement racine, ReferentielTerritorial referentiel)
    {
        if (
            racine.ValueKind != JsonValueKind.Object
            || !racine.TryGetProperty("lignes", out var lignes)
            || lignes.ValueKind != JsonValueKind.Array
        )
        {
            return Refus("lignes", "Donnez un objet JSON avec la liste « lignes ».");
        }
        var erreurs = new List<ErreurSaisie>();
        var objet = new ObjetJson(racine, "", erreurs);
        objet.NAdmettre("lignes", Presume);
        var presume = objet.OuiNon(Presume) ?? false;
        if (lignes.GetArrayLength() is 0 or > Hypothese.LignesMaximales)
        {
            erreurs.Add(new("lignes", $"Donnez de 1 à {Hypothese.LignesMaximales} lignes."));
        }
        var lues = lignes
            .EnumerateArray()
            .Take(Hypothese.LignesMaximales)
            .Select((ligne, rang) => LectureLigne.Lire(ligne, $"lignes[{rang}]", referentiel, erreurs))
            .ToArray();
        return erreurs.Count > 0
            ? new(null, erreurs)
            : new(new Hypothese { Lignes = [.. lues.OfType<LigneHypothese>()], ZonagePresume = presume }, []);
    }

    private static HypotheseLue Refus(string chemin, string message) => new(null, [new(chemin, message)]);
}

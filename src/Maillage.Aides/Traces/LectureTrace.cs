using System.Globalization;
using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A trace read, or everything that keeps it from being used.</summary>
public sealed record TraceLue(Trace? Trace, IReadOnlyList<ErreurSaisie> Erreurs);

/// <summary>Reads a trace: an unknown key, a missing one, a wrong type or another schema is refused.</summary>
public static class LectureTrace
{
    private const string Chemin = "trace";

    /// <summary>Reads the UTF-8 JSON of a trace.</summary>
    public static TraceLue Lire(ReadOnlySpan<byte> json)
    {
        try
        {
            var racine = JsonSerializer.Deserialize<JsonElement>(json);
            return Schema(racine) is { } autre && autre != Trace.SchemaActuel
                ? Refus("schema", $"« {autre} » ne se lit pas ici. Attendu : « {Trace.SchemaActuel} ».")
                : Controler(racine.Deserialize<Trace>(EcritureTrace.Options) ?? throw new JsonException());
        }
        catch (JsonException erreur)
        {
            var ligne = ((erreur.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            var lieu = erreur.Path is { Length: > 1 } cle ? $", clé {cle}" : "";
            return Refus(
                Chemin,
                $"Ce n'est pas une trace de simulation (ligne {ligne}{lieu}). Donnez un fichier écrit par « maillage aides simuler --trace », sans le retoucher."
            );
        }
    }

    // Looked at first: a trace of another version has other keys, and must be named as such.
    private static string? Schema(JsonElement racine) =>
        racine.ValueKind == JsonValueKind.Object
        && racine.TryGetProperty("schema", out var schema)
        && schema.ValueKind == JsonValueKind.String
            ? schema.GetString()
            : null;

    private static TraceLue Controler(Trace trace)
    {
        ErreurSaisie[] erreurs =
        [
            .. LectureProfil.Lire(trace.Question.Profil, "question.profil").Erreurs,
            .. Codes(trace.Lieu),
            .. Doubles(trace),
            .. trace.Question.Commune == trace.Lieu.Commune.Code
                ? Array.Empty<ErreurSaisie>()
                : [new("lieu.commune.code", "Ce n'est pas la commune de la question.")],
        ];
        return erreurs.Length == 0 ? new TraceLue(trace, []) : new TraceLue(null, erreurs);
    }

    private static IEnumerable<ErreurSaisie> Doubles(Trace trace) =>
        trace
            .Regles.Fichiers.Select(fichier => fichier.Chemin)
            .Concat(trace.Donnees.Tables.Select(table => table.Chemin))
            .GroupBy(chemin => chemin)
            .Where(groupe => groupe.Skip(1).Any())
            .Select(groupe => new ErreurSaisie(groupe.Key, "Ce fichier est nommé deux fois dans la trace."));

    private static IEnumerable<ErreurSaisie> Codes(LieuTrace lieu)
    {
        var communes = new[] { lieu.Commune.Code }.Concat(lieu.ExerciceActuel is { } actuel ? [actuel.Code] : []);
        foreach (var code in communes.Where(code => !CodeCommune.TryParse(code, out _)))
        {
            yield return new("lieu", $"« {code} » n'est pas le code d'une commune.");
        }
        if (lieu.Commune.Epci is { } epci && !Siren.TryParse(epci, out _))
        {
            yield return new("lieu.commune.epci", $"« {epci} » n'est pas un numéro SIREN.");
        }
        var zones = lieu.Zones.Concat(lieu.ExerciceActuel?.Zones ?? []).Select(zone => zone.Zone);
        foreach (var zone in zones.Where(zone => !NomsDeZones.TryParse(zone, out _)).Distinct())
        {
            yield return new("lieu.zones", $"« {zone} » n'est pas une zone.");
        }
    }

    private static TraceLue Refus(string chemin, string message) => new(null, [new ErreurSaisie(chemin, message)]);
}

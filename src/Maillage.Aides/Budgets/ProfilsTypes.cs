using System.Text.Json;

namespace Maillage.Aides;

/// <summary>A ready-made profile for a budget.</summary>
/// <param name="Id">Name in files and addresses.</param>
/// <param name="Nom">French name.</param>
/// <param name="Resume">What it supposes, in a French sentence.</param>
/// <param name="Profil">The facts.</param>
public sealed record ProfilType(string Id, string Nom, string Resume, Profil Profil);

/// <summary>The ready-made profiles, shipped with the module.</summary>
public static class ProfilsTypes
{
    private const string Fichier = "profils-types.json";

    /// <summary>Every one, in the order to show them.</summary>
    public static IReadOnlyList<ProfilType> Tous { get; } = Lire();

    /// <summary>The profile of that name, or null.</summary>
    public static ProfilType? Trouver(string id) => Tous.FirstOrDefault(type => type.Id == id);

    private static IReadOnlyList<ProfilType> Lire()
    {
        using var flux = typeof(ProfilsTypes).Assembly.GetManifestResourceStream(Fichier)!;
        using var document = JsonDocument.Parse(flux);
        return [.. document.RootElement.EnumerateArray().Select(Lire)];
    }

    private static ProfilType Lire(JsonElement type)
    {
        var id = type.GetProperty("id").GetString()!;
        var lu = LectureProfil.Lire(type.GetProperty("profil"), id);
        return lu.Valide
            ? new(id, type.GetProperty("nom").GetString()!, type.GetProperty("resume").GetString()!, lu.Profil)
            : throw new InvalidOperationException(string.Join(" ", lu.Erreurs));
    }
}

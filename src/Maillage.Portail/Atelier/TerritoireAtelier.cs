using Maillage.Accessibilite;
using Maillage.Portail.Communes;
using Maillage.Territoires;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Atelier;

/// <summary>Whose access is shown and counted. The scenario is always played on the whole region.</summary>
/// <param name="Ecrit">As addresses write it: a département, the Siren of an EPCI, or codes joined by commas; empty for the region.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Communes">Its communes in the region; null for all.</param>
public sealed record TerritoireAtelier(string Ecrit, string Nom, IReadOnlySet<CodeCommune>? Communes)
{
    /// <summary>The whole region.</summary>
    public static TerritoireAtelier Region { get; } = new("", "Toute la région", null);

    /// <summary>Whether a commune is of it.</summary>
    public bool Contient(CodeCommune commune) => Communes is null || Communes.Contains(commune);

    /// <summary>Ranks of its communes in a region.</summary>
    internal IReadOnlyList<int> Rangs(AccesRegion acces) =>
        [.. acces.Region.Communes.Index().Where(commune => Contient(commune.Item)).Select(commune => commune.Index)];

    /// <summary>The territory written, or a French message that says why it cannot be used.</summary>
    internal static (TerritoireAtelier? Territoire, string? Message) Lire(string ecrit, Monde monde)
    {
        if (ecrit.Length == 0)
        {
            return (Region, null);
        }
        var trouve = ecrit.Length switch
        {
            <= 3 => Annuaire.Departement(ecrit, monde),
            9 when ecrit.All(char.IsAsciiDigit) => Annuaire.Epci(ecrit, monde),
            _ => Annuaire.Liste(
                new QueryCollection(new Dictionary<string, StringValues> { ["communes"] = ecrit }),
                monde
            ),
        };
        if (trouve.Territoire is not { } territoire)
        {
            return (null, trouve.Message ?? $"« {Court(ecrit)} » ne contient aucun code de commune.");
        }
        var dedans = territoire.Communes.Where(monde.Referentiel.Communes.ContainsKey).ToHashSet();
        if (dedans.Count == 0)
        {
            return (null, $"{territoire.Nom} n’a aucune commune dans la région.");
        }
        return territoire.Saisie is null
            ? (new(ecrit, territoire.Nom, dedans), null)
            : (
                new(string.Join(',', dedans.Order()), $"Liste de {dedans.Count} communes", dedans),
                Perdus(territoire.Saisie)
            );
    }

    private static string? Perdus(ListeDeCommunes liste) =>
        liste.Inconnus.Count == 0 && liste.EnTrop == 0
            ? null
            : $"Le reste de la liste est gardé, mais pas ces codes : {string.Join(", ", liste.Inconnus.Take(10))}"
                + (liste.EnTrop > 0 ? $" ({liste.EnTrop} de trop)." : ".");

    private static string Court(string texte) => texte.Length <= 40 ? texte : texte[..40] + "…";
}

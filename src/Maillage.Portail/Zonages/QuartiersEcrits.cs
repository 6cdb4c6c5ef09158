using System.Globalization;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>The quartiers prioritaires classed on their own, as a question about a draft carries them: <c>243400769:19054:zip,…</c>.</summary>
internal static class QuartiersEcrits
{
    /// <summary>By code of territory; null when a part cannot be read, or counts more people than its territory.</summary>
    public static IReadOnlyDictionary<string, QuartiersClasses>? Lire(string texte, SujetBrouillon sujet)
    {
        var quartiers = new Dictionary<string, QuartiersClasses>(StringComparer.Ordinal);
        foreach (var part in texte.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                part.Split(':') is not [var code, var nombre, var nom]
                || !long.TryParse(nombre, NumberStyles.None, CultureInfo.InvariantCulture, out var population)
                || !NomsDeClasses.TryParse(nom, out var classe)
                || !sujet.Methode.Classes.Contains(classe)
                || sujet.Decoupage.Trouver(code) is not { } territoire
                || population > territoire.Population
            )
            {
                return null;
            }
            quartiers[code] = new(population, classe);
        }
        return quartiers;
    }

    /// <summary>
    /// The quarters that lie in a territory alone and their people; those shared with another, or of unknown population, are not of it: their
    /// people cannot be told apart.
    /// </summary>
    public static (IReadOnlyList<Qpv> Quartiers, long Population) De(
        TerritoireDecoupe territoire,
        ReferentielTerritorial referentiel
    )
    {
        Qpv[] dedans =
        [
            .. referentiel.Qpv.Where(quartier =>
                quartier.Population is not null && quartier.Communes.All(territoire.Communes.Contains)
            ),
        ];
        return (dedans, dedans.Sum(quartier => (long)quartier.Population!.Value));
    }
}

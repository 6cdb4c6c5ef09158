using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>What the page of the region shows: its portrait, and each of its départements beside the others.</summary>
public sealed record VueRegion
{
    /// <summary>The figure the map is coloured by.</summary>
    public const string IndicateurDeLaCarte = "medecins_generalistes";

    /// <summary>The portrait of the region.</summary>
    public required Portrait Portrait { get; init; }

    /// <summary>The portraits of its départements, by code.</summary>
    public required IReadOnlyList<Portrait> Departements { get; init; }

    /// <summary>The map, or null.</summary>
    public required CarteDepartements? Carte { get; init; }

    internal static VueRegion Lire(Monde monde, PortraitsGardes portraits, DateOnly jour)
    {
        var region = portraits.Trouver(SujetPortrait.Region, jour)!;
        Portrait[] departements =
        [
            .. region.Departements.Select(code => portraits.Trouver(code.ToString(), jour)).OfType<Portrait>(),
        ];
        return new VueRegion
        {
            Portrait = region,
            Departements = departements,
            Carte = CarteDepartements.Dessiner(
                monde,
                portraits.Departements,
                [.. departements.Select(portrait => (portrait.Departements[0], portrait.Chiffre(IndicateurDeLaCarte)))]
            ),
        };
    }
}

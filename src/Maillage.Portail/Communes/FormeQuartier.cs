using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A quartier prioritaire drawn.</summary>
public sealed record FormeQuartier(string Titre, string Chemin)
{
    /// <summary>Those whose contour is installed.</summary>
    internal static IReadOnlyList<FormeQuartier> Dessiner(Monde monde, IReadOnlyList<Qpv> quartiers, CadreSvg cadre) =>
        quartiers.Count == 0
            ? []
            :
            [
                .. quartiers
                    .Where(quartier => monde.Quartiers.Value.ContainsKey(quartier.Code))
                    .Select(quartier => new FormeQuartier(
                        $"Quartier prioritaire : {quartier.Nom}",
                        monde.Quartiers.Value[quartier.Code].CheminSvg(cadre)
                    )),
            ];
}

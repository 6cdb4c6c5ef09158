using Maillage.Portail.Carte;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>A commune of the workshop.</summary>
/// <param name="Mesure">As the map and the files of the atlas take it.</param>
/// <param name="Avant">Access as it is, in consultations a year and a standardised inhabitant; null when unknown.</param>
/// <param name="Apres">Access once the scenario is played; null when unknown.</param>
/// <param name="Habitants">Inhabitants once the scenario is played.</param>
public sealed record LigneAcces(MesureCommune Mesure, double? Avant, double? Apres, double Habitants)
{
    /// <summary>The commune.</summary>
    public Commune Commune => Mesure.Commune;

    /// <summary>What the scenario changes; null when unknown.</summary>
    public double? Ecart => Apres - Avant;
}

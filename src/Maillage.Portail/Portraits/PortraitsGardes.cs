using Maillage.Portail.Habillage;
using Maillage.Portraits;

namespace Maillage.Portail.Portraits;

/// <summary>The last portraits drawn: the figures of a day do not change.</summary>
internal sealed class PortraitsGardes(Monde monde)
{
    private readonly Reserve<DateOnly, GaleriePortraits> galeries = new(8);
    private readonly Reserve<(string Cle, DateOnly Jour), Portrait> portraits = new(256);

    /// <summary>The outlines of the départements.</summary>
    public FondDepartements Departements { get; } = new(monde);

    /// <summary>What portraits are drawn from on a day.</summary>
    public GaleriePortraits Galerie(DateOnly jour) =>
        galeries.Lire(
            jour,
            () => new GaleriePortraits(monde.Faits.Value, monde.Donnees.Contradictions, monde.Referentiel, jour)
        );

    /// <summary>The portrait of a territory; <paramref name="cle"/> tells free lists apart.</summary>
    public Portrait Lire(SujetPortrait sujet, string cle, DateOnly jour) =>
        portraits.Lire((cle, jour), () => Galerie(jour).Composer(sujet));

    /// <summary>The portrait of a département, a SIREN or <c>region</c>; null when the code names none of them.</summary>
    public Portrait? Trouver(string id, DateOnly jour) =>
        Galerie(jour).Trouver(id) is { } sujet ? Lire(sujet, sujet.Id, jour) : null;
}

using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>The figures and the rules, each read from its folder the first time it is asked for.</summary>
internal sealed class Ouverture
{
    private readonly Lazy<Lu<ReferentielTerritorial>> referentiel;
    private readonly Lazy<Lu<CatalogueAides>> catalogue;

    public Ouverture(Emplacements lieux)
    {
        Lieux = lieux;
        referentiel = new(() => LectureReferentiel.Lire(lieux.Donnees));
        catalogue = new(() => DossierRegles.LireCatalogue(lieux.Reglementation));
    }

    /// <summary>A world already in memory.</summary>
    public Ouverture(Emplacements lieux, ReferentielTerritorial referentiel, CatalogueAides catalogue)
    {
        Lieux = lieux;
        this.referentiel = new(() => new Lu<ReferentielTerritorial>(referentiel));
        this.catalogue = new(() => new Lu<CatalogueAides>(catalogue));
    }

    public Emplacements Lieux { get; }

    public Lu<ReferentielTerritorial> Referentiel => referentiel.Value;

    public Lu<CatalogueAides> Catalogue => catalogue.Value;

    /// <summary>The texts of the rules with their cases.</summary>
    public Lu<IReadOnlyList<TexteRegle>> TextesAvecCas => DossierRegles.LireTextes(Lieux.Reglementation, avecCas: true);
}

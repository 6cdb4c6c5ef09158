using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>The figures and the rules, each read from its folder the first time it is asked for.</summary>
internal sealed class Ouverture
{
    private readonly Lazy<Lu<ReferentielTerritorial>> referentiel;
    private readonly Lazy<Lu<NomsTerritoires>> noms;
    private readonly Lazy<Lu<CatalogueAides>> catalogue;

    public Ouverture(Emplacements lieux)
    {
        Lieux = lieux;
        referentiel = new(() => LectureReferentiel.Lire(lieux.Donnees));
        noms = new(() => LectureReferentiel.LireNoms(lieux.Donnees));
        catalogue = new(() => DossierRegles.LireCatalogue(lieux.Reglementation));
    }

    /// <summary>A world already in memory.</summary>
    public Ouverture(Emplacements lieux, ReferentielTerritorial referentiel, CatalogueAides catalogue)
    {
        Lieux = lieux;
        this.referentiel = new(() => new Lu<ReferentielTerritorial>(referentiel));
        noms = new(() => new Lu<NomsTerritoires>(Noms(referentiel)));
        this.catalogue = new(() => new Lu<CatalogueAides>(catalogue));
    }

    public Emplacements Lieux { get; }

    public Lu<ReferentielTerritorial> Referentiel => referentiel.Value;

    /// <summary>Names and EPCI only, read much faster than <see cref="Referentiel"/>.</summary>
    public Lu<NomsTerritoires> NomsDesTerritoires => noms.Value;

    public Lu<CatalogueAides> Catalogue => catalogue.Value;

    /// <summary>The texts of the rules with their cases.</summary>
    public Lu<IReadOnlyList<TexteRegle>> TextesAvecCas => DossierRegles.LireTextes(Lieux.Reglementation, avecCas: true);

    /// <summary>Starts reading the rules, for a command that also reads the figures.</summary>
    public void CommencerRegles() => Task.Run(() => catalogue.Value);

    private static NomsTerritoires Noms(ReferentielTerritorial referentiel) =>
        new(
            referentiel.Repertoire,
            referentiel
                .Communes.Values.Where(commune => commune.Epci is not null)
                .ToDictionary(commune => commune.Code, commune => referentiel.Epci[commune.Epci!.Value])
        );
}

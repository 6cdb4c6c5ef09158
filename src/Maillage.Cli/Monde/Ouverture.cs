using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>The figures and the rules, each read from its folder the first time it is asked for.</summary>
internal sealed class Ouverture
{
    private readonly Lazy<Lu<ReferentielTerritorial>> referentiel;
    private readonly Lazy<Lu<NomsTerritoires>> noms;
    private readonly Lazy<Lu<ReglementationLue>> reglementation;
    private readonly Lazy<Lu<CatalogueAides>> catalogue;
    private readonly bool enMemoire;

    public Ouverture(Emplacements lieux)
    {
        Lieux = lieux;
        referentiel = new(() => LectureReferentiel.Lire(lieux.Donnees));
        noms = new(() => LectureReferentiel.LireNoms(lieux.Donnees));
        reglementation = new(() => DossierRegles.Lire(lieux.Reglementation, avecCas: false));
        catalogue = new(() => DossierRegles.LireCatalogue(reglementation.Value));
    }

    /// <summary>A world already in memory.</summary>
    public Ouverture(Emplacements lieux, ReferentielTerritorial referentiel, CatalogueAides catalogue)
    {
        Lieux = lieux;
        enMemoire = true;
        this.referentiel = new(() => new Lu<ReferentielTerritorial>(referentiel));
        noms = new(() => new Lu<NomsTerritoires>(Noms(referentiel)));
        reglementation = new(() => new Lu<ReglementationLue>(new ReglementationLue([], [])));
        this.catalogue = new(() => new Lu<CatalogueAides>(catalogue));
    }

    public Emplacements Lieux { get; }

    public Lu<ReferentielTerritorial> Referentiel => referentiel.Value;

    /// <summary>Names and EPCI only, read much faster than <see cref="Referentiel"/>.</summary>
    public Lu<NomsTerritoires> NomsDesTerritoires => noms.Value;

    public Lu<CatalogueAides> Catalogue => catalogue.Value;

    /// <summary>The texts of the rules with their cases.</summary>
    public Lu<IReadOnlyList<TexteRegle>> TextesAvecCas
    {
        get
        {
            var lue = DossierRegles.Lire(Lieux.Reglementation, avecCas: true);
            return new(lue.Valeur?.Textes, lue.Erreurs);
        }
    }

    /// <summary>The files <see cref="Catalogue"/> is read from.</summary>
    public Lu<CorpusRegles> Corpus =>
        reglementation.Value is { Valeur: { } lue }
            ? new(CorpusRegles.De(lue.Textes, lue.Cumuls, lue.Locales))
            : new(null, reglementation.Value.Erreurs);

    /// <summary>Fingerprints of the figures.</summary>
    public Lu<DonneesTrace> Empreintes => LectureReferentiel.LireEmpreintes(Lieux.Donnees);

    /// <summary>What portraits are drawn from, on a day; without published figures in a world already in memory.</summary>
    public Lu<GaleriePortraits> Portraits(DateOnly jour) =>
        enMemoire
            ? new(new GaleriePortraits(FaitsPortraits.Aucun, [], Referentiel.Valeur!, jour))
            : LecturePortraits.Lire(Lieux.Donnees, jour);

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

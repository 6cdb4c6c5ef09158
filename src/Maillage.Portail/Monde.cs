using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portail.Actes;
using Maillage.Portail.Atelier;
using Maillage.Portail.Demographie;
using Maillage.Portail.Zonages;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail;

/// <summary>Everything the portal answers from, loaded once: rules, reference figures, map, state of the data.</summary>
/// <param name="simulateur">Rules and figures.</param>
/// <param name="fond">The map, read when first drawn; worth null when no contours are installed.</param>
/// <param name="donnees">State of the data, drawn up when first shown.</param>
/// <param name="dossier">Folder of the compiled tables.</param>
/// <param name="empreinte">Changes whenever a rule or a figure does.</param>
internal sealed class Monde(
    Simulateur simulateur,
    Lazy<FondDeCarte?> fond,
    Lazy<EtatDonnees> donnees,
    string dossier,
    string empreinte
)
{
    public Simulateur Simulateur { get; } = simulateur;

    public CatalogueAides Catalogue => Simulateur.Catalogue;

    public ReferentielTerritorial Referentiel => Simulateur.Referentiel;

    public FondDeCarte? Fond => fond.Value;

    public EtatDonnees Donnees => donnees.Value;

    /// <summary>Contours of the quartiers prioritaires by code, read when first drawn; empty when none are installed.</summary>
    public Lazy<IReadOnlyDictionary<string, Contour>> Quartiers { get; init; } =
        new(() => new Dictionary<string, Contour>());

    /// <summary>Access to general practitioners as it is estimated here, measured when first asked for.</summary>
    public Lazy<AccesMesure> Acces { get; init; } =
        new(() => new(null, ["Aucune table de médecins ni de temps de trajet n’est installée ici."]));

    /// <summary>Methods, criteria and tables of the workbench of zoning, read when first asked for.</summary>
    public Lazy<ZonageOuvert> Zonage { get; init; } =
        new(() => new(null, ["Aucune méthode de zonage n’est installée ici."]));

    /// <summary>What public documents say of the region, read when first shown; nothing when none is installed.</summary>
    public Lazy<FaitsPortraits> Faits { get; init; } = new(() => FaitsPortraits.Aucun);

    /// <summary>What the acts of a zoning rest on, read when first asked for.</summary>
    public Lazy<ActesOuverts> Actes { get; init; } =
        new(() => new(null, ["Aucun modèle d’arrêté ni règle de consultation n’est installé ici."]));

    /// <summary>What projections start from, read when first asked for.</summary>
    public Lazy<DemographieLue> Demographie { get; init; } =
        new(() => new(null, ["Aucune table de médecins ni d’habitants par âge n’est installée ici."]));

    /// <summary>The YAML of each rule as it was read, by id of aid.</summary>
    public IReadOnlyDictionary<string, string> Regles { get; init; } = new Dictionary<string, string>();

    /// <summary>The files the rules were read from.</summary>
    public CorpusRegles Corpus
    {
        get;
        init
        {
            field = value;
            EmpreinteDesRegles = Maillage.Aides.Empreinte.Courte(value.Empreinte);
        }
    } = new([]);

    /// <summary>Short fingerprint of the rules, as a link carries it.</summary>
    public string EmpreinteDesRegles { get; private init; } =
        Maillage.Aides.Empreinte.Courte(new CorpusRegles([]).Empreinte);

    public string Dossier { get; } = dossier;

    public string Empreinte { get; } = empreinte;

    public string NomDepartement(CodeDepartement code) =>
        Referentiel.Departements.TryGetValue(code, out var departement) ? departement.Nom : code.ToString();

    public string NomCommune(CodeCommune code) => Referentiel.Repertoire.Trouver(code)?.Nom ?? code.ToString();

    public string NomAide(string id) => Catalogue.Trouver(id) is { } aide ? aide.Sigle ?? aide.Nom : id;
}

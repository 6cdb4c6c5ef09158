using Maillage.Aides;
using Maillage.Portail.Donnees;
using Maillage.Territoires;

namespace Maillage.Portail;

/// <summary>Everything the portal answers from, loaded once: rules, reference figures, map, state of the data.</summary>
internal sealed class Monde(Simulateur simulateur, FondDeCarte? fond, EtatDonnees donnees, string empreinte)
{
    public Simulateur Simulateur { get; } = simulateur;

    public CatalogueAides Catalogue => Simulateur.Catalogue;

    public ReferentielTerritorial Referentiel => Simulateur.Referentiel;

    /// <summary>Null when no contours are installed.</summary>
    public FondDeCarte? Fond { get; } = fond;

    public EtatDonnees Donnees { get; } = donnees;

    /// <summary>Changes whenever a rule or a figure does.</summary>
    public string Empreinte { get; } = empreinte;

    public string NomDepartement(CodeDepartement code) =>
        Referentiel.Departements.TryGetValue(code, out var departement) ? departement.Nom : code.ToString();

    public string NomCommune(CodeCommune code) => Referentiel.Repertoire.Trouver(code)?.Nom ?? code.ToString();

    public string NomAide(string id) => Catalogue.Trouver(id) is { } aide ? aide.Sigle ?? aide.Nom : id;
}

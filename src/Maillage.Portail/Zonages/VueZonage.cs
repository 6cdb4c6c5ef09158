using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portail.Carte;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>What the page of the workbench shows.</summary>
public sealed record VueZonage
{
    /// <summary>What the address asks for.</summary>
    public required EtatZonage Etat { get; init; }

    /// <summary>What was wrong in it.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>What a gesture left to say, in French.</summary>
    public IReadOnlyList<string> Remarques { get; init; } = [];

    /// <summary>The mesh, the method and the ceilings.</summary>
    public required SujetBrouillon Sujet { get; init; }

    /// <summary>The meshes at hand, that of the law first.</summary>
    public required IReadOnlyList<Maille> Mailles { get; init; }

    /// <summary>What is decided, by code of territory.</summary>
    public required IReadOnlyDictionary<string, Decision> Decisions { get; init; }

    /// <summary>The gauges.</summary>
    public required BilanBrouillon Bilan { get; init; }

    /// <summary>The gap of aids between neighbours.</summary>
    public required EcartsDeVoisins Voisins { get; init; }

    /// <summary>Class of most residents in the zoning in force, by code of territory.</summary>
    public required IReadOnlyDictionary<string, ClasseZonage> ClassesEnVigueur { get; init; }

    /// <summary>The zoning in force.</summary>
    public required EnVigueur Zonage { get; init; }

    /// <summary>The rows that pass the filter, in order.</summary>
    public required IReadOnlyList<ScoreTerritoire> Lignes { get; init; }

    /// <summary>The territory chosen; null when there is none.</summary>
    public required ScoreTerritoire? Choisi { get; init; }

    /// <summary>Official files not installed here that the workbench would use.</summary>
    public required IReadOnlyList<FichierAttendu> Manquants { get; init; }

    /// <summary>As the drawing of the atlas takes it.</summary>
    public required VueCarte Atlas { get; init; }

    /// <summary>Territories of the mesh.</summary>
    public int Territoires => Sujet.Decoupage.Territoires.Count;

    /// <summary>Rows shown at once.</summary>
    public int LignesParPage => Etat.Maille == Maille.Commune ? 50 : 500;

    /// <summary>Number of pages of the table, 1 or more.</summary>
    public int Pages => Math.Max(1, (Lignes.Count + LignesParPage - 1) / LignesParPage);

    /// <summary>The page asked for, or the last one.</summary>
    public int Page => Math.Min(Etat.Page, Pages);

    /// <summary>Rows of the page of the table.</summary>
    public IEnumerable<ScoreTerritoire> LignesDeLaPage => Lignes.Skip((Page - 1) * LignesParPage).Take(LignesParPage);

    /// <summary>Whether the mesh is not that of the law.</summary>
    public bool EstEtude => Etat.Maille != Maille.TerritoireDeVieSante;
}

using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Carte;

namespace Maillage.Portail.Atelier;

/// <summary>What the page of the workshop shows.</summary>
public sealed record VueAtelier
{
    /// <summary>What the address asks for.</summary>
    public required EtatAtelier Etat { get; init; }

    /// <summary>What was wrong in the address.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>Today in France.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>What the scenario does.</summary>
    public required EffetScenario Effet { get; init; }

    /// <summary>The same in a few figures.</summary>
    public required CompteursAcces Compteurs { get; init; }

    /// <summary>Every commune of the territory, by code.</summary>
    public required IReadOnlyList<LigneAcces> Toutes { get; init; }

    /// <summary>The rows that pass every filter, in order.</summary>
    public required IReadOnlyList<LigneAcces> Lignes { get; init; }

    /// <summary>As the drawing of the atlas takes it.</summary>
    public required VueCarte Atlas { get; init; }

    /// <summary>The commune chosen, or null.</summary>
    public required FicheAcces? Choisie { get; init; }

    /// <summary>The form that adds a change, as it was filled in.</summary>
    public SaisieModification Saisie { get; init; } = SaisieModification.Vide;

    /// <summary>Number of pages of the table, 1 or more.</summary>
    public int Pages => Math.Max(1, (Lignes.Count + VueCarte.LignesParPage - 1) / VueCarte.LignesParPage);

    /// <summary>The page asked for, or the last one.</summary>
    public int Page => Math.Min(Etat.Page, Pages);

    /// <summary>Rows of the page of the table.</summary>
    public IEnumerable<LigneAcces> LignesDeLaPage =>
        Lignes.Skip((Page - 1) * VueCarte.LignesParPage).Take(VueCarte.LignesParPage);
}

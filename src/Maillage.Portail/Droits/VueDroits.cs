using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>What the page of the map of rights shows.</summary>
public sealed record VueDroits
{
    /// <summary>What the address asks for.</summary>
    public required EtatDroits Etat { get; init; }

    /// <summary>What was wrong in the address.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>The map.</summary>
    public required CarteDesDroits Carte { get; init; }

    /// <summary>The rows that pass every filter, in order.</summary>
    public required IReadOnlyList<LigneDroits> Lignes { get; init; }

    /// <summary>Every commune, by code.</summary>
    public required IReadOnlyList<LigneDroits> Toutes { get; init; }

    /// <summary>As the drawing of the atlas takes it.</summary>
    public required VueCarte Atlas { get; init; }

    /// <summary>The commune people point at.</summary>
    public LigneDroits? Choisie => Toutes.FirstOrDefault(ligne => ligne.Commune.Code == Etat.Commune);

    /// <summary>The commune distances are counted from.</summary>
    public required Commune? Depuis { get; init; }

    /// <summary>The aids that can be signed that day, by name.</summary>
    public required IReadOnlyList<Aide> Aides { get; init; }

    /// <summary>Number of pages of the table, 1 or more.</summary>
    public int Pages => Atlas.Pages;

    /// <summary>The page asked for, or the last one.</summary>
    public int Page => Math.Min(Etat.Page, Pages);

    /// <summary>Rows of the page of the table.</summary>
    public IEnumerable<LigneDroits> LignesDeLaPage =>
        Lignes.Skip((Page - 1) * VueCarte.LignesParPage).Take(VueCarte.LignesParPage);
}

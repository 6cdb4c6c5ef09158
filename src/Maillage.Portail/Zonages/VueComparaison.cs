using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>What the page that compares zonings shows.</summary>
public sealed record VueComparaison
{
    /// <summary>Communes listed at most; the file has them all.</summary>
    public const int CommunesMontrees = 200;

    /// <summary>What was wrong in the address or the files.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>The first zoning.</summary>
    public required ZonageCompare Avant { get; init; }

    /// <summary>The second; null while none is given.</summary>
    public required ZonageCompare? Apres { get; init; }

    /// <summary>The first in figures.</summary>
    public required StatistiquesZonage StatistiquesAvant { get; init; }

    /// <summary>The second in figures.</summary>
    public StatistiquesZonage? StatistiquesApres { get; init; }

    /// <summary>Class by class.</summary>
    public ComparaisonZonages? Comparaison { get; init; }

    /// <summary>Who enters, leaves, changes.</summary>
    public MouvementsZonage? Mouvements { get; init; }

    /// <summary>On aids.</summary>
    public IReadOnlyList<EffetProfil> Effets { get; init; } = [];

    /// <summary>Whether some commune changes class.</summary>
    public bool Change =>
        Comparaison?.Transitions.Any(une => une is { Change: true, De: not null, A: not null }) == true;

    /// <summary>On a budget; null until one is asked for.</summary>
    public BudgetCompare? Budget { get; init; }

    /// <summary>As the drawing of the atlas takes it.</summary>
    public VueCarte? Atlas { get; init; }

    /// <summary>What documents say of the zoning observed; empty when the first is another.</summary>
    public IReadOnlyList<(
        PublicationZonage Publication,
        IReadOnlyList<EcartPublie> Ecarts
    )> Publications { get; init; } = [];

    /// <summary>An address with these two zonings.</summary>
    public string Adresse(string chemin) =>
        $"{chemin}?avant={Avant.Ecrit}&apres={Apres?.Ecrit}{(Budget is { } budget ? $"&nombre={budget.Nombre}&profil={budget.Profil.Id}" : "")}";
}

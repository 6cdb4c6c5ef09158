using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Whether an aid can be asked for.</summary>
public enum StatutAide
{
    /// <summary>Every deciding condition is met.</summary>
    Eligible,

    /// <summary>At least one deciding condition is known not to be met.</summary>
    NonEligible,

    /// <summary>None is known to fail, and at least one is unknown.</summary>
    Indetermine,

    /// <summary>No version can be signed that day.</summary>
    HorsPeriode,
}

/// <summary>One deciding condition, held against what was found.</summary>
public sealed record Motif(string Condition, string Attendu, string Constate, Ternaire Verdict, Source Source);

/// <summary>A fact that is missing, and why it matters.</summary>
public sealed record Question(Cle Cle, string Texte, string Pourquoi);

/// <summary>A commitment with its length once the facts are known.</summary>
public sealed record EngagementPris(string Libelle, int? DureeMois);

/// <summary>One aid of the catalogue for a profile, a place and a day, with the whole reason.</summary>
public sealed record ResultatAide
{
    /// <summary>The aid.</summary>
    public required Aide Aide { get; init; }

    /// <summary>The version that can be signed that day; null when none can.</summary>
    public required VersionAide? Version { get; init; }

    /// <summary>The status.</summary>
    public required StatutAide Statut { get; init; }

    /// <summary>The status if the last known zoning still held, when that differs; else null.</summary>
    public required StatutAide? StatutPresume { get; init; }

    /// <summary>What it pays; unknown unless eligible.</summary>
    public required Montant Montant { get; init; }

    /// <summary>What it pays, or would pay if the conditions still unknown were met; unknown when it cannot be had.</summary>
    public required Montant MontantPossible { get; init; }

    /// <summary>What one commits to.</summary>
    public required IReadOnlyList<EngagementPris> Engagements { get; init; }

    /// <summary>Each deciding condition; for a closed aid, its period.</summary>
    public required IReadOnlyList<Motif> Motifs { get; init; }

    /// <summary>The facts that would settle the status or the amount.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>What an officer will check.</summary>
    public required IReadOnlyList<string> AVerifier { get; init; }

    /// <summary>What else one should know.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <summary>A rule that keeps an aid out of the best set.</summary>
/// <param name="Texte">A French sentence.</param>
/// <param name="Source">The text it rests on.</param>
public sealed record MotifExclusion(string Texte, Source Source)
{
    internal static MotifExclusion De(Incompatibilite non) =>
        new(non.Texte ?? "Ces deux aides ne se cumulent pas.", non.Source);
}

/// <summary>An eligible aid that is not in the best set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IncompatibleAvec">Aids held, running or already received it cannot be had with, sorted; its own id when it is not granted twice.</param>
/// <param name="Motifs">The rules that say so.</param>
public sealed record AideExclue(
    string Id,
    IReadOnlyList<string> IncompatibleAvec,
    IReadOnlyList<MotifExclusion> Motifs
);

/// <summary>The best set of aids one person may hold together.</summary>
/// <param name="Retenues">Ids of the set, sorted.</param>
/// <param name="MontantTotal">Euros, the sum of their totals.</param>
/// <param name="MontantsInconnus">Ids of the eligible aids whose amount is unknown.</param>
/// <param name="Exclues">Eligible aids left out, even of an unknown amount, because of one that is held or was had; by id.</param>
/// <param name="APart">Eligible taxes and sums paid to a structure: held too, never added.</param>
public sealed record Cumul(
    IReadOnlyList<string> Retenues,
    decimal MontantTotal,
    IReadOnlyList<string> MontantsInconnus,
    IReadOnlyList<AideExclue> Exclues,
    IReadOnlyList<string> APart
);

/// <summary>Every aid of the catalogue for one profile, one place and one day of signature.</summary>
public sealed record Simulation
{
    /// <summary>What every answer says of itself.</summary>
    public const string Avertissement =
        "Estimation, non opposable : seuls les organismes qui instruisent et signent peuvent vous engager ou s'engager.";

    /// <summary>Day of signature.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The commune asked about.</summary>
    public required Commune Commune { get; init; }

    /// <summary>Its zones that day.</summary>
    public required ZonesCommune Zones { get; init; }

    /// <summary>What was said.</summary>
    public required Profil Profil { get; init; }

    /// <summary>Geography of the codes.</summary>
    public required Millesime Millesime { get; init; }

    /// <summary>Every aid, sorted by id.</summary>
    public required IReadOnlyList<ResultatAide> Aides { get; init; }

    /// <summary>The best set that can be held together.</summary>
    public required Cumul Cumul { get; init; }
}

/// <summary>A question put to the catalogue.</summary>
/// <param name="Commune">Code typed.</param>
/// <param name="Date">Day of signature.</param>
/// <param name="Profil">What is known of the person.</param>
public sealed record Demande(string Commune, DateOnly Date, Profil Profil);

/// <summary>A simulation, or why it cannot be done.</summary>
public abstract record ReponseSimulation
{
    private ReponseSimulation() { }

    /// <summary>The answer.</summary>
    public sealed record Faite(Simulation Simulation) : ReponseSimulation;

    /// <summary>Everything that must be mended first.</summary>
    public sealed record Refusee(IReadOnlyList<ErreurSaisie> Erreurs) : ReponseSimulation;
}

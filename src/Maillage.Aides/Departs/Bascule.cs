using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A running contract that may be kept to its term or left for another aid.</summary>
/// <param name="Aide">Id of the aid whose contract runs.</param>
/// <param name="Signature">The question at the day of signature: commune, day, facts of that day.</param>
/// <param name="Jour">First day with the other aid instead of the contract.</param>
/// <param name="Verse">Euros received, when the holder says them.</param>
public sealed record DemandeBascule(string Aide, Demande Signature, DateOnly Jour, decimal? Verse);

/// <summary>One calendar year of both ways, from the day of the choice.</summary>
/// <param name="Annee">Calendar year.</param>
/// <param name="Garder">Euros of the contract kept.</param>
/// <param name="Basculer">Euros of the other aid, less what is given back; null when the amount of the other aid is unknown.</param>
/// <param name="Cumul">Euros gained by leaving since the choice, this year included; null likewise.</param>
public sealed record AnneeBascule(int Annee, decimal Garder, decimal? Basculer, decimal? Cumul)
{
    /// <summary>Euros gained by leaving that year.</summary>
    public decimal? Ecart => Basculer - Garder;
}

/// <summary>Keep a contract to its term, or leave it for another aid: both ways, year by year, from the choice to the term.</summary>
public sealed record Bascule
{
    /// <summary>What leaving on that day costs.</summary>
    public required Depart Depart { get; init; }

    /// <summary>The other aid, on the day of the choice.</summary>
    public required ResultatAide Vers { get; init; }

    /// <summary>First day after the contract, renewals already begun included.</summary>
    public required DateOnly Terme { get; init; }

    /// <summary>Euros a year of the other aid; null when unknown.</summary>
    public required decimal? ApportAnnuel { get; init; }

    /// <summary>Both ways, year by year.</summary>
    public required IReadOnlyList<AnneeBascule> Annees { get; init; }

    /// <summary>Amount of the fact the other aid depends on above which leaving pays more, in euros a year; null when it cannot be worked out.</summary>
    public required decimal? Seuil { get; init; }

    /// <summary>The fact <see cref="Seuil"/> is an amount of.</summary>
    public required CleNombre? CleDuSeuil { get; init; }

    /// <summary>Facts that would settle the figures.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>What the comparison assumes.</summary>
    public required IReadOnlyList<string> Hypotheses { get; init; }

    /// <summary>Euros of the contract from the choice to the term.</summary>
    public decimal TotalGarder => Annees.Sum(annee => annee.Garder);

    /// <summary>Euros of the other way; null when unknown.</summary>
    public decimal? TotalBasculer =>
        Annees.Any(annee => annee.Basculer is null) ? null : Annees.Sum(annee => annee.Basculer);
}

/// <summary>A comparison, or why it cannot be made.</summary>
public abstract record ReponseBascule
{
    private ReponseBascule() { }

    /// <summary>The answer.</summary>
    public sealed record Faite(Bascule Bascule) : ReponseBascule;

    /// <summary>Everything that must be mended first.</summary>
    public sealed record Refusee(IReadOnlyList<ErreurSaisie> Erreurs) : ReponseBascule;
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What became of a payment on the day of departure.</summary>
public enum EtatLigne
{
    /// <summary>Received.</summary>
    Versee,

    /// <summary>Earned, still to be received.</summary>
    AVerser,

    /// <summary>No longer due under the reading retained.</summary>
    PlusDue,

    /// <summary>Its day is unknown.</summary>
    Inconnue,
}

/// <summary>One payment of a contract left early.</summary>
/// <param name="Date">Day of payment; null when unknown.</param>
/// <param name="Libelle">What it is, in French.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Etat">What became of it.</param>
public sealed record LigneDepart(DateOnly? Date, string Libelle, decimal Montant, EtatLigne Etat);

/// <summary>A contract to be left.</summary>
/// <param name="Aide">Id of the aid.</param>
/// <param name="Signature">The question at the day of signature: commune, day, facts of that day.</param>
/// <param name="Depart">First day without the contract.</param>
/// <param name="Verse">Euros received, when the holder says them.</param>
public sealed record DemandeDepart(string Aide, Demande Signature, DateOnly Depart, decimal? Verse);

/// <summary>What leaving a contract early costs and leaves, with its reasons.</summary>
public sealed record Depart
{
    /// <summary>What every answer says of itself.</summary>
    public const string Avertissement =
        "Estimation, non opposable : seul l'organisme payeur arrête les sommes, après avoir entendu vos raisons.";

    /// <summary>The aid, as it stood on the day of signature.</summary>
    public required ResultatAide Contrat { get; init; }

    /// <summary>What the contract was to pay, whatever its status in <see cref="Contrat"/>.</summary>
    public required Montant Montant { get; init; }

    /// <summary>The commune of the contract.</summary>
    public required Commune Commune { get; init; }

    /// <summary>First day of the contract.</summary>
    public required DateOnly Signature { get; init; }

    /// <summary>First day without the contract.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>First day after the commitment; null when unknown.</summary>
    public required DateOnly? Terme { get; init; }

    /// <summary>Euros received; null when unknown.</summary>
    public required decimal? Verse { get; init; }

    /// <summary>Euros to give back; null when the rule or a fact is unknown.</summary>
    public required decimal? AReverser { get; init; }

    /// <summary>Euros still to be received; null when unknown.</summary>
    public required decimal? ResteAVerser { get; init; }

    /// <summary>Unit of the reading retained; null when there is none.</summary>
    public required string? Unite { get; init; }

    /// <summary>Payments, in order.</summary>
    public required IReadOnlyList<LigneDepart> Detail { get; init; }

    /// <summary>Readings of the rule, the one retained first.</summary>
    public required IReadOnlyList<LectureDepart> Lectures { get; init; }

    /// <summary>The rule followed; null when no source gives one.</summary>
    public required RegimeDepart? Regime { get; init; }

    /// <summary>Facts that would settle the figures.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>What is assumed or left out.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <summary>A settlement, or why it cannot be worked out.</summary>
public abstract record ReponseDepart
{
    private ReponseDepart() { }

    /// <summary>The answer.</summary>
    public sealed record Faite(Depart Depart) : ReponseDepart;

    /// <summary>Everything that must be mended first.</summary>
    public sealed record Refusee(IReadOnlyList<ErreurSaisie> Erreurs) : ReponseDepart;
}

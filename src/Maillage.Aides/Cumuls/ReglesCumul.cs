namespace Maillage.Aides;

/// <summary>Rules that hold several aids against each other, or an aid against those already received: the file <c>cumuls.yaml</c>.</summary>
/// <param name="Groupes">Aids of which one person holds at most one.</param>
/// <param name="Limites">Aids that are not paid again, for some years or ever.</param>
public sealed record ReglesCumul(IReadOnlyList<GroupeCumul> Groupes, IReadOnlyList<LimiteVersement> Limites)
{
    /// <summary>No rule.</summary>
    public static ReglesCumul Aucune { get; } = new([], []);

    internal IEnumerable<string> Citees =>
        Groupes.SelectMany(groupe => groupe.Aides).Concat(Limites.SelectMany(limite => limite.Aides));

    /// <summary>The aid with the incompatibilities the groups give it, and their sources.</summary>
    internal Aide Completer(Aide aide, IReadOnlyDictionary<string, Aide> parId)
    {
        var ajouts = Groupes
            .Where(groupe => groupe.Aides.Contains(aide.Id))
            .SelectMany(groupe => groupe.Incompatibilites(aide, parId))
            .Where(ajout => aide.NonCumul.All(deja => deja.Avec != ajout.Avec))
            .DistinctBy(ajout => ajout.Avec)
            .ToArray();
        return ajouts.Length == 0
            ? aide
            : aide with
            {
                NonCumul = [.. aide.NonCumul, .. ajouts],
                Sources =
                [
                    .. aide.Sources,
                    .. ajouts
                        .Select(ajout => ajout.Source)
                        .Distinct()
                        .Where(source => aide.Sources.All(connue => connue.Texte != source.Texte)),
                ],
            };
    }
}

/// <summary>Aids of which one beneficiary holds at most one.</summary>
public sealed record GroupeCumul
{
    /// <summary>The rule in a French sentence.</summary>
    public required string Texte { get; init; }

    /// <summary>Ids of the aids, two at least.</summary>
    public required IReadOnlyList<string> Aides { get; init; }

    /// <summary>Whether one, once received, shuts out the others even when it no longer runs.</summary>
    public required bool ApresAussi { get; init; }

    /// <summary>Whether it also holds between what the person and the employer or team get; else each counts for itself.</summary>
    public required bool EntreBeneficiaires { get; init; }

    /// <summary>The text it rests on.</summary>
    public required Source Source { get; init; }

    internal IEnumerable<Incompatibilite> Incompatibilites(Aide aide, IReadOnlyDictionary<string, Aide> parId) =>
        Aides
            .Where(autre => autre != aide.Id)
            .Where(autre => EntreBeneficiaires || parId[autre].Beneficiaire == aide.Beneficiaire)
            .Select(autre => new Incompatibilite(autre, SourceDans(aide)) { Texte = Texte, ApresAussi = ApresAussi });

    // The aid may already cite the same text under a name of its own.
    private Source SourceDans(Aide aide) =>
        aide.Sources.FirstOrDefault(connue => connue.Texte == Source.Texte) ?? Source;
}

/// <summary>Aids that are not granted again to somebody who already received the same one.</summary>
public sealed record LimiteVersement
{
    /// <summary>The rule in a French sentence.</summary>
    public required string Texte { get; init; }

    /// <summary>Ids of the aids; each counts for itself.</summary>
    public required IReadOnlyList<string> Aides { get; init; }

    /// <summary>Years from the day it was granted during which it is not granted again; null for ever.</summary>
    public required int? Annees { get; init; }

    /// <summary>First day of signature the rule applies to; null when no source limits it.</summary>
    public required DateOnly? Depuis { get; init; }

    /// <summary>The text it rests on.</summary>
    public required Source Source { get; init; }

    /// <summary>Whether an aid granted on a day cannot be granted again on another; the anniversary itself is late enough.</summary>
    internal bool Refuse(AidePercue percue, DateOnly jour) =>
        Aides.Contains(percue.Id)
        && percue.Date <= jour
        && (Depuis is not { } debut || jour >= debut)
        && (Annees is not { } annees || jour < percue.Date.AddYears(annees));
}

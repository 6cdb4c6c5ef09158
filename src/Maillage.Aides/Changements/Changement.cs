using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What happens to an aid on a day.</summary>
public enum NatureChangement
{
    /// <summary>It can be signed for the first time.</summary>
    Ouvre,

    /// <summary>New rules replace the former ones.</summary>
    Change,

    /// <summary>It cannot be signed any more.</summary>
    Ferme,
}

/// <summary>A day on which the rules of an aid change.</summary>
public sealed record Changement(
    DateOnly Jour,
    Aide Aide,
    NatureChangement Nature,
    VersionAide? Avant,
    VersionAide? Apres
)
{
    /// <summary>In words, after the name of the aid.</summary>
    public string EnMots =>
        Nature switch
        {
            NatureChangement.Ouvre => "ouvre à la signature",
            NatureChangement.Change => "change de règles",
            NatureChangement.Ferme => "ferme à la signature",
        };

    /// <summary>Days of signature the change holds for: those of the new rules; from the day on, when the aid closes.</summary>
    public Periode Periode => Apres?.Signature ?? new Periode(Jour, null);

    /// <summary>The places the rules look at from that day; those of the last rules when the aid closes.</summary>
    public LieuxRegardes Lieux => LieuxRegardes.De((Apres ?? Avant)!);

    /// <summary>The places the former rules looked at, when they are not the same; else null.</summary>
    public LieuxRegardes? LieuxAvant =>
        this is { Avant: { } avant, Apres: not null }
        && LieuxRegardes.De(avant) is var lieux
        && lieux.EnMots != Lieux.EnMots
            ? lieux
            : null;

    /// <summary>What the new rules say otherwise, in French sentences; empty when an aid opens or closes.</summary>
    public IReadOnlyList<string> Ecarts =>
        this is { Avant: { } avant, Apres: { } apres } ? EcartVersions.Comparer(avant, apres).Phrases : [];

    /// <summary>Every dated change of the catalogue, oldest first.</summary>
    public static IReadOnlyList<Changement> Tous(CatalogueAides catalogue) =>
        [
            .. catalogue
                .Aides.SelectMany(De)
                .OrderBy(changement => changement.Jour)
                .ThenBy(changement => changement.Aide.Id, StringComparer.Ordinal),
        ];

    /// <summary>The dated changes of an aid, oldest first; an unknown beginning is no change.</summary>
    public static IEnumerable<Changement> De(Aide aide)
    {
        for (var rang = 0; rang < aide.Versions.Count; rang++)
        {
            var version = aide.Versions[rang];
            if (version.Signature.Du is { } du)
            {
                yield return rang == 0
                    ? new Changement(du, aide, NatureChangement.Ouvre, null, version)
                    : new Changement(du, aide, NatureChangement.Change, aide.Versions[rang - 1], version);
            }
        }
        if (aide.Signature.Au is { } au)
        {
            yield return new Changement(au.AddDays(1), aide, NatureChangement.Ferme, aide.Versions[^1], null);
        }
    }
}

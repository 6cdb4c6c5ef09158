using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// The aids somebody cannot be granted because of what they hold or were granted, whatever else they choose. It never changes a status: the
/// conditions of the aid are met, and the aid is left out of the best set with the reason.
/// </summary>
internal sealed class Interdits(CatalogueAides catalogue, Profil profil, DateOnly jour)
{
    private readonly string[] enCours = [.. (profil[Cles.Contrats] ?? []).Select(contrat => contrat.Id)];
    private readonly IReadOnlyList<AidePercue> percues = profil[Cles.AidesPercues] ?? [];

    /// <summary>Why the aid is shut out; null when it is not.</summary>
    public AideExclue? Exclure(string id)
    {
        if (enCours.Length == 0 && percues.Count == 0)
        {
            return null;
        }
        List<(string Avec, MotifExclusion Motif)> raisons = [.. Contrats(id), .. Apres(id), .. Limites(id)];
        return raisons.Count == 0
            ? null
            : new AideExclue(
                id,
                [.. raisons.Select(raison => raison.Avec).Distinct().Order(StringComparer.Ordinal)],
                [.. raisons.Select(raison => raison.Motif).Distinct()]
            );
    }

    private IEnumerable<(string, MotifExclusion)> Contrats(string id) =>
        from contrat in enCours
        let non = catalogue.Incompatibilite(id, contrat)
        where non is not null
        select (contrat, MotifExclusion.De(non));

    private IEnumerable<(string, MotifExclusion)> Apres(string id) =>
        from percue in percues
        let non = catalogue.Incompatibilite(id, percue.Id)
        where non is { ApresAussi: true } && percue.Date <= jour
        select (percue.Id, MotifExclusion.De(non));

    private IEnumerable<(string, MotifExclusion)> Limites(string id) =>
        from percue in percues
        where percue.Id == id
        from limite in catalogue.Cumuls.Limites
        where limite.Refuse(percue, jour)
        select (
            id,
            new MotifExclusion($"{limite.Texte} Vous l'avez obtenue le {Typographie.Jour(percue.Date)}.", limite.Source)
        );
}

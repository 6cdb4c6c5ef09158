namespace Maillage.Zonage;

/// <summary>
/// Takes a draft by communes to territories made of them: possible only where every commune of a territory is classed, and alike. A
/// territory none of whose communes is classed stays unclassed.
/// </summary>
internal sealed class RegroupementCommunes(ReleveBrouillon releve, Dictionary<string, DecisionLue> decisions)
{
    public Dictionary<string, DecisionLue> Vers(Decoupage cible)
    {
        var groupees = new Dictionary<string, DecisionLue>(StringComparer.Ordinal);
        foreach (var territoire in cible.Territoires)
        {
            List<DecisionLue> lues =
            [
                .. territoire
                    .Communes.Select(commune => decisions.GetValueOrDefault(commune.ToString()))
                    .OfType<DecisionLue>()
                    .OrderBy(lue => lue.Ligne.Ligne),
            ];
            if (lues.Count > 0 && Reunir(territoire, lues) is { } reunie)
            {
                groupees[territoire.Code] = reunie;
            }
        }
        releve.Dire($"{decisions.Count} communes classées donnent {groupees.Count} {cible.Maille.Pluriel()}.");
        return groupees;
    }

    private DecisionLue? Reunir(TerritoireDecoupe territoire, List<DecisionLue> lues)
    {
        var classes = lues.Select(lue => lue.Decision.Classe).Distinct().ToList();
        var quartiers = lues.Select(lue => lue.Decision.Quartiers).OfType<QuartiersClasses>().ToList();
        var classesQuartiers = quartiers.Select(un => un.Classe).Distinct().ToList();
        if (lues.Count < territoire.Communes.Count || classes.Count > 1 || classesQuartiers.Count > 1)
        {
            releve.Refuser(
                lues[0].Ligne,
                ColonnesBrouillon.Territoire,
                $"{territoire.Nom} ({territoire.Code}) n'est pas uniforme : {lues.Count} de ses {territoire.Communes.Count} communes classées, en {string.Join(", ", classes.Concat(classesQuartiers).Distinct().OrderBy(classe => CarteArrete.Rang(classe)).Select(classe => classe.Sigle()))}. Classez-les toutes pareil, ou gardez la maille des communes."
            );
            return null;
        }
        return new(
            new(
                classes[0],
                MontageDecisions.Reunir(lues.Select(lue => lue.Decision.Justification)),
                quartiers.Count == 0 ? null : new(quartiers.Sum(un => un.Population), classesQuartiers[0])
            ),
            lues[0].Ligne
        );
    }
}

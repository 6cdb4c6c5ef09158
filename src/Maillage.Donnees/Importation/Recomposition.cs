using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Brings figures written in an older geography to today's communes: for each commune, the figures of all the parts it had then,
/// or nothing when one of them is missing, so that a commune is never given the figure of a part of itself.
/// </summary>
/// <param name="mouvements">What became of old codes.</param>
/// <param name="geographie">Day whose communes the figures are those of.</param>
internal sealed class Recomposition(IReadOnlyList<Mouvement> mouvements, DateOnly geographie)
{
    private readonly ILookup<CodeCommune, Mouvement> depuis = mouvements
        .Where(mouvement => mouvement.DateEffet > geographie)
        .SelectMany(mouvement => mouvement.Successeurs, (mouvement, code) => (mouvement, code))
        .ToLookup(couple => couple.code, couple => couple.mouvement);

    /// <summary>Whether the commune has gained the land of others since.</summary>
    public bool EstRecomposee(CodeCommune commune) =>
        depuis[commune].Any(m => m.Nature != NatureMouvement.ChangementDeCode);

    /// <summary>The figures of every part of the commune, or null when one is not at hand or its land was shared out.</summary>
    public IReadOnlyList<T>? Parties<T>(CodeCommune commune, IReadOnlyDictionary<CodeCommune, T> lignes)
    {
        if (depuis[commune].Any(mouvement => mouvement.Nature == NatureMouvement.Partage))
        {
            return null;
        }
        var valeurs = new List<T>();
        foreach (var (code, aDefaut) in Codes(commune))
        {
            if (!lignes.TryGetValue(code, out var valeur) && !lignes.TryGetValue(aDefaut, out valeur))
            {
                return null;
            }
            valeurs.Add(valeur);
        }
        return valeurs;
    }

    /// <summary>The figure of the commune when it was the same commune then; null when it is unknown or made of several.</summary>
    public T? Seule<T>(CodeCommune commune, IReadOnlyDictionary<CodeCommune, T> lignes)
        where T : struct => Parties(commune, lignes) is [var valeur] ? valeur : null;

    private IEnumerable<(CodeCommune Code, CodeCommune ADefaut)> Codes(CodeCommune commune)
    {
        var changements = depuis[commune].Where(m => m.Nature == NatureMouvement.ChangementDeCode).ToList();
        var memeCommune = changements.Count == 0 ? [(commune, commune)] : changements.Select(m => (m.Ancien, commune));
        var fusionnees = depuis[commune]
            .Where(m => m.Nature == NatureMouvement.Fusion)
            .Select(m => (m.Ancien, m.Ancien));
        return memeCommune.Concat(fusionnees);
    }
}

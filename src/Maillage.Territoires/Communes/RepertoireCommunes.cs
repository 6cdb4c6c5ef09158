using Maillage.Territoires.Recherche;

namespace Maillage.Territoires;

/// <summary>
/// Every commune of France by code and name, and what became of the codes that are no longer in use.
/// </summary>
public sealed class RepertoireCommunes
{
    private readonly Dictionary<CodeCommune, NomCommune> actuelles;
    private readonly Dictionary<CodeCommune, Mouvement> anciennes;
    private readonly Lazy<IndexNoms> index;

    /// <param name="communes">Current communes, each code once.</param>
    /// <param name="mouvements">Codes that ended; a code that is current again is not among them.</param>
    /// <param name="regionPrioritaire">Départements whose communes come first in a search, other things being equal.</param>
    /// <param name="departements">Départements whose names may follow that of a commune in a search.</param>
    /// <exception cref="ArgumentException">A code is given twice.</exception>
    public RepertoireCommunes(
        IReadOnlyList<NomCommune> communes,
        IEnumerable<Mouvement> mouvements,
        IReadOnlySet<CodeDepartement> regionPrioritaire,
        IReadOnlyList<Departement> departements
    )
    {
        Communes = communes;
        actuelles = communes.ToDictionary(commune => commune.Code);
        anciennes = mouvements.ToDictionary(mouvement => mouvement.Ancien);
        index = new(() => new IndexNoms(communes, regionPrioritaire, departements));
    }

    /// <summary>Current communes, in the order given.</summary>
    public IReadOnlyList<NomCommune> Communes { get; }

    /// <summary>What a typed code means today.</summary>
    public ResolutionCommune Resoudre(string saisie)
    {
        if (!CodeCommune.TryParse(saisie, out var code))
        {
            return new ResolutionCommune.Inconnue(saisie);
        }
        if (actuelles.TryGetValue(code, out var commune))
        {
            return new ResolutionCommune.Actuelle(commune);
        }
        return anciennes.TryGetValue(code, out var mouvement)
            ? new ResolutionCommune.Fusionnee(mouvement)
            : new ResolutionCommune.Inconnue(saisie);
    }

    /// <summary>The current commune of a code, or null.</summary>
    public NomCommune? Trouver(CodeCommune code) => actuelles.GetValueOrDefault(code);

    /// <summary>
    /// The communes whose name is nearest to a text, best first: accents, case, hyphens, "St"/"Saint" and the leading article do not count,
    /// the text may be the beginning of the name or words inside it and hold one typing error, and a département (code or name) may follow
    /// the name. A code finds its commune, an outdated code what became of it.
    /// </summary>
    /// <param name="texte">What somebody typed; a text without a letter or digit finds nothing.</param>
    /// <param name="limite">Most results wanted, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is below 1.</exception>
    public IReadOnlyList<NomCommune> Chercher(string texte, int limite = 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limite, 1);
        return Resoudre(texte) switch
        {
            ResolutionCommune.Actuelle actuelle => [actuelle.Commune],
            ResolutionCommune.Fusionnee fusionnee =>
            [
                .. fusionnee.Mouvement.Successeurs.Select(Trouver).OfType<NomCommune>().Take(limite),
            ],
            _ => index.Value.Chercher(texte, limite),
        };
    }
}

namespace Maillage.Accessibilite;

/// <summary>The parameters of the APL for some years of activity, each with its source.</summary>
/// <param name="Id">Short name, that of the year the version begins.</param>
/// <param name="Nom">What it is, in French.</param>
/// <param name="Parametres">The values.</param>
/// <param name="Fondements">What each value rests on.</param>
public sealed record VersionApl(
    string Id,
    string Nom,
    ParametresApl Parametres,
    IReadOnlyList<ParametreFonde> Fondements
)
{
    /// <summary>First year of activity; null when there is none.</summary>
    public int? PremiereAnnee { get; init; }

    /// <summary>Last year of activity; null while it lasts.</summary>
    public int? DerniereAnnee { get; init; }

    /// <summary>Whether an APL of this year of activity is computed so.</summary>
    public bool Couvre(int annee) => !(annee < PremiereAnnee) && !(annee > DerniereAnnee);
}

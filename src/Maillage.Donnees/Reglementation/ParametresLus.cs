using Maillage.Accessibilite;

namespace Maillage.Donnees;

/// <summary>Every version of the parameters of the APL.</summary>
/// <param name="Versions">The versions, in the order of the file; no two for the same year.</param>
/// <param name="EtpParMedecin">Full-time equivalents a general practitioner counts for where their activity is not known.</param>
/// <param name="Estimation">What that estimate rests on.</param>
public sealed record ParametresLus(
    IReadOnlyList<VersionApl> Versions,
    double EtpParMedecin,
    IReadOnlyList<ParametreFonde> Estimation
)
{
    /// <summary>The version that lasts.</summary>
    public VersionApl EnVigueur => Versions.Single(version => version.DerniereAnnee is null);

    /// <summary>The version of a year of activity; null when none covers it.</summary>
    public VersionApl? Pour(int annee) => Versions.FirstOrDefault(version => version.Couvre(annee));

    /// <summary>The version of a name; null when there is none.</summary>
    public VersionApl? Trouver(string id) => Versions.FirstOrDefault(version => version.Id == id);
}

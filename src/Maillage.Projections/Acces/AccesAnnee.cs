using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>How many people would live below some access in a year, under a scenario.</summary>
/// <param name="Annee">Year.</param>
/// <param name="Region">The region as it would be measured.</param>
/// <param name="Acces">Its access, commune by commune in the order of the region; NaN where nobody can be reached.</param>
public sealed record AccesAnnee(int Annee, RegionAcces Region, IReadOnlyList<double> Acces)
{
    /// <summary>Inhabitants of the region.</summary>
    public double Habitants => Region.Habitants.Sum();

    /// <summary>Inhabitants of a département.</summary>
    public double HabitantsDe(CodeDepartement departement) =>
        Region
            .Communes.Index()
            .Where(lieu => lieu.Item.Departement == departement)
            .Sum(lieu => Region.Habitants[lieu.Index]);

    /// <summary>Inhabitants of communes whose access is below a threshold, or whose times are not known.</summary>
    /// <param name="seuil">Consultations per year and standardised inhabitant.</param>
    /// <param name="departement">Those of one département only; null for all.</param>
    public double Sous(double seuil, CodeDepartement? departement = null) =>
        Region
            .Communes.Index()
            .Where(lieu => departement is not { } seul || lieu.Item.Departement == seul)
            .Where(lieu => !(Acces[lieu.Index] >= seuil))
            .Sum(lieu => Region.Habitants[lieu.Index]);
}

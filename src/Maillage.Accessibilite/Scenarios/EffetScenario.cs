using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>What a scenario changes in a region. Immutable.</summary>
public sealed class EffetScenario
{
    private readonly AccesRegion avant;
    private readonly IReadOnlyDictionary<int, double> residents;
    private readonly Dictionary<int, double> apres;

    internal EffetScenario(AccesRegion avant, IReadOnlyDictionary<int, double> residents, IReadOnlyList<Ecart> ecarts)
    {
        (this.avant, this.residents, Ecarts) = (avant, residents, ecarts);
        apres = ecarts.ToDictionary(ecart => ecart.Origine, ecart => ecart.Apres);
    }

    /// <summary>The communes whose access changes, by code.</summary>
    public IReadOnlyList<Ecart> Ecarts { get; }

    /// <summary>Code of the commune of a difference.</summary>
    public CodeCommune Commune(Ecart ecart) => avant.Region.Communes[ecart.Origine];

    /// <summary>Access of a commune once the scenario is played; <see cref="double.NaN"/> where no travel time is known.</summary>
    public double Apres(int lieu) => apres.GetValueOrDefault(lieu, avant.Actuel.Valeurs[lieu]);

    /// <summary>Inhabitants of a commune once the scenario is played.</summary>
    public double Habitants(int lieu) => residents.GetValueOrDefault(lieu, avant.Region.Habitants[lieu]);

    /// <summary>How many people the scenario lifts above a threshold or lets fall to it.</summary>
    /// <param name="seuil">In consultations a year and a standardised inhabitant; at the threshold is under it.</param>
    public BilanSeuil Bilan(double seuil)
    {
        var (sousAvant, sousApres, gagnants, perdants) = (0.0, 0.0, 0.0, 0.0);
        for (var lieu = 0; lieu < avant.Region.Communes.Count; lieu++)
        {
            var (etait, est) = (avant.Actuel.Valeurs[lieu] <= seuil, Apres(lieu) <= seuil);
            var gens = Habitants(lieu);
            sousAvant += etait ? avant.Region.Habitants[lieu] : 0;
            sousApres += est ? gens : 0;
            gagnants += etait && !est ? gens : 0;
            perdants += !etait && est ? gens : 0;
        }
        return new(seuil, sousAvant, sousApres, gagnants, perdants);
    }
}

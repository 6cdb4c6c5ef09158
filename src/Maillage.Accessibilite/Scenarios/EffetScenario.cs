using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>What a scenario changes in a region. Immutable.</summary>
public sealed class EffetScenario
{
    private readonly AccesRegion avant;
    private readonly IReadOnlyDictionary<int, double> residents;
    private readonly IReadOnlyDictionary<int, double> etp;
    private readonly Dictionary<int, double> apres;

    internal EffetScenario(AccesRegion avant, JeuScenario jeu, IReadOnlyList<Ecart> ecarts)
    {
        (this.avant, residents, etp, Ecarts) = (avant, jeu.Residents, jeu.Etp, ecarts);
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

    /// <summary>Full-time equivalent general practitioners of a commune once the scenario is played.</summary>
    public double Etp(int lieu) => etp.GetValueOrDefault(lieu, avant.Region.Etp[lieu]);

    /// <summary>How many people the scenario lifts above a threshold or lets fall to it.</summary>
    /// <param name="seuil">In consultations a year and a standardised inhabitant; at the threshold is under it.</param>
    public BilanSeuil Bilan(double seuil) => Bilan(seuil, Enumerable.Range(0, avant.Region.Communes.Count));

    /// <summary>The same among the people of some communes only.</summary>
    /// <param name="seuil">In consultations a year and a standardised inhabitant; at the threshold is under it.</param>
    /// <param name="lieux">Ranks of the communes, each once.</param>
    public BilanSeuil Bilan(double seuil, IEnumerable<int> lieux)
    {
        var (sousAvant, sousApres, gagnants, perdants) = (0.0, 0.0, 0.0, 0.0);
        foreach (var lieu in lieux)
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

using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>A region measured as it is, ready to answer what a scenario would change. Immutable; safe to share between threads.</summary>
public sealed class AccesRegion
{
    private readonly Dictionary<CodeCommune, int> rangs;

    private AccesRegion(RegionAcces region, AccesAuxSoins actuel)
    {
        (Region, Actuel) = (region, actuel);
        rangs = region.Communes.Select((code, rang) => (code, rang)).ToDictionary(lieu => lieu.code, lieu => lieu.rang);
    }

    /// <summary>The region.</summary>
    public RegionAcces Region { get; }

    /// <summary>Its access as it is.</summary>
    public AccesAuxSoins Actuel { get; }

    /// <summary>Weighs the times and computes the access as it is.</summary>
    public static AccesRegion Mesurer(RegionAcces region) =>
        new(region, Calculer(region, region.Temps, Offre(region), Demande(region)));

    /// <summary>Rank of a commune in every vector; null when it is not of the region.</summary>
    public int? Rang(CodeCommune commune) => rangs.TryGetValue(commune, out var rang) ? rang : null;

    /// <summary>Plays a scenario: what it changes, or everything that is wrong with it.</summary>
    public (EffetScenario? Effet, IReadOnlyList<FauteScenario> Fautes) Jouer(Scenario scenario)
    {
        var jeu = new JeuScenario(this, scenario.Mois);
        foreach (var modification in scenario.Modifications)
        {
            jeu.Jouer(modification);
        }
        return jeu.Fautes.Count > 0 ? (null, jeu.Fautes) : (new(this, jeu, Ecarts(jeu)), []);
    }

    private IReadOnlyList<Ecart> Ecarts(JeuScenario jeu)
    {
        if (jeu.Routes.Count == 0)
        {
            return Actuel.Varier(jeu.Offres, jeu.Demandes);
        }
        var apres = Calculer(
            Region,
            Region.Temps.Avec(jeu.Routes),
            Modifier(Offre(Region), jeu.Offres),
            Modifier(Demande(Region), jeu.Demandes)
        );
        return
        [
            .. Enumerable
                .Range(0, Region.Communes.Count)
                .Select(lieu => new Ecart(lieu, Actuel.Valeurs[lieu], apres.Valeurs[lieu]))
                .Where(ecart => !ecart.Avant.Equals(ecart.Apres)),
        ];
    }

    private static AccesAuxSoins Calculer(RegionAcces region, MatriceTemps temps, double[] offre, double[] demande) =>
        AccesAuxSoins.Calculer(
            Ponderation.De(temps, region.Parametres.Decroissance, Methode.DeuxEtapesPonderees),
            offre,
            demande
        );

    private static double[] Offre(RegionAcces region) =>
        [.. region.Etp.Select(etp => etp * region.Parametres.ActesParEtp)];

    private static double[] Demande(RegionAcces region) => [.. region.PopulationStandardisee];

    private static double[] Modifier(double[] vecteur, Changement[] changements)
    {
        foreach (var changement in changements)
        {
            vecteur[changement.Rang] = changement.Valeur;
        }
        return vecteur;
    }
}

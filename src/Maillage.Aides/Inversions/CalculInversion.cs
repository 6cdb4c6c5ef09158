namespace Maillage.Aides;

/// <summary>Looks for the smallest changes that would open an aid, trying every set in order of size.</summary>
public sealed class CalculInversion
{
    /// <summary>Most facts changed at once.</summary>
    public const int TailleMaximale = 4;

    /// <summary>Communes given.</summary>
    public const int CommunesDonnees = 5;

    private readonly Simulateur simulateur;
    private readonly Simulation simulation;
    private readonly Aide aide;
    private readonly IReadOnlyList<IReadOnlyList<Levier>> faits;

    private CalculInversion(Simulateur simulateur, Simulation simulation, Aide aide)
    {
        (this.simulateur, this.simulation, this.aide) = (simulateur, simulation, aide);
        faits = new Leviers(simulateur, simulation, aide).ParFait();
    }

    /// <summary>What would open the aid.</summary>
    /// <param name="simulateur">The rules and the figures.</param>
    /// <param name="simulation">The answer that does not open it.</param>
    /// <param name="aide">An aid of the catalogue.</param>
    public static Inversion Chercher(Simulateur simulateur, Simulation simulation, Aide aide)
    {
        var resultat = simulation.Aides.Single(resultat => resultat.Aide == aide);
        var calcul = new CalculInversion(simulateur, simulation, aide);
        var ouverte = resultat.Statut == StatutAide.Eligible;
        IReadOnlyList<Levier[]> ensembles = ouverte ? [] : calcul.Minimaux(calcul.OuvreIci);
        var (avec, communes) = ouverte ? ([], []) : calcul.Ailleurs(ensembles.Count > 0);
        return new Inversion
        {
            Resultat = resultat,
            Simulation = simulation,
            Ensembles =
            [
                .. ensembles
                    .Select(ensemble => calcul.Dire(ensemble, calcul.OuvreIci))
                    .OrderBy(changements => changements.Count)
                    .ThenBy(changements =>
                        changements.Count(changement => changement.Nature != NatureDuChangement.APreciser)
                    ),
            ],
            AvecLaCommune = avec,
            Communes = communes,
        };
    }

    // One assignment per set of facts; a set that holds a smaller one is left out.
    private List<Levier[]> Minimaux(Func<IEnumerable<Levier>, bool> ouvre)
    {
        var trouves = new List<Levier[]>();
        for (var taille = 1; taille <= Math.Min(TailleMaximale, faits.Count); taille++)
        {
            foreach (var rangs in Combinaisons(taille, 0))
            {
                if (
                    !trouves.Exists(trouve => trouve.All(levier => rangs.Any(rang => faits[rang][0].Cle == levier.Cle)))
                )
                {
                    trouves.AddRange(Affectations(rangs).Where(ensemble => ouvre(ensemble)).Take(1));
                }
            }
        }
        return trouves;
    }

    private IEnumerable<int[]> Combinaisons(int taille, int debut)
    {
        if (taille == 0)
        {
            yield return [];
            yield break;
        }
        for (var rang = debut; rang <= faits.Count - taille; rang++)
        {
            foreach (var suite in Combinaisons(taille - 1, rang + 1))
            {
                yield return [rang, .. suite];
            }
        }
    }

    private IEnumerable<Levier[]> Affectations(int[] rangs) =>
        rangs.Length == 0
            ?
            [
                [],
            ]
            : faits[rangs[0]]
                .SelectMany(levier => Affectations(rangs[1..]).Select(suite => (Levier[])[levier, .. suite]));

    private Situation Appliquer(IEnumerable<Levier> leviers) =>
        leviers.Aggregate(
            new Situation(simulation.Profil, simulation.Date),
            (situation, levier) => levier.Appliquer(situation)
        );

    private bool OuvreIci(IEnumerable<Levier> leviers)
    {
        var (profil, jour) = Appliquer(leviers);
        return simulateur.Statut(aide, simulation.Commune, jour, profil) == StatutAide.Eligible
            && !new Coherence(simulateur, profil, jour).Erreurs(simulation.Commune).Any();
    }

    private IReadOnlyList<ChangementDeFait> Dire(Levier[] ensemble, Func<IEnumerable<Levier>, bool> ouvre) =>
        [
            .. ensemble.Select(levier =>
                Dire(levier, [.. Autres(ensemble, levier).Where(autre => ouvre(Remplacer(ensemble, levier, autre)))])
            ),
        ];

    private static ChangementDeFait Dire(Levier levier, IReadOnlyList<Levier> autres) =>
        new(levier.Cle, levier.De, levier.A, [.. autres.Select(autre => autre.A)], levier.Nature)
        {
            Texte = levier.Fait + string.Join(" ou ", autres.Select(autre => autre.Valeur).Prepend(levier.Valeur)),
        };

    private IEnumerable<Levier> Autres(Levier[] ensemble, Levier levier) =>
        faits.Single(fait => fait[0].Cle == levier.Cle).Where(autre => !ensemble.Contains(autre));

    private static IEnumerable<Levier> Remplacer(Levier[] ensemble, Levier levier, Levier autre) =>
        ensemble.Select(tenu => tenu == levier ? autre : tenu);

    // Moving alone; else, when nothing opens the aid here, moving with the fewest changes of facts that are not about the place.
    private (IReadOnlyList<ChangementDeFait>, IReadOnlyList<CommuneOuverte>) Ailleurs(bool possibleIci)
    {
        var seules = Ouvertes([]);
        if (seules.Count > 0 || possibleIci)
        {
            return ([], seules);
        }
        var lieux = new LieuxDistincts(simulateur, aide, simulation.Date);
        bool OuvreQuelquePart(IEnumerable<Levier> leviers) =>
            Appliquer(leviers) is var (profil, jour) && jour == simulation.Date && lieux.Ouvrent(profil.SansLeLieu());
        return Minimaux(OuvreQuelquePart).FirstOrDefault() is { } ensemble
            ? (Dire(ensemble, OuvreQuelquePart), Ouvertes(ensemble))
            : ([], []);
    }

    private IReadOnlyList<CommuneOuverte> Ouvertes(Levier[] ensemble) =>
        [
            .. CommunesOuvertes
                .Chercher(simulateur, simulation with { Profil = Appliquer(ensemble).Profil }, aide, CommunesDonnees)
                .Where(ouverte => !ouverte.Presumee),
        ];
}

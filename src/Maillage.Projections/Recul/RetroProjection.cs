using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>Tries the model on the past.</summary>
public sealed class RetroProjection
{
    private const int Pas = 4;

    private readonly MondeProjections monde;
    private readonly int tirages;
    private readonly int fin;

    private RetroProjection(MondeProjections monde, int tirages)
    {
        (this.monde, this.tirages) = (monde, tirages);
        fin = monde.Historique.Ages.Max(ligne => ligne.Annee);
    }

    /// <summary>Projects the last four years counted from the four before.</summary>
    /// <param name="monde">What everything starts from.</param>
    /// <param name="departements">The départements; those without the three counts are left out.</param>
    /// <param name="tirages">Draws.</param>
    public static Recul Jouer(MondeProjections monde, IEnumerable<CodeDepartement> departements, int tirages)
    {
        var retro = new RetroProjection(monde, tirages);
        var (avant, depart) = (retro.Forme(retro.fin - 2 * Pas), retro.Forme(retro.fin - Pas));
        return new()
        {
            Debut = retro.fin - 2 * Pas,
            Depart = retro.fin - Pas,
            Fin = retro.fin,
            Departements =
            [
                .. departements.Order().Select(code => retro.Jouer(code, avant, depart)).OfType<DepartementRecule>(),
            ],
        };
    }

    private FormePyramide Forme(int annee) =>
        new(
            [.. monde.Historique.Ages.Where(ligne => ligne.Annee == annee)],
            EstimationRisque.MaintienAnnuel(monde.Risque)
        );

    private DepartementRecule? Jouer(CodeDepartement code, FormePyramide formeAvant, FormePyramide formeDepart)
    {
        if (
            !monde.Historique.Departements.TryGetValue(code, out var annees)
            || !annees.TryGetValue(fin - 2 * Pas, out var avant)
            || !annees.TryGetValue(fin - Pas, out var depart)
            || !annees.TryGetValue(fin, out var constate)
        )
        {
            return null;
        }
        var partis = CalageDepart.Departs(formeAvant.Appliquer(avant), monde.Risque, Pas);
        var arrivees = Math.Max(0, depart - avant + partis);
        return new(
            code,
            depart,
            Tirer(code, formeDepart.Appliquer(depart), arrivees),
            constate,
            depart + (depart - avant)
        );
    }

    private Bande Tirer(CodeDepartement code, PyramideAges pyramide, double arrivees)
    {
        var strates = pyramide
            .Strates.Select(strate =>
                (strate.Effectif, Seuil: (ulong)(monde.Risque.Maintien(strate.Age, Pas) * (1UL << 53)))
            )
            .ToArray();
        var effectifs = new double[tirages];
        for (var tirage = 0; tirage < tirages; tirage++)
        {
            var alea = Alea.De(1, Flux.De(code.ToString()), tirage);
            var rythme = Math.Exp(monde.Parametres.IncertitudeArrivees * alea.Normale(0));
            var venus = Enumerable
                .Range(0, Pas)
                .Sum(an => Poisson.Quantile(arrivees * rythme / Pas, alea.Unite(8 + (ulong)an)));
            effectifs[tirage] = Restent(strates, alea) + venus;
        }
        Array.Sort(effectifs);
        return Bande.De(effectifs);
    }

    private static int Restent((int Effectif, ulong Seuil)[] strates, Alea alea)
    {
        var ici = alea.Curseur(1_000);
        var restent = 0;
        foreach (var (effectif, seuil) in strates)
        {
            for (var medecin = 0; medecin < effectif; medecin++)
            {
                restent += ici.Suivant() < seuil ? 1 : 0;
            }
        }
        return restent;
    }
}

namespace Maillage.Projections;

/// <summary>Draws, doctor by doctor, who leaves and who comes in a département. Holds its working memory: one for each thread.</summary>
internal sealed class TirageDepartement(Preparation preparation)
{
    private const ulong Certain = 1UL << 53;
    private const ulong RangsArrivees = 1UL << 32;
    private const ulong RangsArrivants = 1UL << 33;
    private const ulong ArrivantsParAn = 1UL << 20;

    private readonly int duree = preparation.Duree;
    private readonly ulong[] seuils = new ulong[preparation.Duree];
    private readonly double[] restants = new double[PyramideAges.AgeMaximal + preparation.Duree + 1];
    private readonly double[] reportes = new double[PyramideAges.AgeMaximal + preparation.Duree + 1];
    private double partReportee;

    /// <summary>Adds the departures and the arrivals of each year of a draw.</summary>
    public void Tirer(DepartementPret un, Circonstances commun, int tirage, FluxMedecins flux)
    {
        var alea = Alea.De(preparation.Demande.Graine, un.Flux, tirage);
        Preparer(commun.Depart * un.Facteur(2 * alea.Unite(0) - 1), commun);
        Partir(un, alea, flux.Departs);
        for (var annee = 0; annee < duree; annee++)
        {
            var nombre = Poisson.Quantile(Attendus(un, commun, annee), alea.Unite(RangsArrivees + (ulong)annee));
            flux.Arrivees[annee] += nombre;
            Repartir(nombre, annee, alea, flux.Departs);
        }
    }

    // Those left of a generation at each age: the share left of those of an age is a ratio of two.
    private void Preparer(double facteur, Circonstances commun)
    {
        var risque = preparation.Monde.Risque;
        for (var age = PyramideAges.AgeMinimal; age < restants.Length; age++)
        {
            restants[age] = Math.Exp(-facteur * risque.Cumul(age + 0.5));
        }
        partReportee = 0;
        foreach (var rang in preparation.Reports)
        {
            partReportee = commun.Parts[rang];
            for (var age = PyramideAges.AgeMinimal; age < reportes.Length; age++)
            {
                reportes[age] = Math.Exp(-facteur * risque.Cumul(age + 0.5 - commun.Nombres[rang]));
            }
        }
    }

    private void Partir(DepartementPret un, Alea alea, Span<int> departs)
    {
        var rang = 1UL;
        foreach (var (age, effectif) in un.Strates)
        {
            for (var annee = 0; annee < duree; annee++)
            {
                seuils[annee] = Seuil(age, annee + 1);
            }
            var dernier = seuils[duree - 1];
            var fin = rang + (ulong)effectif;
            if (dernier == Certain)
            {
                rang = fin;
            }
            for (; rang < fin; rang++)
            {
                var sort = alea.Entier(rang);
                if (sort >= dernier)
                {
                    departs[Annee(sort)]++;
                }
            }
        }
    }

    // The first year whose share left is not above the number drawn.
    private int Annee(ulong sort)
    {
        var annee = 0;
        while (sort < seuils[annee])
        {
            annee++;
        }
        return annee;
    }

    // Those who settled leave too, later.
    private void Repartir(int nombre, int annee, Alea alea, Span<int> departs)
    {
        var (jeune, vieux) = (
            preparation.Monde.Parametres.AgeArriveeMinimal,
            preparation.Monde.Parametres.AgeArriveeMaximal
        );
        var rang = RangsArrivants + (ulong)annee * ArrivantsParAn;
        for (var arrivant = 0; arrivant < nombre; arrivant++, rang += 2)
        {
            var age = jeune + (int)(alea.Unite(rang) * (vieux - jeune + 1));
            var sort = alea.Entier(rang + 1);
            if (sort < Seuil(age, duree - 1 - annee))
            {
                continue;
            }
            var ecoule = 1;
            while (sort < Seuil(age, ecoule))
            {
                ecoule++;
            }
            departs[annee + ecoule]++;
        }
    }

    private double Attendus(DepartementPret un, Circonstances commun, int annee)
    {
        var somme = 0.0;
        foreach (var rang in preparation.Installations)
        {
            var levier = preparation.Leviers[rang];
            var date = preparation.Monde.AnneeBase + 1 + annee;
            if (date >= levier.Du && date <= levier.Au)
            {
                somme += commun.Nombres[rang] * commun.Parts[rang] * un.PartDe(levier) / (levier.Au - levier.Du + 1);
            }
        }
        return somme;
    }

    private ulong Seuil(int age, int annees)
    {
        var reste = Reste(restants, age, annees);
        if (partReportee > 0)
        {
            reste += partReportee * (Reste(reportes, age, annees) - reste);
        }
        return (ulong)(reste * Certain);
    }

    private static double Reste(double[] generation, int age, int annees) =>
        generation[age] > 0 ? generation[age + annees] / generation[age] : 0;
}

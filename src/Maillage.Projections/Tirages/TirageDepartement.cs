namespace Maillage.Projections;

/// <summary>Draws, doctor by doctor, who leaves and who comes in a département. Holds its working memory: one for each thread.</summary>
internal sealed class TirageDepartement(Preparation preparation)
{
    private const ulong RangsReports = 1UL << 31;
    private const ulong RangsArrivees = 1UL << 32;
    private const ulong RangsArrivants = 1UL << 33;
    private const ulong ArrivantsParAn = 1UL << 20;

    private readonly int duree = preparation.Duree;
    private readonly LoiDeparts loi = new(preparation);

    /// <summary>Adds the departures and the arrivals of each year of a draw.</summary>
    public void Tirer(DepartementPret un, Circonstances commun, int tirage, FluxMedecins flux)
    {
        var alea = Alea.De(preparation.Demande.Graine, un.Flux, tirage);
        loi.Regler(commun, commun.Depart * un.Facteur(2 * alea.Unite(0) - 1));
        Partir(un, alea, flux.Departs);
        for (var annee = 0; annee < duree && preparation.Installations.Length > 0; annee++)
        {
            var attendus = preparation.Attendus(un, commun, annee);
            var nombre = Poisson.Quantile(attendus, alea.Unite(RangsArrivees + (ulong)annee));
            flux.Arrivees[annee] += nombre;
            Repartir(nombre, annee, alea, flux.Departs);
        }
    }

    private void Partir(DepartementPret un, Alea alea, Span<int> departs)
    {
        Span<int> comptes = stackalloc int[duree + 1];
        comptes.Clear();
        var simple = loi.PartReportee == 0 && loi.DureeApres == 0;
        var rang = 1UL;
        foreach (var (age, effectif) in un.Strates)
        {
            if (simple && loi.Quittent(age) > 0)
            {
                Etaler(effectif, loi.Pas(age), alea.Curseur(rang), comptes);
            }
            else if (!simple)
            {
                Suivre(age, effectif, (alea, rang), comptes);
            }
            rang += (ulong)effectif;
        }
        for (var annee = 0; annee < duree; annee++)
        {
            departs[annee] += comptes[annee];
        }
    }

    // No branch: whether one leaves cannot be guessed. Those who stay are counted after the last year.
    private static void Etaler(int effectif, double pas, Alea.Lecture alea, Span<int> comptes)
    {
        double restent = comptes.Length - 1;
        for (var medecin = 0; medecin < effectif; medecin++)
        {
            comptes[(int)double.MinNative((long)alea.Suivant() * pas, restent)]++;
        }
    }

    private void Suivre(int age, int effectif, (Alea Alea, ulong Rang) debut, Span<int> comptes)
    {
        for (var rang = debut.Rang; rang < debut.Rang + (ulong)effectif; rang++)
        {
            var instant = loi.Instant(age, debut.Alea.Entier(rang));
            if (loi.PartReportee > 0 && debut.Alea.Unite(RangsReports + rang) < loi.PartReportee)
            {
                instant += loi.Report;
            }
            comptes[(int)double.MinNative(instant, duree)]++;
        }
    }

    // Those who settled leave too, later: their age matters to the few who may.
    private void Repartir(int nombre, int annee, Alea alea, Span<int> departs)
    {
        var surs = loi.Restent(preparation.Monde.Parametres.AgeArriveeMaximal, duree - 1 - annee);
        var rang = RangsArrivants + (ulong)annee * ArrivantsParAn;
        var ici = alea.Curseur(rang);
        for (var arrivant = 0; arrivant < nombre; arrivant++)
        {
            var sort = ici.Suivant();
            if (sort >= surs)
            {
                Repartir(sort, alea.Unite(rang + ArrivantsParAn / 2 + (ulong)arrivant), annee, departs);
            }
        }
    }

    private void Repartir(ulong sort, double naissance, int annee, Span<int> departs)
    {
        var parametres = preparation.Monde.Parametres;
        var (jeune, vieux) = (parametres.AgeArriveeMinimal, parametres.AgeArriveeMaximal);
        var age = jeune + (int)(naissance * (vieux - jeune + 1));
        for (var suivante = annee + 1; suivante < duree; suivante++)
        {
            if (sort >= loi.Restent(age, suivante - annee))
            {
                departs[suivante]++;
                return;
            }
        }
    }
}

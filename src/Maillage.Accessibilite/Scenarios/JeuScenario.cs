using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>A region while a scenario is played on it: what has changed so far, and what was wrong.</summary>
internal sealed class JeuScenario(AccesRegion acces, int? mois)
{
    private const double JoursParEtp = 5;
    private const int MoisParAn = 12;

    private readonly RegionAcces region = acces.Region;
    private readonly Dictionary<int, double> etp = [];
    private readonly Dictionary<int, double> residents = [];
    private readonly Dictionary<int, double> besoins = [];
    private readonly Dictionary<int, double> visiteurs = [];
    private readonly Dictionary<(int, int), double> routes = [];
    private readonly List<FauteScenario> fautes = [];
    private int rang;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<FauteScenario> Fautes => fautes;

    /// <summary>New times of pairs of communes, by rank.</summary>
    public IReadOnlyDictionary<(int Origine, int Destination), double> Routes => routes;

    /// <summary>Inhabitants of the communes where they change, by rank; visitors are not inhabitants.</summary>
    public IReadOnlyDictionary<int, double> Residents => residents;

    /// <summary>Full-time equivalents of the communes where they change, by rank.</summary>
    public IReadOnlyDictionary<int, double> Etp => etp;

    /// <summary>New supplies.</summary>
    public Changement[] Offres =>
        [.. etp.Select(lieu => new Changement(lieu.Key, lieu.Value * region.Parametres.ActesParEtp))];

    /// <summary>New demands.</summary>
    public Changement[] Demandes =>
        [
            .. residents
                .Keys.Union(besoins.Keys)
                .Union(visiteurs.Keys)
                .Select(lieu => new Changement(lieu, Demande(lieu))),
        ];

    /// <summary>Applies one change, or says what is wrong with it.</summary>
    public void Jouer(Modification modification)
    {
        rang++;
        switch (modification)
        {
            case Modification.Arrivee arrivee:
                Arriver(arrivee);
                break;
            case Modification.Depart depart:
                Partir(depart);
                break;
            case Modification.TempsDeTravail temps:
                Travailler(temps);
                break;
            case Modification.Route route:
                Relier(route);
                break;
            case Modification.Population population:
                Peupler(population);
                break;
            case Modification.Vieillissement vieillissement:
                Vieillir(vieillissement);
                break;
            case Modification.Saison saison:
                Visiter(saison);
                break;
        }
    }

    private void Arriver(Modification.Arrivee arrivee)
    {
        if (Lieu(arrivee.Commune) is { } lieu && Positif(arrivee.Etp, "etp"))
        {
            Exercer(lieu, arrivee.Etp, "etp");
        }
    }

    private void Partir(Modification.Depart depart)
    {
        if (Lieu(depart.Commune) is { } lieu && Positif(depart.Etp, "etp"))
        {
            Exercer(lieu, -depart.Etp, "etp");
        }
    }

    private void Travailler(Modification.TempsDeTravail temps)
    {
        var justes = Semaine(temps.JoursAvant, "jours_avant") & Semaine(temps.JoursApres, "jours_apres");
        if (Lieu(temps.Commune) is { } lieu && justes)
        {
            Exercer(lieu, (temps.JoursApres - temps.JoursAvant) / JoursParEtp, "jours_avant");
        }
    }

    private void Exercer(int lieu, double difference, string cle)
    {
        var present = etp.GetValueOrDefault(lieu, region.Etp[lieu]);
        // Someone who leaves and comes back leaves what was there, whatever the rounding.
        if (present + difference < -1e-9)
        {
            Signaler(
                cle,
                $"Il n'y a que {Ecrire(present)} équivalent temps plein à cet endroit : on ne peut en ôter {Ecrire(-difference)}."
            );
            return;
        }
        etp[lieu] = Math.Max(0, present + difference);
    }

    private void Relier(Modification.Route route)
    {
        var (origine, destination) = (Lieu(route.Origine, "origine"), Lieu(route.Destination, "destination"));
        if (!double.IsFinite(route.Minutes) || route.Minutes < 0)
        {
            Signaler("minutes", "Une durée en minutes, 0 ou plus, est attendue.");
        }
        else if (origine is { } a && destination is { } b)
        {
            routes[(a, b)] = routes[(b, a)] = route.Minutes;
        }
    }

    private void Peupler(Modification.Population population)
    {
        if (Lieu(population.Commune) is not { } lieu || !Fini(population.Habitants, "habitants"))
        {
            return;
        }
        var presents = residents.GetValueOrDefault(lieu, region.Habitants[lieu]);
        if (presents + population.Habitants < 0)
        {
            Signaler(
                "habitants",
                $"La commune n'a que {Ecrire(presents)} habitants : elle ne peut en perdre {Ecrire(-population.Habitants)}."
            );
            return;
        }
        residents[lieu] = presents + population.Habitants;
    }

    private void Vieillir(Modification.Vieillissement vieillissement)
    {
        if (Lieu(vieillissement.Commune) is not { } lieu || !Fini(vieillissement.Pourcent, "pourcent"))
        {
            return;
        }
        if (vieillissement.Pourcent <= -100)
        {
            Signaler("pourcent", "Le besoin de chacun ne peut baisser de 100 % ou davantage.");
            return;
        }
        besoins[lieu] = besoins.GetValueOrDefault(lieu, 1) * (1 + vieillissement.Pourcent / 100);
    }

    private void Visiter(Modification.Saison saison)
    {
        if (saison.Mois.Count == 0 || saison.Mois.Any(un => un is < 1 or > MoisParAn))
        {
            Signaler("mois", "Les mois vont de 1 (janvier) à 12 (décembre) ; il en faut au moins un.");
        }
        else if (saison.Mois.Distinct().Count() < saison.Mois.Count)
        {
            Signaler("mois", "Le même mois est donné deux fois.");
        }
        else if (Lieu(saison.Commune) is { } lieu && Positif(saison.Habitants, "habitants"))
        {
            visiteurs[lieu] = visiteurs.GetValueOrDefault(lieu) + saison.Habitants * Presence(saison.Mois);
        }
    }

    private double Presence(IReadOnlyList<int> present) =>
        mois is { } etudie ? (present.Contains(etudie) ? 1 : 0) : (double)present.Count / MoisParAn;

    // Newcomers and visitors need the care of the commune's own people; where nobody lives, that of a standard inhabitant.
    private double Demande(int lieu)
    {
        var (gens, standard) = (region.Habitants[lieu], region.PopulationStandardisee[lieu]);
        var presents = residents.GetValueOrDefault(lieu, gens) + visiteurs.GetValueOrDefault(lieu);
        return (gens > 0 ? standard * (presents / gens) : standard + presents) * besoins.GetValueOrDefault(lieu, 1);
    }

    private int? Lieu(CodeCommune commune, string cle = "commune")
    {
        if (acces.Rang(commune) is { } lieu)
        {
            return lieu;
        }
        Signaler(cle, $"« {commune} » n'est pas une commune actuelle de la région : cherchez-la par son nom.");
        return null;
    }

    private bool Positif(double valeur, string cle)
    {
        if (double.IsFinite(valeur) && valeur > 0)
        {
            return true;
        }
        Signaler(cle, "Un nombre supérieur à 0 est attendu.");
        return false;
    }

    private bool Fini(double valeur, string cle)
    {
        if (!double.IsFinite(valeur))
        {
            Signaler(cle, "Un nombre est attendu.");
        }
        return double.IsFinite(valeur);
    }

    private bool Semaine(double jours, string cle)
    {
        if (jours is >= 0 and <= 7)
        {
            return true;
        }
        Signaler(cle, "Une semaine a de 0 à 7 jours.");
        return false;
    }

    private void Signaler(string cle, string message) => fautes.Add(new(rang, cle, message));

    private static string Ecrire(double nombre) => nombre.ToString("0.##", CultureInfo.GetCultureInfo("fr-FR"));
}

namespace Maillage.Projections;

/// <summary>Plays every draw of a question. Each writes in its own place: the answer is the same on any number of threads.</summary>
internal static class Tirage
{
    public static Tableaux Jouer(Preparation preparation)
    {
        var demande = preparation.Demande;
        var tableaux = new Tableaux(demande.Tirages, preparation.Duree);
        Parallel.For(
            0,
            demande.Tirages,
            new ParallelOptions { MaxDegreeOfParallelism = demande.Fils ?? -1 },
            () => new TirageDepartement(preparation),
            (tirage, _, tirageur) =>
            {
                Jouer(preparation, tableaux, tirage, tirageur);
                return tirageur;
            },
            _ => { }
        );
        return tableaux;
    }

    private static void Jouer(Preparation preparation, Tableaux tableaux, int tirage, TirageDepartement tirageur)
    {
        var commun = Circonstances.Tirer(preparation.Monde.Parametres, preparation.Demande, tirage);
        var flux = new FluxMedecins(tableaux.DepartsDe(tirage), tableaux.ArriveesDe(tirage));
        foreach (var un in preparation.Departements)
        {
            tirageur.Tirer(un, commun, tirage, flux);
        }
        Cumuler(flux.Departs);
        Cumuler(flux.Arrivees);
        tableaux.Population[tirage] = commun.Population;
        var capacites = tableaux.CapacitesDe(tirage);
        for (var annee = 0; annee < capacites.Length; annee++)
        {
            capacites[annee] = Capacite(preparation, commun, annee);
        }
    }

    /// <summary>General practitioners the levers of capacity are worth at the end of a year.</summary>
    public static double Capacite(Preparation preparation, Circonstances commun, int annee) =>
        preparation.Capacites.Sum(rang =>
        {
            var levier = preparation.Leviers[rang];
            return commun.Nombres[rang]
                * commun.Parts[rang]
                * levier.Avancement(preparation.Monde.AnneeBase + 1 + annee)
                * preparation.Departements.Sum(un => un.PartDe(levier));
        });

    private static void Cumuler(Span<int> valeurs)
    {
        for (var rang = 1; rang < valeurs.Length; rang++)
        {
            valeurs[rang] += valeurs[rang - 1];
        }
    }
}

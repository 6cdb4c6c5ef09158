namespace Maillage.Projections;

/// <summary>What is expected at the horizon, without a draw: means, one supposition moved at a time.</summary>
internal sealed class Esperance(Preparation preparation, Ajustement ajustement)
{
    private readonly Circonstances commun = Circonstances.Attendues(preparation.Demande.Scenario, ajustement);

    /// <summary>Expected departures.</summary>
    public double Departs => preparation.Departements.Sum(un => Partants(un) + Repartis(un));

    /// <summary>Expected installations.</summary>
    public double Arrivees =>
        preparation.Departements.Sum(un => Annees.Sum(annee => preparation.Attendus(un, commun, annee)));

    /// <summary>Expected general practitioners the levers of capacity are worth.</summary>
    public double Capacite => Tirage.Capacite(preparation, commun, preparation.Duree - 1);

    /// <summary>Expected general practitioners, capacity included, less those a definition asks for.</summary>
    public double Solde(DefinitionBesoin definition) =>
        preparation.Effectif
        - Departs
        + Arrivees
        + Capacite
        - preparation.Cibles[definition][^1] * Math.Exp(commun.Population * preparation.Duree / 10);

    private IEnumerable<int> Annees => Enumerable.Range(0, preparation.Duree);

    private double Partants(DepartementPret un)
    {
        var vitesse = commun.Depart * (ajustement.VitesseNationale ? 1 : un.Facteur(ajustement.Arrondi));
        return un.Strates.Sum(strate => strate.Effectif * Partis(strate.Age, vitesse));
    }

    private double Partis(int age, double vitesse)
    {
        var (part, report) = preparation.Reports is [var rang, ..]
            ? (commun.Parts[rang], commun.Nombres[rang])
            : (0, 0);
        return (1 - part) * PartisApres(age, vitesse, preparation.Duree - ajustement.Report)
            + part * PartisApres(age, vitesse, preparation.Duree - ajustement.Report - report);
    }

    private double PartisApres(int age, double vitesse, double annees)
    {
        var fenetre = preparation.Fenetre;
        var quittent = 1 - Math.Exp(-vitesse * preparation.Ecarts[age]);
        if (annees <= fenetre)
        {
            return quittent * Math.Max(0, annees) / fenetre;
        }
        var risque = preparation.Monde.Risque;
        var ensuite = risque.Cumul(age + 0.5 + annees) - risque.Cumul(age + 0.5 + fenetre);
        return quittent + (1 - quittent) * (1 - Math.Exp(-vitesse * ensuite));
    }

    private double Repartis(DepartementPret un)
    {
        var parametres = preparation.Monde.Parametres;
        var ages = Enumerable
            .Range(parametres.AgeArriveeMinimal, parametres.AgeArriveeMaximal - parametres.AgeArriveeMinimal + 1)
            .ToList();
        return Annees.Sum(annee =>
            preparation.Attendus(un, commun, annee)
            * ages.Average(age =>
                1 - preparation.Monde.Risque.Maintien(age, preparation.Duree - 1 - annee, commun.Depart)
            )
        );
    }
}

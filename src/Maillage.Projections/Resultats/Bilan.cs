namespace Maillage.Projections;

/// <summary>Gathers the draws of a question into bands.</summary>
internal sealed class Bilan(Preparation preparation, Tableaux tableaux)
{
    private readonly int initial = preparation.Effectif;

    public IReadOnlyList<AnneeProjetee> Annees()
    {
        var annees = new AnneeProjetee[preparation.Duree];
        Parallel.For(
            0,
            annees.Length,
            new ParallelOptions { MaxDegreeOfParallelism = preparation.Demande.Fils ?? -1 },
            annee => annees[annee] = Resumer(annee)
        );
        return annees;
    }

    private AnneeProjetee Resumer(int annee)
    {
        var definitions = Enum.GetValues<DefinitionBesoin>();
        return new()
        {
            Annee = preparation.Monde.AnneeBase + 1 + annee,
            Departs = Bande.De(tableaux.Trier(annee, (_, place) => tableaux.Departs[place])),
            Arrivees = Bande.De(tableaux.Trier(annee, (_, place) => tableaux.Arrivees[place])),
            Effectif = Bande.De(tableaux.Trier(annee, (_, place) => Effectif(place))),
            Capacite =
                preparation.Capacites.Length == 0
                    ? Bande.Sure(0)
                    : Bande.De(tableaux.Trier(annee, (_, place) => tableaux.Capacites[place])),
            Population = preparation.Population[annee + 1],
            PopulationStandardisee = preparation.Standardisee[annee + 1],
            Demandes = definitions.ToDictionary(une => une, une => preparation.Cibles[une][annee + 1]),
            Besoins = definitions.ToDictionary(une => une, une => Besoin(annee, une)),
            Soldes = definitions.ToDictionary(une => une, une => Solde(annee, une)),
        };
    }

    private double Effectif(int place) => initial - tableaux.Departs[place] + tableaux.Arrivees[place];

    private Bande Besoin(int annee, DefinitionBesoin definition)
    {
        var cible = preparation.Cibles[definition][annee + 1];
        return Bande.De(
            tableaux.Trier(
                annee,
                (tirage, place) =>
                    Demande(cible, annee, tirage) - initial + tableaux.Departs[place] - tableaux.Capacites[place]
            )
        );
    }

    private Bande Solde(int annee, DefinitionBesoin definition)
    {
        var cible = preparation.Cibles[definition][annee + 1];
        return Bande.De(
            tableaux.Trier(
                annee,
                (tirage, place) => Effectif(place) + tableaux.Capacites[place] - Demande(cible, annee, tirage)
            )
        );
    }

    private double Demande(double cible, int annee, int tirage) =>
        cible * Math.Exp(tableaux.Population[tirage] * (annee + 1) / 10);
}

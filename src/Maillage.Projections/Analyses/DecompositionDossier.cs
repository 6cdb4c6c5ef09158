namespace Maillage.Projections;

/// <summary>Works out the steps between the report and a projection, and what would make them agree.</summary>
internal sealed class DecompositionDossier(Preparation preparation, ProjectionTerritoire projection)
{
    private readonly ChiffresDossier dossier = preparation.Monde.Dossier;
    private readonly AnneeProjetee fin = projection.Finale;

    public FaceAuDossier Comparer() =>
        new()
        {
            Dossier = dossier,
            Notre = projection,
            Etapes = Etapes(),
            Equivalentes = [.. Equivalentes()],
            DepartsNationaux = Departs(new() { VitesseNationale = true }),
        };

    private List<EtapeEcart> Etapes()
    {
        var croissance = preparation.Cibles[DefinitionBesoin.DensiteConstante][^1] - preparation.Effectif;
        var etapes = new List<EtapeEcart>
        {
            new("dossier", "Solde du dossier : installations moins besoin", dossier.Arrivees - dossier.Besoin),
            new("fiches", "Départs que ses propres fiches additionnent en plus", dossier.Besoin - dossier.Departs),
            new("departs", "Départs projetés au lieu de ceux des fiches", dossier.Departs - fin.Departs.Mediane),
            new("arrivees", "Installations projetées au lieu des siennes", fin.Arrivees.Mediane - dossier.Arrivees),
            new("capacite", "Temps gagné par les leviers", fin.Capacite.Mediane),
            new("habitants", "Habitants en plus, à la densité d'aujourd'hui", -croissance),
        };
        etapes.RemoveAll(etape => etape.Id == "capacite" && etape.Medecins == 0);
        etapes.Add(
            new(
                "medianes",
                "Écart entre la médiane d'une somme et la somme des médianes",
                fin.Soldes[DefinitionBesoin.DensiteConstante].Mediane - etapes.Sum(etape => etape.Medecins)
            )
        );
        return etapes;
    }

    private IEnumerable<HypotheseEquivalente> Equivalentes()
    {
        yield return new(
            "part",
            "La part des généralistes qui partent, dans toute la région, serait de",
            dossier.Besoin / preparation.Effectif * 100,
            "%"
        );
        yield return new(
            "vitesse",
            "Les départs seraient moins rapides, de",
            (1 - Chercher(x => Departs(new() { Depart = x }), 0.01, 2)) * 100,
            "%"
        );
        yield return new(
            "report",
            "Tous les départs seraient plus tardifs, de",
            Chercher(x => -Departs(new() { Report = x }), 0, 10, -dossier.Besoin) * 12,
            "mois"
        );
        yield return new(
            "densite",
            "Habitants comptés, on se contenterait d'une densité, pour 100 000 habitants, de",
            (preparation.Effectif - dossier.Departs + dossier.Besoin) / preparation.Population[^1] * 100_000,
            "généralistes"
        );
    }

    private double Departs(Ajustement ajustement) => new Esperance(preparation, ajustement).Departs;

    private double Chercher(Func<double, double> croissante, double bas, double haut) =>
        Chercher(croissante, bas, haut, dossier.Besoin);

    private static double Chercher(Func<double, double> croissante, double bas, double haut, double voulu)
    {
        for (var tour = 0; tour < 60; tour++)
        {
            var milieu = (bas + haut) / 2;
            (bas, haut) = croissante(milieu) < voulu ? (milieu, haut) : (bas, milieu);
        }
        return (bas + haut) / 2;
    }
}

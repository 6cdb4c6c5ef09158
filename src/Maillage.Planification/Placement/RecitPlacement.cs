namespace Maillage.Planification;

/// <summary>Turns a choice into an answer: doctors in the order of what they add, whom they help, what would be worth nearly as much.</summary>
internal sealed class RecitPlacement(ProblemePlacement probleme, Terrain terrain)
{
    private const int AideesAuPlus = 5;
    private const int AlternativesAuPlus = 5;

    private readonly double[] valeurs = probleme.Acces.Actuel.Valeurs.ToArray();

    public ReponsePlacement Raconter(Choix choix, string? reserve)
    {
        var total = Etat.Avec(terrain, choix.Places).Valeur;
        var places = Ordonner(choix.Places).Select(place => Raconter(place.Commune, place.Gain)).ToList();
        return new()
        {
            Methode = choix.Methode,
            Total = total,
            Borne = choix.Borne,
            Habitants = places.Sum(place => place.GainHabitants),
            Places = places,
            NonPlaces = probleme.Demande.Nombre - choix.Places.Count,
            Alternatives = Alternatives(choix.Places, total),
            Reserve = reserve,
        };
    }

    private List<(int Commune, double Gain)> Ordonner(IReadOnlyList<int> places)
    {
        var (etat, restantes) = (new Etat(terrain), places.Order().ToList());
        var ordre = new List<(int, double)>(places.Count);
        while (restantes.Count > 0)
        {
            var suivante = restantes.MaxBy(etat.Gain);
            ordre.Add((terrain.Communes[suivante], etat.Gain(suivante).Valeur));
            etat.Ajouter(suivante);
            restantes.Remove(suivante);
        }
        return ordre;
    }

    // Also moves the access on, for the next doctor.
    private PlaceProposee Raconter(int place, double gain)
    {
        var communes = probleme.Apports.Communes(place);
        var gains = probleme.Apports.Gains(place);
        var aidees = new List<CommuneAidee>(communes.Length);
        for (var rang = 0; rang < communes.Length; rang++)
        {
            if (gains[rang] > 0)
            {
                aidees.Add(Aider(communes[rang], gains[rang]));
            }
        }
        return new()
        {
            Commune = probleme.Acces.Region.Communes[place],
            Prioritaire = probleme.Prioritaires.Contains(place),
            GainHabitants = aidees.Where(aidee => aidee.Franchit).Sum(aidee => aidee.Habitants),
            Gain = gain,
            Aidees = [.. aidees.OrderByDescending(Interet).Take(AideesAuPlus)],
        };
    }

    private CommuneAidee Aider(int commune, double gain)
    {
        var (seuil, region) = (probleme.Demande.Seuil, probleme.Acces.Region);
        var (avant, apres) = (valeurs[commune], valeurs[commune] + gain);
        valeurs[commune] = apres;
        // Relative to what it lacked at first, as the search does, or a commune could arrive in one and not in the other.
        var depart = probleme.Acces.Actuel.Valeurs[commune];
        var arrivee = seuil - Terrain.Tolerance * Math.Max(0, seuil - depart);
        return new(
            region.Communes[commune],
            region.Habitants[commune],
            avant,
            apres,
            avant < arrivee && apres >= arrivee
        );
    }

    private static double Interet(CommuneAidee aidee) => (aidee.Apres - aidee.Avant) * aidee.Habitants;

    private IReadOnlyList<Alternative> Alternatives(IReadOnlyList<int> places, double total) =>
        [
            .. Echanges
                .Autour(terrain, places)
                .Where(echange => total > 0 && echange.Valeur >= ReponsePlacement.PartAlternative * total)
                .OrderByDescending(echange => echange.Valeur)
                .ThenBy(echange => echange.Quittee)
                .Take(AlternativesAuPlus)
                .Select(echange => new Alternative(Code(echange.Quittee), Code(echange.Prise), echange.Valeur)),
        ];

    private Territoires.CodeCommune Code(int place) => probleme.Acces.Region.Communes[terrain.Communes[place]];
}

using Maillage.Portail.Carte;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>
/// The classes of one map of rights: a class by sum while there are five sums at most, else five classes of about as many sums. A presumed
/// sum has the colour of the same sum, hatched.
/// </summary>
internal sealed class EchelleDroits
{
    private const int Paliers = 5;

    private static readonly ClasseCarte Aucune = new("aucune", "aucune aide", "hors_zonage");
    private static readonly ClasseCarte Possible = new("possible", "possible, montant inconnu", "zar");
    private static readonly ClasseCarte Inconnue = new("inconnu", "il manque une réponse", "inconnu");

    private readonly decimal[] hauts;
    private readonly ClasseCarte[] sures;
    private readonly ClasseCarte[] presumees;

    public EchelleDroits(IEnumerable<ValeurDroits> valeurs)
    {
        decimal[] sommes = [.. valeurs.Select(valeur => valeur.Montant).OfType<decimal>().Distinct().Order()];
        var nombre = Math.Min(Paliers, sommes.Length);
        var tranches = Enumerable.Range(0, nombre).Select(rang => Tranche(sommes, rang, nombre)).ToArray();
        hauts = [.. tranches.Select(tranche => tranche[^1])];
        sures =
        [
            .. tranches.Select(
                (tranche, rang) => new ClasseCarte($"m{rang + 1}", EnMots(tranche), Teinte(rang, nombre))
            ),
        ];
        presumees =
        [
            .. sures.Select(
                (classe, rang) =>
                    classe with
                    {
                        Code = $"p{rang + 1}",
                        Libelle = $"présumé, {classe.Libelle}",
                        Presumee = true,
                    }
            ),
        ];
    }

    /// <summary>Every class the map may give, in the order of the legend.</summary>
    public IReadOnlyList<ClasseCarte> Classes =>
        [.. sures.Reverse(), .. presumees.Reverse(), Possible, Aucune, Inconnue];

    public ClasseCarte Classer(ValeurDroits valeur) =>
        valeur.Genre switch
        {
            GenreDroits.Sur => sures[Rang(valeur.Montant!.Value)],
            GenreDroits.Presume => presumees[Rang(valeur.Montant!.Value)],
            GenreDroits.Possible => Possible,
            GenreDroits.Aucun => Aucune,
            _ => Inconnue,
        };

    private int Rang(decimal montant) => hauts.Count(haut => haut < montant);

    private static decimal[] Tranche(decimal[] sommes, int rang, int nombre) =>
        sommes[(sommes.Length * rang / nombre)..(sommes.Length * (rang + 1) / nombre)];

    // The darkest is always the highest.
    private static string Teinte(int rang, int nombre) => $"q{Paliers - (nombre - 1 - rang)}";

    private static string EnMots(decimal[] tranche) =>
        tranche.Length == 1
            ? Typographie.Euros(tranche[0])
            : $"de {Typographie.Euros(tranche[0])} à {Typographie.Euros(tranche[^1])}";
}

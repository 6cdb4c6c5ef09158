using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>The figures worked out from the communes of a territory, beside the region and the family measured the same way.</summary>
internal sealed class ChiffresCalcules(DateOnly jour, AgregatTerritorial? region, AgregatTerritorial? famille)
{
    private const double Cent000 = 100_000;

    public IEnumerable<ChiffrePortrait> De(AgregatTerritorial agregat) =>
        MesuresCommunes.Toutes.Select(mesure => Lire(mesure, agregat));

    private ChiffrePortrait Lire(MesureCommunes mesure, AgregatTerritorial agregat)
    {
        var constat = mesure.Mesurer(agregat, jour);
        return new ChiffrePortrait
        {
            Indicateur = mesure.Indicateur,
            Origine = OrigineChiffre.Calcule,
            Valeur = constat.Valeur,
            Date = constat.Date,
            Source = mesure.Source,
            Note = Noter(constat),
            Presume = constat.Presume,
            Pour100000 = Taux(mesure, constat, agregat),
            Region = Comparer(mesure, region),
            Famille = Comparer(mesure, famille),
        };
    }

    private Repere? Comparer(MesureCommunes mesure, AgregatTerritorial? autre)
    {
        if (autre is null)
        {
            return null;
        }
        var constat = mesure.Mesurer(autre, jour);
        return new Repere(constat.Valeur, true, []) { Pour100000 = Taux(mesure, constat, autre) };
    }

    private static double? Taux(MesureCommunes mesure, Constat constat, AgregatTerritorial agregat) =>
        Rubriques.SeRapporteAuxHabitants(mesure.Indicateur.Famille)
        && mesure.Indicateur.EstUnCompte
        && constat.Valeur is { } compte
        && agregat.Habitants.Total is > 0 and { } habitants
            ? Math.Round(compte * Cent000 / habitants, 1, MidpointRounding.AwayFromZero)
            : null;

    private static string? Noter(Constat constat)
    {
        string?[] notes =
        [
            constat.Presume ? "présumé : aucun zonage connu ne couvre ce jour, le dernier est supposé tenir" : null,
            constat.Inconnues switch
            {
                0 => null,
                1 => "une commune dont la valeur est inconnue est laissée de côté",
                var nombre =>
                    $"{nombre.ToString(CultureInfo.InvariantCulture)} communes dont la valeur est inconnue sont laissées de côté",
            },
        ];
        return constat.Valeur is null || notes.All(note => note is null)
            ? null
            : string.Join(" ; ", notes.OfType<string>());
    }
}

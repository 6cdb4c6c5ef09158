using System.Globalization;

namespace Maillage.Portraits;

/// <summary>The figures worked out from the communes of a territory, beside the region and the family measured the same way.</summary>
internal static class ChiffresCalcules
{
    public static IEnumerable<ChiffrePortrait> De(
        ConstatsTerritoire territoire,
        ConstatsTerritoire? region,
        ConstatsTerritoire? famille
    ) =>
        MesuresCommunes.Toutes.Select(
            (mesure, rang) =>
                new ChiffrePortrait
                {
                    Indicateur = mesure.Indicateur,
                    Origine = OrigineChiffre.Calcule,
                    Valeur = territoire.Constats[rang].Valeur,
                    Date = territoire.Constats[rang].Date,
                    Source = mesure.Source,
                    Note = Noter(territoire.Constats[rang]),
                    Presume = territoire.Constats[rang].Presume,
                    Pour100000 = territoire.Taux(rang),
                    Region = region?.Repere(rang),
                    Famille = famille?.Repere(rang),
                }
        );

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

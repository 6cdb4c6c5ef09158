using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Catalogue;

/// <summary>The changes of the rules around a day.</summary>
/// <param name="Jour">The day.</param>
/// <param name="Avant">Those of the three years before, latest first.</param>
/// <param name="Apres">Those of that day and after, soonest first.</param>
public sealed record VueChangements(DateOnly Jour, IReadOnlyList<Changement> Avant, IReadOnlyList<Changement> Apres)
{
    private const int AnneesAvant = 3;

    internal static VueChangements Lire(CatalogueAides catalogue, DateOnly jour)
    {
        var tous = Changement.Tous(catalogue);
        return new VueChangements(
            jour,
            [
                .. tous.Where(changement => changement.Jour < jour && changement.Jour >= jour.AddYears(-AnneesAvant))
                    .Reverse(),
            ],
            [.. tous.Where(changement => changement.Jour >= jour)]
        );
    }

    /// <summary>The dates that follow one another, for the form.</summary>
    internal static string Periode(DateOnly jour) => $"depuis le {Typographie.Jour(jour.AddYears(-AnneesAvant))}";
}

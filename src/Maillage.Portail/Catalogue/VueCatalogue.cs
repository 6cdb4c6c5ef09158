using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Catalogue;

/// <summary>An aid at a date.</summary>
public sealed record LigneAide(Aide Aide, VersionAide? Version, string Etat, bool Ouverte);

/// <summary>The aids of one family.</summary>
public sealed record FamilleAides(string Nom, IReadOnlyList<LigneAide> Aides);

/// <summary>The catalogue at a date.</summary>
public sealed record VueCatalogue(DateOnly Jour, IReadOnlyList<FamilleAides> Familles)
{
    /// <summary>Number of aids that can be signed that day.</summary>
    public int Ouvertes => Familles.Sum(famille => famille.Aides.Count(ligne => ligne.Ouverte));

    internal static VueCatalogue Lire(CatalogueAides catalogue, DateOnly jour) =>
        new(
            jour,
            [
                .. catalogue
                    .Aides.GroupBy(aide => aide.Famille)
                    .OrderBy(famille => famille.Key, StringComparer.InvariantCulture)
                    .Select(famille => new FamilleAides(
                        Mots.Majuscule(famille.Key.Replace('_', ' ')),
                        [.. famille.Select(aide => Ligne(aide, jour)).OrderBy(ligne => !ligne.Ouverte)]
                    )),
            ]
        );

    private static LigneAide Ligne(Aide aide, DateOnly jour)
    {
        var version = aide.VersionAu(jour);
        return new LigneAide(aide, version, Etat(aide, jour), version is not null);
    }

    /// <summary>Whether the aid can be signed that day, with the date that matters.</summary>
    internal static string Etat(Aide aide, DateOnly jour)
    {
        var signature = aide.Signature;
        return aide.VersionAu(jour) is not null
            ? signature.Au is { } fin
                ? $"ouverte jusqu’au {Typographie.Jour(fin)}"
                : "ouverte"
            : signature.Au is { } fermee && fermee < jour
                ? $"fermée depuis le {Typographie.Jour(fermee.AddDays(1))}"
                : (signature.Du ?? aide.PasAvant) is { } debut && debut > jour
                    ? $"ouvre le {Typographie.Jour(debut)}"
                    : "fermée";
    }
}

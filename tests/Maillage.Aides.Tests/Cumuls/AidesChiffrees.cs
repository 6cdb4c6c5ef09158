using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Cumuls;

/// <summary>Open aids named a, b, c… of the sums given, pairs of which are not held together, and the best set of them.</summary>
internal static class AidesChiffrees
{
    public static Cumul Cumuler(decimal?[] montants, (int, int)[] paires, Profil? profil = null)
    {
        var modele = PetitCatalogue.Catalogue.Trouver("par_jour")!;
        var aides = montants
            .Select(
                (montant, rang) =>
                    modele with
                    {
                        Id = Id(rang),
                        NonCumul =
                        [
                            .. paires
                                .Where(paire => paire.Item1 == rang && paire.Item2 != rang)
                                .Select(paire => new Incompatibilite(Id(paire.Item2), modele.Sources[0])),
                        ],
                        Versions =
                        [
                            modele.Versions[1] with
                            {
                                Montant = montant is { } total
                                    ? new Forfait(total, [], NatureMontant.Exact)
                                    : new SansMontant("inconnu"),
                            },
                        ],
                    }
            )
            .ToArray();
        var reponse = Essai.Simuler(
            new CatalogueAides(aides),
            PetitMonde.Assignan,
            Essai.Jour,
            (profil ?? Profil.Vide).Avec(Cles.Profession, "medecin")
        );
        return reponse.Cumul;
    }

    private static string Id(int rang) => ((char)('a' + rang)).ToString();
}

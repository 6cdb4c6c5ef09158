using Maillage.Aides;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>What a change of zoning does to a budget: so many alike contracts signed today, spread evenly over the communes that change class.</summary>
/// <param name="Nombre">Contracts.</param>
/// <param name="Profil">Who signs.</param>
/// <param name="Reponse">The two budgets and their difference; null when it cannot be worked out.</param>
/// <param name="Erreurs">Why not.</param>
public sealed record BudgetCompare(
    int Nombre,
    ProfilType Profil,
    ReponseBudget? Reponse,
    IReadOnlyList<ErreurSaisie> Erreurs
)
{
    /// <summary>Contracts unless another number is asked for.</summary>
    public const int NombreParDefaut = 100;

    /// <summary>Most contracts.</summary>
    public const int NombreMaximal = 1_000;

    internal static BudgetCompare Calculer(
        TableZonage table,
        (ZonageCompare Avant, ZonageCompare Apres) zonages,
        int nombre,
        ProfilType profil
    )
    {
        var changees = table
            .Monde.Referentiel.Communes.Where(commune =>
                zonages.Avant.Classes.TryGetValue(commune.Key, out var de)
                && zonages.Apres.Classes.TryGetValue(commune.Key, out var a)
                && de != a
            )
            .ToDictionary();
        var hypothese = new Hypothese
        {
            Lignes =
            [
                new()
                {
                    Nombre = nombre,
                    Profil = profil.Profil,
                    Lieu = new(null, null, null),
                    Signatures = [table.Jour],
                },
            ],
        };
        var (reponse, erreurs) = CalculBudget.Calculer(
            hypothese,
            Essayer(table, zonages.Avant, changees),
            Essayer(table, zonages.Apres, changees)
        );
        return new(nombre, profil, reponse, erreurs);
    }

    // A draw is shared between the communes a world holds.
    private static Simulateur Essayer(
        TableZonage table,
        ZonageCompare zonage,
        IReadOnlyDictionary<CodeCommune, Commune> communes
    )
    {
        var referentiel = table.Monde.Referentiel;
        var zones = referentiel.Zones.Avec(ClassesDeZonage.Couche(zonage.Classes));
        return new(table.Monde.Catalogue, referentiel with { Zones = zones, Communes = communes });
    }
}

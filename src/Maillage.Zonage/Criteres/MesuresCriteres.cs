using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Measures criteria on the territories of a mesh, from the reference figures.</summary>
/// <param name="referentiel">The figures.</param>
/// <param name="parDepartement">Values known by département only, by criterion; one missing there is unknown everywhere.</param>
public sealed class MesuresCriteres(
    ReferentielTerritorial referentiel,
    IReadOnlyDictionary<string, IReadOnlyDictionary<CodeDepartement, double>> parDepartement
)
{
    /// <summary>Accessibility to general practitioners published by DREES, those aged 65 or less.</summary>
    public const string Apl = "apl";

    private static readonly Dictionary<string, Func<ReferentielTerritorial, Commune, double?>> Mesures = new(
        StringComparer.Ordinal
    )
    {
        [Apl] = (figures, commune) => Derniere(figures, commune)?.JusquA65Ans,
        ["apl_evolution"] = Evolution,
        ["part_75_ans_plus"] = (_, commune) => commune.Part75AnsPlus,
        ["pauvrete"] = (_, commune) => commune.TauxPauvreteBassinDeVie,
        ["distance_urgences"] = (_, commune) => commune.DistanceUrgencesKm,
        ["grille_densite"] = (_, commune) => commune.GrilleDensite,
        ["mg_60_ans_plus"] = SansObjet,
        ["sans_medecin_traitant"] = SansObjet,
    };

    /// <summary>Every criterion that can be measured, by name.</summary>
    public static IReadOnlyCollection<string> Connus => Mesures.Keys;

    /// <summary>The values of a criterion, in the order of the territories.</summary>
    /// <exception cref="KeyNotFoundException">The criterion is not one of <see cref="Connus"/>.</exception>
    public IReadOnlyList<ValeurCritere> Mesurer(Decoupage decoupage, Critere critere)
    {
        var mesure = critere.ParDepartement ? DuDepartement(critere.Id) : Mesures[critere.Id];
        return [.. decoupage.Territoires.Select(territoire => Moyenne(territoire, mesure))];
    }

    // The arrêté of 13 November 2017 weighs by residents; DREES weighs its own indicator by standardised population.
    private ValeurCritere Moyenne(TerritoireDecoupe territoire, Func<ReferentielTerritorial, Commune, double?> mesure)
    {
        var moyenne = MoyennePonderee.De(
            territoire
                .Communes.Select(code => referentiel.Communes[code])
                .Select(commune => (mesure(referentiel, commune), (double?)commune.Population))
        );
        return new(moyenne.Valeur, moyenne.Inconnues);
    }

    private Func<ReferentielTerritorial, Commune, double?> DuDepartement(string id) =>
        (_, commune) =>
            parDepartement.TryGetValue(id, out var valeurs) && valeurs.TryGetValue(commune.Departement, out var valeur)
                ? valeur
                : null;

    private static AplPubliee? Derniere(ReferentielTerritorial referentiel, Commune commune) =>
        referentiel.Apl.TryGetValue(commune.Code, out var annees) ? annees[^1] : null;

    private static double? Evolution(ReferentielTerritorial referentiel, Commune commune) =>
        referentiel.Apl.TryGetValue(commune.Code, out var annees) && annees.Count > 1
            ? annees[^1].JusquA65Ans - annees[0].JusquA65Ans
            : null;

    private static double? SansObjet(ReferentielTerritorial referentiel, Commune commune) => null;
}

using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>Layers of quantities published once.</summary>
internal static class CouchesQuantites
{
    private const string SourceApl =
        "Drees, accessibilité potentielle localisée aux médecins généralistes de 65 ans ou moins, 2016 et 2018";

    private const string PhraseApl =
        "Consultations ou visites accessibles par an et par habitant auprès de généralistes de 65 ans ou moins, l’âge des habitants pris en compte. Sous 2,5, la Drees dit un territoire sous-dense.";

    private static readonly double[] LimitesApl = [1.5, 2.5, 3.5, 4.5];

    public static IReadOnlyList<CoucheAtlas> Toutes { get; } =
    [
        Apl(2018),
        Apl(2016),
        Quantite(
            new("apl-evolution", "Accès aux généralistes : de 2016 à 2018", "Évolution de l’APL", SourceApl),
            "Consultations par an et par habitant gagnées ou perdues entre 2016 et 2018. Une commune qui a fusionné a la moyenne de ses parties.",
            new Echelle('d', [-0.5, -0.1, 0.1, 0.5], ""),
            (monde, commune) => (AplDe(monde, commune, 2018) - AplDe(monde, commune, 2016), SigneEtNombre)
        ),
        Quantite(
            new("75-ans", "Habitants de 75 ans et plus", "75 ans et plus", "Insee, recensement de 2022"),
            "Part des habitants de 75 ans et plus dans la commune.",
            new Echelle('q', [8, 11, 13, 16], "%"),
            (_, commune) => (commune.Part75AnsPlus, valeur => Avec(valeur, 1, "%"))
        ),
        Quantite(
            new("pauvrete", "Pauvreté du bassin de vie", "Taux de pauvreté", "Insee, 2021, bassins de vie 2022"),
            "Taux de pauvreté du bassin de vie auquel la commune appartient : ce n’est pas celui de la commune elle-même.",
            new Echelle('q', [14, 16, 18, 21], "%"),
            (_, commune) => (commune.TauxPauvreteBassinDeVie, valeur => Avec(valeur, 1, "%"))
        ),
        Quantite(
            new(
                "urgences",
                "Distance aux urgences",
                "Urgences",
                "calcul de Maillage sur les services d’urgences du répertoire Finess"
            ),
            "Distance à vol d’oiseau du centre de la commune au service d’urgences le plus proche. Ce n’est pas un temps de route.",
            new Echelle('q', [10, 15, 20, 25], "km"),
            (_, commune) => (commune.DistanceUrgencesKm, valeur => Avec(valeur, 1, "km"))
        ),
        Quantite(
            new(
                "densite",
                "Densité de population",
                "Densité",
                "Insee, populations municipales de la dernière année connue"
            ),
            "Habitants au kilomètre carré.",
            new Echelle('q', [10, 20, 40, 100], "hab./km²"),
            (_, commune) =>
                (commune.Population * 100.0 / commune.SuperficieHectares, valeur => Avec(valeur, 0, "hab./km²"))
        ),
    ];

    internal static string Avec(double valeur, int decimales, string unite) =>
        $"{Typographie.Nombre(valeur, decimales)}{Typographie.EspaceInsecable}{unite}";

    private static CoucheAtlas Apl(int annee) =>
        Quantite(
            new($"apl-{annee}", $"Accès aux généralistes en {annee}", $"APL {annee}", SourceApl),
            PhraseApl,
            new Echelle('q', LimitesApl, ""),
            (monde, commune) => (AplDe(monde, commune, annee), valeur => Avec(valeur, 1, "consultations par an"))
        );

    private static double? AplDe(Monde monde, Commune commune, int annee) =>
        monde
            .Referentiel.Apl.GetValueOrDefault(commune.Code, [])
            .FirstOrDefault(apl => apl.Annee == annee)
            ?.JusquA65Ans;

    private static string SigneEtNombre(double valeur) =>
        $"{(valeur > 0 ? "+" : "")}{Avec(valeur, 2, "consultation par an")}";

    private static CoucheAtlas Quantite(
        Nommage nommage,
        string explication,
        Echelle echelle,
        Func<Monde, Commune, (double? Valeur, Func<double, string> Ecrire)> lire
    ) =>
        new()
        {
            Id = nommage.Id,
            Nom = nommage.Nom,
            Colonne = nommage.Colonne,
            Source = nommage.Source,
            Explication = explication,
            Classes = echelle.Classes,
            Lire = (monde, _, commune) =>
            {
                var (valeur, ecrire) = lire(monde, commune);
                return new MesureCommune(
                    commune,
                    echelle.Classer(valeur),
                    valeur is { } connue ? ecrire(connue) : ClasseCarte.Inconnue.Libelle,
                    valeur
                );
            },
        };

    private sealed record Nommage(string Id, string Nom, string Colonne, string Source);
}

using System.Globalization;
using Maillage.Projections;

namespace Maillage.Portail.Demographie;

/// <summary>A projection as a table for a spreadsheet: one row by year, each measure with the bounds of its bands.</summary>
internal static class ExportProjection
{
    private static readonly (string Nom, Func<AnneeProjetee, Bande> Lire)[] Mesures =
    [
        ("departs", annee => annee.Departs),
        ("arrivees", annee => annee.Arrivees),
        ("effectif", annee => annee.Effectif),
        ("besoin_densite", annee => annee.Besoins[DefinitionBesoin.DensiteConstante]),
        ("besoin_consommation", annee => annee.Besoins[DefinitionBesoin.ConsommationConstante]),
        ("besoin_cible", annee => annee.Besoins[DefinitionBesoin.Cible]),
        ("solde_densite", annee => annee.Soldes[DefinitionBesoin.DensiteConstante]),
    ];

    private static readonly (string Nom, Func<Bande, double> Lire)[] Bornes =
    [
        ("", bande => bande.Mediane),
        ("_p2_5", bande => bande.P2),
        ("_p10", bande => bande.P10),
        ("_p25", bande => bande.P25),
        ("_p75", bande => bande.P75),
        ("_p90", bande => bande.P90),
        ("_p97_5", bande => bande.P97),
    ];

    public static string Csv(ProjectionTerritoire projection) =>
        string.Concat(Lignes(projection).Select(cellules => string.Join(';', cellules) + "\n"));

    private static IEnumerable<IEnumerable<string>> Lignes(ProjectionTerritoire projection)
    {
        yield return
        [
            "annee",
            "population",
            .. Mesures.SelectMany(mesure => Bornes.Select(borne => mesure.Nom + borne.Nom)),
        ];
        var publiables = projection.AnneesPubliables;
        foreach (var annee in projection.Annees)
        {
            yield return
            [
                Nombre(annee.Annee),
                Nombre(Math.Round(annee.Population)),
                .. Mesures.SelectMany(mesure =>
                    Bornes.Select(borne =>
                        publiables.Contains(annee.Annee) ? Nombre(borne.Lire(mesure.Lire(annee))) : "NS"
                    )
                ),
            ];
        }
    }

    private static string Nombre(double nombre) => (Math.Round(nombre, 1) + 0.0).ToString(CultureInfo.InvariantCulture);
}

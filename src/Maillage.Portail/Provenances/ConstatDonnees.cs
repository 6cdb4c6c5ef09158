using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Portail.Provenances;

/// <summary>Draws up the state of the data from the manifest.</summary>
internal static class ConstatDonnees
{
    private const string Depot = "donnees/imports/";

    private static readonly FichierManquant[] Manquants =
    [
        new("Arrêté de zonage des médecins du 31 octobre 2025", "Les ZIP et ZAC à partir de cette date", Depot),
        new("Communes classées en zone de montagne", "La condition de lieu du contrat montagne", Depot),
        new("Communes de massif", "La condition de lieu du contrat montagne depuis 2022", Depot),
        new("Composition des territoires de vie-santé", "Les territoires comptant une commune de montagne", Depot),
        new("Communes France ruralités revitalisation", "L’exonération fiscale depuis juillet 2024", Depot),
        new("Quartiers prioritaires, contours de 2024", "Les quartiers prioritaires à partir de 2024", Depot),
        new("Accessibilité potentielle localisée de la Drees après 2018", "L’accès aux généralistes plus récent", Depot),
        new("Zonage des chirurgiens-dentistes", "Les aides des chirurgiens-dentistes", Depot),
    ];

    public static EtatDonnees Dresser(Manifeste manifeste, string dossier) =>
        new(
            [.. manifeste.Tables.Select(table => Decrire(table, dossier))],
            Manquants,
            []
        );

    private static TableCompilee Decrire(TableManifeste table, string dossier) =>
        new(
            table.Chemin,
            table.Provenance.Titre,
            table.Provenance.Producteur,
            table.Provenance.Origine,
            table.Provenance.Millesime,
            table.Provenance.Licence,
            [
                $"{Typographie.Nombre((decimal)table.Lignes, 0)} lignes",
                .. table.Chiffres.Select(chiffre => $"{chiffre.Key.Replace('_', ' ')} : {Typographie.Nombre((decimal)chiffre.Value, 0)}"),
            ],
            Path.Combine(dossier, table.Chemin)
        );
}

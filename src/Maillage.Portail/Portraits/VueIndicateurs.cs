using Maillage.Portraits;

namespace Maillage.Portail.Portraits;

/// <summary>Every indicator, under its heading: those of the documents and those worked out here.</summary>
public sealed record VueIndicateurs(IReadOnlyList<(string Titre, IReadOnlyList<LigneIndicateur> Lignes)> Rubriques)
{
    internal static VueIndicateurs Lire(FaitsPortraits faits) =>
        new([
            .. Maillage.Portraits.Rubriques.Toutes.Select(rubrique =>
                (
                    rubrique.Titre,
                    (IReadOnlyList<LigneIndicateur>)
                        [
                            .. Tous(faits)
                                .Where(ligne => ligne.Indicateur.Famille == rubrique.Id)
                                .OrderBy(ligne => ligne.Indicateur.Libelle, StringComparer.InvariantCulture),
                        ]
                )
            ),
        ]);

    private static IEnumerable<LigneIndicateur> Tous(FaitsPortraits faits) =>
        faits
            .Tables.Indicateurs.Select(indicateur => new LigneIndicateur(
                indicateur,
                OrigineChiffre.Publie,
                faits
                    .Valeurs(indicateur.Id)
                    .Select(valeur => valeur.Territoire)
                    .Distinct()
                    .Count(lieu => lieu.Departement is not null)
            ))
            .Concat(
                MesuresCommunes.Indicateurs.Select(indicateur => new LigneIndicateur(
                    indicateur,
                    OrigineChiffre.Calcule,
                    null
                ))
            );
}

/// <summary>An indicator, where it comes from, and for how many départements a document gives it; null when it is worked out for all.</summary>
public sealed record LigneIndicateur(Indicateur Indicateur, OrigineChiffre Origine, int? Departements);

using Maillage.Donnees;

namespace Maillage.Aides.Tests.Regles;

/// <summary>The rules and the figures this repository ships, read once.</summary>
internal static class Depot
{
    private static readonly Lazy<(Simulateur Simulateur, IReadOnlyList<TexteRegle> Textes, CorpusRegles Corpus)> Lu =
        new(() =>
        {
            var racine = RacineMaillage.Trouver().Valeur!;
            var regles = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: true);
            var lu = LectureCatalogue.Lire(regles.Textes, regles.Cumuls, regles.Locales);
            Assert.Empty(lu.Erreurs.Select(erreur => erreur.ToString()));
            var donnees = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!;
            return (
                new Simulateur(lu.Catalogue!, donnees.Referentiel),
                regles.Textes,
                CorpusRegles.De(regles.Textes, regles.Cumuls, regles.Locales)
            );
        });

    public static Simulateur Simulateur => Lu.Value.Simulateur;

    public static IReadOnlyList<TexteRegle> Textes => Lu.Value.Textes;

    public static CorpusRegles Corpus => Lu.Value.Corpus;
}

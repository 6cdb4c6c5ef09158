using Maillage.Donnees;

namespace Maillage.Aides.Tests.Regles;

/// <summary>The rules and the figures this repository ships, read once.</summary>
internal static class Depot
{
    private static readonly Lazy<(Simulateur Simulateur, IReadOnlyList<TexteRegle> Textes)> Lu = new(() =>
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var textes = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: true).Textes;
        var lu = LectureCatalogue.Lire(textes);
        Assert.Empty(lu.Erreurs.Select(erreur => erreur.ToString()));
        var donnees = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!;
        return (new Simulateur(lu.Catalogue!, donnees.Referentiel), textes);
    });

    public static Simulateur Simulateur => Lu.Value.Simulateur;

    public static IReadOnlyList<TexteRegle> Textes => Lu.Value.Textes;
}

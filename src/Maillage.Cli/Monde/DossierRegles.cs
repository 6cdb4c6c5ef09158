using System.Globalization;
using Maillage.Aides;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary>Reads the folder of the rules: one folder per aid, and the rules between aids.</summary>
internal static class DossierRegles
{
    /// <summary>The catalogue, without the cases.</summary>
    public static Lu<CatalogueAides> LireCatalogue(string dossier)
    {
        var lus = DossierReglementation.Lire(dossier, avecCas: false);
        if (lus.Erreurs.Count > 0)
        {
            return new(null, EnSaisie(lus));
        }
        var lu = LectureCatalogue.Lire(lus.Textes, lus.Cumuls, lus.Locales);
        return new(lu.Catalogue, [.. lu.Erreurs.Select(EnSaisie)]);
    }

    /// <summary>The texts of the rules, with the cases when wanted.</summary>
    public static Lu<IReadOnlyList<TexteRegle>> LireTextes(string dossier, bool avecCas)
    {
        var lus = DossierReglementation.Lire(dossier, avecCas);
        return lus.Erreurs.Count == 0 ? new(lus.Textes) : new(null, EnSaisie(lus));
    }

    private static ErreurSaisie[] EnSaisie(ReglementationLue lue) =>
        [.. lue.Erreurs.Select(erreur => new ErreurSaisie("--reglementation", erreur))];

    /// <summary>An error of the rules under the path of its file and line.</summary>
    public static ErreurSaisie EnSaisie(ErreurRegle erreur) =>
        new($"{erreur.Fichier}, ligne {erreur.Ligne.ToString(CultureInfo.InvariantCulture)}", erreur.Message);
}

using System.Globalization;
using Maillage.Aides;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary>Reads the folder of the rules: one folder per aid, and the rules between aids.</summary>
internal static class DossierRegles
{
    /// <summary>The texts of the rules, with the cases when wanted.</summary>
    public static Lu<ReglementationLue> Lire(string dossier, bool avecCas)
    {
        var lus = DossierReglementation.Lire(dossier, avecCas);
        return lus.Erreurs.Count == 0 ? new(lus) : new(null, EnSaisie(lus));
    }

    /// <summary>The catalogue the texts state.</summary>
    public static Lu<CatalogueAides> LireCatalogue(Lu<ReglementationLue> lue)
    {
        if (lue.Valeur is not { } textes)
        {
            return new(null, lue.Erreurs);
        }
        var lu = LectureCatalogue.Lire(textes.Textes, textes.Cumuls, textes.Locales);
        return new(lu.Catalogue, [.. lu.Erreurs.Select(EnSaisie)]);
    }

    private static ErreurSaisie[] EnSaisie(ReglementationLue lue) =>
        [.. lue.Erreurs.Select(erreur => new ErreurSaisie("--reglementation", erreur))];

    /// <summary>An error of the rules under the path of its file and line.</summary>
    public static ErreurSaisie EnSaisie(ErreurRegle erreur) =>
        new($"{erreur.Fichier}, ligne {erreur.Ligne.ToString(CultureInfo.InvariantCulture)}", erreur.Message);
}

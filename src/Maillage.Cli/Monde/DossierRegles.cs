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
        var textes = DossierReglementation.Lire(dossier, avecCas: false);
        if (textes.Erreurs.Count > 0)
        {
            return new(null, [.. textes.Erreurs.Select(EnSaisie)]);
        }
        var lu = LectureCatalogue.Lire(textes.Textes, textes.Cumuls);
        return new(lu.Catalogue, [.. lu.Erreurs.Select(EnSaisie)]);
    }

    /// <summary>The texts of the rules, with the cases when wanted.</summary>
    public static Lu<IReadOnlyList<TexteRegle>> LireTextes(string dossier, bool avecCas)
    {
        var lus = DossierReglementation.Lire(dossier, avecCas);
        return lus.Erreurs.Count == 0 ? new(lus.Textes) : new(null, [.. lus.Erreurs.Select(EnSaisie)]);
    }

    private static ErreurSaisie EnSaisie(string erreur) => new("--reglementation", erreur);

    /// <summary>An error of the rules under the path of its file and line.</summary>
    public static ErreurSaisie EnSaisie(ErreurRegle erreur) =>
        new($"{erreur.Fichier}, ligne {erreur.Ligne.ToString(CultureInfo.InvariantCulture)}", erreur.Message);
}

using System.Globalization;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Reads the compiled figures.</summary>
internal static class LectureReferentiel
{
    public static Lu<ReferentielTerritorial> Lire(string dossier)
    {
        if (!File.Exists(Path.Combine(dossier, Manifeste.Fichier)))
        {
            return Absent(dossier);
        }
        var charge = ChargementDonnees.Charger(dossier);
        return new(charge.Valeur?.Referentiel, [.. charge.Erreurs.Select(EnSaisie)]);
    }

    /// <summary>An error of data under the path of its file, line and column.</summary>
    public static ErreurSaisie EnSaisie(ErreurDonnees erreur)
    {
        var ligne = erreur.Ligne is { } rang ? $", ligne {rang.ToString(CultureInfo.InvariantCulture)}" : "";
        var colonne = erreur.Colonne is { } nom ? $", colonne {nom}" : "";
        return new(erreur.Fichier + ligne + colonne, erreur.Message);
    }

    private static Lu<ReferentielTerritorial> Absent(string dossier) =>
        new(
            new ErreurSaisie(
                "donnees",
                Directory.Exists(dossier)
                    ? $"Le dossier « {dossier} » ne contient pas {Manifeste.Fichier}. Construisez les données avec « maillage donnees compiler --brut <dossier> », ou désignez-les avec --donnees."
                    : $"Le dossier « {dossier} » n'existe pas. Construisez les données avec « maillage donnees compiler --brut <dossier> », ou désignez-les avec --donnees."
            )
        );
}

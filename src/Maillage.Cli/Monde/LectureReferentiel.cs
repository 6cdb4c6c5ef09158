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
        if (Absence(dossier) is { } absence)
        {
            return new(absence);
        }
        var charge = ChargementDonnees.Charger(dossier);
        return new(charge.Valeur?.Referentiel, [.. charge.Erreurs.Select(EnSaisie)]);
    }

    public static Lu<NomsTerritoires> LireNoms(string dossier)
    {
        if (Absence(dossier) is { } absence)
        {
            return new(absence);
        }
        var noms = ChargementNoms.Charger(dossier);
        return new(noms.Valeur, [.. noms.Erreurs.Select(EnSaisie)]);
    }

    /// <summary>Reads the fingerprints of the manifest and of the tables it names.</summary>
    public static Lu<DonneesTrace> LireEmpreintes(string dossier)
    {
        if (Absence(dossier) is { } absence)
        {
            return new(absence);
        }
        var manifeste = Manifeste.Lire(dossier);
        return manifeste.Reussi
            ? new(
                new DonneesTrace(
                    Empreinte.De(File.ReadAllBytes(Path.Combine(dossier, Manifeste.Fichier))),
                    [.. manifeste.Valeur.Tables.Select(table => new TableTrace(table.Chemin, table.Sha256))]
                )
            )
            : new(null, [.. manifeste.Erreurs.Select(EnSaisie)]);
    }

    /// <summary>Reads the figures and checks them.</summary>
    public static Lu<EtatDonnees> Verifier(string dossier)
    {
        if (Absence(dossier) is { } absence)
        {
            return new(absence);
        }
        var etat = VerificationDonnees.Verifier(dossier);
        return new(etat.Valeur, [.. etat.Erreurs.Select(EnSaisie)]);
    }

    /// <summary>An error of data under the path of its file, line and column.</summary>
    public static ErreurSaisie EnSaisie(ErreurDonnees erreur)
    {
        var ligne = erreur.Ligne is { } rang ? $", ligne {rang.ToString(CultureInfo.InvariantCulture)}" : "";
        var colonne = erreur.Colonne is { } nom ? $", colonne {nom}" : "";
        return new(erreur.Fichier + ligne + colonne, erreur.Message);
    }

    private static ErreurSaisie? Absence(string dossier)
    {
        const string Conseil =
            "Construisez les données avec « maillage donnees compiler --brut <dossier> », ou désignez-les avec --donnees.";
        return File.Exists(Path.Combine(dossier, Manifeste.Fichier)) ? null
            : Directory.Exists(dossier)
                ? new("--donnees", $"Le dossier « {dossier} » ne contient pas {Manifeste.Fichier}. {Conseil}")
            : new("--donnees", $"Le dossier « {dossier} » n'existe pas. {Conseil}");
    }
}

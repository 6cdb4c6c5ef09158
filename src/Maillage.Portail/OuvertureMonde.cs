using System.Security.Cryptography;
using System.Text;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Portail;

/// <summary>Opens the rules and the data of a folder.</summary>
internal static class OuvertureMonde
{
    private const string Contours = "contours/2026";

    /// <summary>The world, or French messages that say what is missing and what to do.</summary>
    public static (Monde? Monde, IReadOnlyList<string> Erreurs) Ouvrir(Lancement lancement)
    {
        var dossier = RacineMaillage.DossierDonnees(lancement.Donnees);
        if (!dossier.Reussi)
        {
            return Echec(dossier.Erreurs);
        }
        var regles = Task.Run(() => LireRegles(dossier.Valeur, lancement.Racine));
        var donnees = ChargementDonnees.Charger(dossier.Valeur);
        var manifeste = Manifeste.Lire(dossier.Valeur);
        var (textes, catalogue, erreurs) = regles.GetAwaiter().GetResult();
        if (!donnees.Reussi || !manifeste.Reussi || catalogue is null)
        {
            return (null, [.. donnees.Erreurs.Concat(manifeste.Erreurs).Select(erreur => erreur.ToString()), .. erreurs]);
        }
        var referentiel = donnees.Valeur.Referentiel;
        return (
            new Monde(
                new Simulateur(catalogue, referentiel),
                new Lazy<FondDeCarte?>(() => LireFond(dossier.Valeur)),
                new Lazy<EtatDonnees>(() => VerificationDonnees.Decrire(dossier.Valeur, donnees.Valeur).ValeurOuException()),
                dossier.Valeur,
                Condenser(manifeste.Valeur, textes)
            )
            {
                Quartiers = new(() => LireQuartiers(dossier.Valeur)),
                Regles = textes.ToDictionary(texte => texte.Dossier, texte => texte.Aide),
            },
            []
        );
    }

    private static (IReadOnlyList<TexteRegle> Textes, CatalogueAides? Catalogue, IReadOnlyList<string> Erreurs) LireRegles(
        string donnees,
        string? racine
    )
    {
        var chemin = Path.Combine(racine ?? Path.GetDirectoryName(donnees)!, "reglementation");
        var lue = DossierReglementation.Lire(chemin, avecCas: false);
        var catalogue = LectureCatalogue.Lire(lue.Textes);
        var erreurs = lue.Erreurs.Concat(catalogue.Erreurs.Select(erreur => erreur.ToString())).ToArray();
        return (lue.Textes, erreurs.Length == 0 ? catalogue.Catalogue : null, erreurs);
    }

    private static FondDeCarte? LireFond(string donnees) =>
        Directory.Exists(Path.Combine(donnees, Contours)) ? ChargementContours.LireFond(donnees).ValeurOuException() : null;

    private static IReadOnlyDictionary<string, Contour> LireQuartiers(string donnees) =>
        File.Exists(Path.Combine(donnees, Contours, "qpv.csv"))
            ? ChargementContours.LireQpv(donnees).ValeurOuException()
            : new Dictionary<string, Contour>();

    private static string Condenser(Manifeste manifeste, IReadOnlyList<TexteRegle> textes)
    {
        using var condensat = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var texte in manifeste.Tables.Select(table => table.Sha256).Concat(textes.Select(texte => texte.Aide)))
        {
            condensat.AppendData(Encoding.UTF8.GetBytes(texte));
        }
        return Convert.ToHexStringLower(condensat.GetHashAndReset());
    }

    private static (Monde?, IReadOnlyList<string>) Echec(IReadOnlyList<ErreurDonnees> erreurs) =>
        (null, [.. erreurs.Select(erreur => erreur.ToString())]);
}

using System.Security.Cryptography;
using System.Text;
using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Donnees.Contours;
using Maillage.Portail.Actes;
using Maillage.Portail.Atelier;
using Maillage.Portail.Demographie;
using Maillage.Portail.Zonages;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail;

/// <summary>Opens the rules and the data of a folder.</summary>
internal static class OuvertureMonde
{
    private const string Regles = "reglementation";
    private const string Contours = "contours/";

    /// <summary>The world, or French messages that say what is missing and what to do.</summary>
    public static (Monde? Monde, IReadOnlyList<string> Erreurs) Ouvrir(Lancement lancement)
    {
        var dossier = RacineMaillage.DossierDonnees(lancement.Donnees);
        if (!dossier.Reussi)
        {
            return Echec(dossier.Erreurs);
        }
        var reglementation = Reglementation(dossier.Valeur, lancement.Racine);
        var regles = Task.Run(() => LireRegles(reglementation));
        var donnees = ChargementDonnees.Charger(dossier.Valeur);
        var manifeste = Manifeste.Lire(dossier.Valeur);
        var (lue, catalogue, erreurs) = regles.GetAwaiter().GetResult();
        if (!donnees.Reussi || !manifeste.Reussi || catalogue is null)
        {
            return (
                null,
                [.. donnees.Erreurs.Concat(manifeste.Erreurs).Select(erreur => erreur.ToString()), .. erreurs]
            );
        }
        return (
            new Monde(
                new Simulateur(catalogue, donnees.Valeur.Referentiel),
                new Lazy<FondDeCarte?>(() => LireFond(manifeste.Valeur, dossier.Valeur)),
                new Lazy<EtatDonnees>(() =>
                    VerificationDonnees.Decrire(dossier.Valeur, donnees.Valeur).ValeurOuException()
                ),
                dossier.Valeur,
                Condenser(manifeste.Valeur, lue)
            )
            {
                Corpus = CorpusRegles.De(lue.Textes, lue.Cumuls, lue.Locales),
                Quartiers = new(() => LireQuartiers(manifeste.Valeur, dossier.Valeur)),
                Acces = new(() => Mesurer(dossier.Valeur, reglementation, donnees.Valeur.Referentiel)),
                Zonage = new(() => OuvrirZonage(dossier.Valeur, reglementation, donnees.Valeur.Referentiel)),
                Faits = new(() => LireFaits(dossier.Valeur)),
                Actes = new(() => OuvrirActes(dossier.Valeur, reglementation, donnees.Valeur.Referentiel)),
                Demographie = new(() => LireDemographie(dossier.Valeur, reglementation)),
                Regles = lue.Textes.ToDictionary(texte => texte.Dossier, texte => texte.Aide),
            },
            []
        );
    }

    private static string Reglementation(string donnees, string? racine)
    {
        var voisin = Path.Combine(Path.GetDirectoryName(donnees)!, Regles);
        return racine is not null ? Path.Combine(racine, Regles)
            : !Directory.Exists(voisin) && RacineMaillage.Trouver().Valeur is { } trouvee
                ? Path.Combine(trouvee, Regles)
            : voisin;
    }

    private static AccesMesure Mesurer(string donnees, string reglementation, ReferentielTerritorial referentiel)
    {
        var region = ChargementRegionAcces.Charger(donnees, reglementation, referentiel);
        return region.Reussi
            ? new(AccesRegion.Mesurer(region.Valeur), [])
            : new(null, [.. region.Erreurs.Select(erreur => erreur.ToString())]);
    }

    private static ZonageOuvert OuvrirZonage(string donnees, string reglementation, ReferentielTerritorial referentiel)
    {
        var dossier = ChargementDossierZonage.Charger(donnees, reglementation, referentiel);
        return new(dossier.Valeur, [.. dossier.Erreurs.Select(erreur => erreur.ToString())]);
    }

    private static ActesOuverts OuvrirActes(string donnees, string reglementation, ReferentielTerritorial referentiel)
    {
        var actes = ActesZonage.Charger(donnees, reglementation, referentiel);
        return new(actes.Valeur, [.. actes.Erreurs.Select(erreur => erreur.ToString())]);
    }

    private static DemographieLue LireDemographie(string donnees, string reglementation)
    {
        var lue = ChargementProjections.Charger(donnees, reglementation);
        return new(lue.Valeur, [.. lue.Erreurs.Select(erreur => erreur.ToString())]);
    }

    private static (ReglementationLue Lue, CatalogueAides? Catalogue, IReadOnlyList<string> Erreurs) LireRegles(
        string chemin
    )
    {
        var lue = DossierReglementation.Lire(chemin, avecCas: false);
        var catalogue = LectureCatalogue.Lire(lue.Textes, lue.Cumuls, lue.Locales);
        var erreurs = lue.Erreurs.Concat(catalogue.Erreurs.Select(erreur => erreur.ToString())).ToArray();
        return (lue, erreurs.Length == 0 ? catalogue.Catalogue : null, erreurs);
    }

    private static FondDeCarte? LireFond(Manifeste manifeste, string dossier) =>
        manifeste.Tables.Any(table => table.Chemin.StartsWith(Contours, StringComparison.Ordinal))
            ? ChargementContours.LireFond(dossier).ValeurOuException()
            : null;

    private static IReadOnlyDictionary<string, Contour> LireQuartiers(Manifeste manifeste, string dossier) =>
        manifeste.Tables.Any(table => table.Chemin.StartsWith(Contours, StringComparison.Ordinal))
            ? ChargementContours.LireQpv(dossier).ValeurOuException()
            : new Dictionary<string, Contour>();

    private static FaitsPortraits LireFaits(string dossier) =>
        ChargementPortraits.Present(dossier)
            ? ChargementPortraits.Charger(dossier).ValeurOuException()
            : FaitsPortraits.Aucun;

    private static string Condenser(Manifeste manifeste, ReglementationLue lue)
    {
        var textes = lue
            .Textes.SelectMany(texte => new[] { texte.Aide, texte.Depart ?? "" })
            .Concat(lue.Locales.Select(local => local.Texte))
            .Append(lue.Cumuls ?? "");
        using var condensat = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var texte in manifeste.Tables.Select(table => table.Sha256).Concat(textes))
        {
            condensat.AppendData(Encoding.UTF8.GetBytes(texte));
        }
        return Convert.ToHexStringLower(condensat.GetHashAndReset());
    }

    private static (Monde?, IReadOnlyList<string>) Echec(IReadOnlyList<ErreurDonnees> erreurs) =>
        (null, [.. erreurs.Select(erreur => erreur.ToString())]);
}

using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// Reads the official contours of communes (one GeoJSON file by département) and brings them to today's communes: those merged since are
/// joined by dropping what separated them.
/// </summary>
internal sealed class ImportContours(CommunesActuelles communes, RapportErreurs rapport)
{
    /// <summary>Pattern of the names of the files, one by département.</summary>
    public const string Fichiers = "communes-*.geojson";

    private readonly LimitesBrutes limites = new();
    private readonly HashSet<CodeCommune> dessinees = [];

    /// <summary>The arcs of today's communes, as precise as the files; what is wrong goes to the report.</summary>
    /// <param name="dossier">Folder of the <c>communes-*.geojson</c> files.</param>
    public IReadOnlyList<ArcContour> Lire(string dossier)
    {
        var nom = Path.GetFileName(dossier);
        var fichiers = Directory.Exists(dossier) ? Directory.GetFiles(dossier, Fichiers) : [];
        if (fichiers is [])
        {
            rapport.Signaler(nom, "aucun fichier « communes-*.geojson ». Déposez-y les contours officiels.");
            return [];
        }
        foreach (var fichier in fichiers.Order(StringComparer.Ordinal))
        {
            LireFichier(fichier);
        }
        SignalerAbsentes(nom);
        return limites.Decouper();
    }

    private void LireFichier(string chemin)
    {
        var fichier = Path.GetFileName(chemin);
        foreach (var entite in new FichierGeoJson(chemin, rapport).Lire())
        {
            var saisie = entite.Texte("code");
            if (!CodeCommune.TryParse(saisie, out var code))
            {
                var message = $"« {saisie} » n'est pas un code commune INSEE (5 caractères, par exemple 34015).";
                rapport.Signaler(fichier, null, $"{entite.Lieu}.properties.code", message);
            }
            else if (communes.Actuelle(code) is not { } actuelle)
            {
                var message =
                    $"la commune {code} n'est pas dans la liste des communes et la table des mouvements ne lui donne pas un successeur unique.";
                rapport.Signaler(fichier, null, $"{entite.Lieu}.properties.code", message);
            }
            else
            {
                Ajouter(fichier, actuelle, entite);
            }
        }
    }

    private void Ajouter(string fichier, CodeCommune commune, EntiteGeoJson entite)
    {
        dessinees.Add(commune);
        foreach (var rivale in entite.Polygones.SelectMany(p => p.Anneaux).SelectMany(a => limites.Ajouter(commune, a)))
        {
            var message = $"le contour de {commune} recouvre celui de {rivale}. Remettez le fichier d'origine.";
            rapport.Signaler(fichier, null, entite.Lieu, message);
        }
    }

    private void SignalerAbsentes(string nom)
    {
        var absentes = communes.Codes.Except(dessinees).Order().ToList();
        if (absentes.Count > 0)
        {
            rapport.Signaler(
                nom,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{absentes.Count} communes sans contour, dont {string.Join(", ", absentes.Take(5))}. Ajoutez le fichier de leur département."
                )
            );
        }
    }
}

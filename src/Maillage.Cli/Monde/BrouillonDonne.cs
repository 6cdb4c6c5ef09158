using Maillage.Donnees;
using Maillage.Donnees.Contours;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary>A draft named at the prompt, and what its acts rest on.</summary>
/// <param name="Importe">The draft and what its reading converted.</param>
/// <param name="Actes">Methods, instances, sentences, meshes.</param>
internal sealed record BrouillonDonne(BrouillonImporte Importe, ActesZonage Actes)
{
    public Brouillon Brouillon => Importe.Brouillon;

    public Decoupage Decoupage => Actes.Decoupage(Brouillon);

    /// <summary>The word after the command that names the draft.</summary>
    public static Mots Argument() =>
        new(
            "brouillon",
            plusieurs: false,
            "Donnez le fichier du brouillon (JSON, CSV, XLSX ou GeoJSON), ou - pour l'entrée standard."
        );

    /// <summary>The draft, or null once all that is wrong is said; what was converted is said on the side.</summary>
    public static BrouillonDonne? Lire(Appel appel, Mots fichier, Maille? voulue = null, string? methode = null)
    {
        var nom = appel.Texte(fichier);
        if (appel.Prendre(appel.Monde.Referentiel) is not { } referentiel || nom.Length == 0)
        {
            return null;
        }
        var actes = ActesZonage.Charger(appel.Monde.Lieux.Donnees, appel.Monde.Lieux.Reglementation, referentiel);
        appel.Signaler(actes.Erreurs.Select(LectureReferentiel.EnSaisie));
        var (octets, absence) = FichierLu.Octets(fichier.Name, nom, appel.Poste);
        if (octets is null || actes.Valeur is null)
        {
            appel.Signaler(absence is null ? [] : [absence]);
            return null;
        }
        var titre = nom == "-" ? fichier.Name : Path.GetFileName(nom);
        var lu = LectureBrouillon.Lire(octets.Value, titre, actes.Valeur.Cadre(voulue, methode));
        appel.Signaler(lu.Erreurs.Select(LectureReferentiel.EnSaisie));
        foreach (var phrase in lu.Valeur?.Rapport ?? [])
        {
            appel.Poste.Erreurs.WriteLine(phrase);
        }
        return lu.Valeur is { } importe ? new(importe, actes.Valeur) : null;
    }

    /// <summary>The map of the communes; null when no contours are compiled.</summary>
    public static FondDeCarte? Fond(Appel appel) => ChargementContours.LireFond(appel.Monde.Lieux.Donnees).Valeur;
}

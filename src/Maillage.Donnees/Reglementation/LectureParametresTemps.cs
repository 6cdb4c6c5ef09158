using Maillage.Accessibilite;
using Maillage.Aides.Lecture;

namespace Maillage.Donnees;

/// <summary>Reads <c>parametres/temps.yaml</c>.</summary>
public static class LectureParametresTemps
{
    internal const string Fichier = "parametres/temps.yaml";

    /// <summary>Reads the road model.</summary>
    /// <param name="reglementation">The folder that holds <c>parametres/</c>.</param>
    public static Resultat<ParametresTemps> Lire(string reglementation) =>
        FichierParametres.Lire(reglementation, Fichier, LireRacine);

    private static ParametresTemps? LireRacine(ObjetYaml objet, LectureFondee lecture)
    {
        var coefficients = new CoefficientsRoutiers
        {
            Sinuosite = lecture.Nombre(objet, "sinuosite", 1),
            VitesseA10Km = lecture.Nombre(objet, "vitesse_a_10_km", 1, 200),
            CroissanceVitesse = lecture.Nombre(objet, "croissance_vitesse", 0, 0.9),
            FacteursDensite = lecture.Nombres(objet, "facteurs_densite", ModeleRoutier.ClassesDensite, 0.1),
            FacteurInterne = lecture.Nombre(objet, "facteur_interne", 0, 1),
        };
        var portee = lecture.Nombre(objet, "portee_minutes", 1, 600);
        return objet.Releve.Erreurs.Count > 0 ? null : new(new(coefficients), portee, lecture.Prendre());
    }
}

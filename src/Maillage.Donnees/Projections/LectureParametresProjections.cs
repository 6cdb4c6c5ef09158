using Maillage.Aides.Lecture;
using Maillage.Projections;

namespace Maillage.Donnees;

/// <summary>Reads <c>parametres/projections.yaml</c>.</summary>
internal static class LectureParametresProjections
{
    internal const string Fichier = "parametres/projections.yaml";

    /// <summary>Reads what projections suppose.</summary>
    /// <param name="reglementation">The folder that holds <c>parametres/</c>.</param>
    public static Resultat<ParametresProjections> Lire(string reglementation) =>
        FichierParametres.Lire(reglementation, Fichier, LireRacine);

    private static ParametresProjections LireRacine(ObjetYaml objet, LectureFondee lecture)
    {
        var parametres = new ParametresProjections
        {
            IncertitudeDeparts = lecture.Nombre(objet, "incertitude_departs", 0, 1),
            ArrondiParts = lecture.Nombre(objet, "arrondi_parts", 0, 5),
            IncertitudePopulation = lecture.Nombre(objet, "incertitude_population", 0, 1),
            AgeArriveeMinimal = (int)lecture.Nombre(objet, "age_arrivee_minimal", 24, 70),
            AgeArriveeMaximal = (int)lecture.Nombre(objet, "age_arrivee_maximal", 24, 70),
            IncertitudeArrivees = lecture.Nombre(objet, "incertitude_arrivees", 0, 2),
            PoidsConsultations = Poids(objet, lecture),
        };
        if (parametres.AgeArriveeMaximal < parametres.AgeArriveeMinimal)
        {
            objet.Releve.Refuser(
                objet.Ligne,
                "« age_arrivee_maximal » est inférieur à « age_arrivee_minimal ». Corrigez l'un des deux."
            );
        }
        return parametres with { Fondements = lecture.Prendre() };
    }

    private static IReadOnlyList<PoidsAge> Poids(ObjetYaml objet, LectureFondee lecture)
    {
        var poids = objet.Liste(
            "poids_consultations",
            noeud =>
                ObjetYaml.Lire(
                    noeud,
                    objet.Releve,
                    ligne => new PoidsAge(
                        new TrancheAge(ligne.Entier("du"), ligne.EntierOuNul("au")),
                        lecture.Nombre(ligne, "poids", 0.01, 100)
                    )
                )
        );
        var attendu = 0;
        foreach (var (tranche, _) in poids)
        {
            if (tranche.Du != attendu || tranche.Du % PopulationAges.Pas != 0)
            {
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"« poids_consultations » : une tranche commence à {tranche.Du} ans au lieu de {attendu}. Les tranches se suivent, de cinq ans en cinq ans, depuis 0."
                );
            }
            attendu = tranche.Au + 1 ?? int.MaxValue;
        }
        if (attendu != int.MaxValue)
        {
            objet.Releve.Refuser(
                objet.Ligne,
                "« poids_consultations » : la dernière tranche doit finir par « au: null »."
            );
        }
        return poids;
    }
}

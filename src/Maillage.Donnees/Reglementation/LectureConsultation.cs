using Maillage.Aides.Lecture;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>Reads <c>zonage/consultation.yaml</c>.</summary>
public static class LectureConsultation
{
    internal const string Fichier = "zonage/consultation.yaml";

    private static readonly Dictionary<string, Fiabilite> Fiabilites = Enum.GetValues<Fiabilite>()
        .ToDictionary(fiabilite => fiabilite.Code());

    /// <summary>Reads the instances to consult, in the order of the file.</summary>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    public static Resultat<IReadOnlyList<InstanceConsultee>> Lire(string reglementation) =>
        FichierParametres.Lire<IReadOnlyList<InstanceConsultee>>(reglementation, Fichier, LireRacine);

    private static List<InstanceConsultee> LireRacine(ObjetYaml objet, LectureFondee lecture)
    {
        var instances = objet
            .Liste(
                "instances",
                noeud => ObjetYaml.Lire(noeud, objet.Releve, instance => LireInstance(instance, lecture))
            )
            .ToList();
        foreach (var repetee in instances.GroupBy(une => une.Id, StringComparer.Ordinal).Where(une => une.Count() > 1))
        {
            objet.Releve.Refuser(objet.Ligne, $"L'instance « {repetee.Key} » est écrite deux fois. Gardez-en une.");
        }
        return instances;
    }

    private static InstanceConsultee LireInstance(ObjetYaml objet, LectureFondee lecture)
    {
        var delai = objet.EntierOuNul("delai_mois");
        if (delai <= 0)
        {
            objet.Releve.Refuser(objet.Ligne, "« delai_mois » doit être au moins 1, ou null s'il n'est pas connu.");
        }
        return new()
        {
            Id = objet.Texte("id"),
            Nom = objet.Texte("nom"),
            Acte = objet.Texte("acte"),
            Visa = objet.Texte("visa"),
            Requise = OuiNonOuNul(objet, "requise"),
            DelaiMois = delai,
            SilenceVautAvis = OuiNonOuNul(objet, "silence_vaut_avis"),
            Source = lecture.Source(objet, "source") ?? "",
            Fiabilite = objet.Code("fiabilite", Fiabilites),
            AVerifier = objet.Textes("a_verifier"),
        };
    }

    private static Ternaire OuiNonOuNul(ObjetYaml objet, string cle)
    {
        if (objet.Noeud(cle) is { } noeud && ObjetYaml.EstNul(noeud))
        {
            return Ternaire.Inconnu;
        }
        return objet.OuiNon(cle).VersTernaire();
    }
}

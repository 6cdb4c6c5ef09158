using Maillage.Accessibilite;
using Maillage.Aides.Lecture;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads <c>parametres/apl.yaml</c>.</summary>
public static class LectureParametresApl
{
    internal const string Fichier = "parametres/apl.yaml";

    /// <summary>Reads the versions.</summary>
    /// <param name="reglementation">The folder that holds <c>parametres/</c>.</param>
    public static Resultat<ParametresLus> Lire(string reglementation) =>
        FichierParametres.Lire(reglementation, Fichier, LireRacine);

    private static ParametresLus LireRacine(ObjetYaml objet, LectureFondee lecture)
    {
        var versions = objet.Liste("versions", noeud => LireVersion(noeud, objet.Releve, lecture));
        Verifier(objet, versions);
        var etp = 1.0;
        objet.Objet<object>(
            "offre_estimee",
            estimation =>
            {
                etp = lecture.Nombre(estimation, "etp_par_medecin", 0.01, 10);
                return null;
            }
        );
        return new(versions, etp, lecture.Prendre());
    }

    private static VersionApl? LireVersion(YamlNode noeud, Releve releve, LectureFondee lecture) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet =>
            {
                var parametres = LireParametres(objet, lecture);
                return new VersionApl(objet.Texte("id"), objet.Texte("nom"), parametres, lecture.Prendre())
                {
                    PremiereAnnee = objet.EntierOuNul("premiere_annee"),
                    DerniereAnnee = objet.EntierOuNul("derniere_annee"),
                };
            }
        );

    private static ParametresApl LireParametres(ObjetYaml objet, LectureFondee lecture)
    {
        var parametres = new ParametresApl
        {
            Decroissance = lecture.Bandes(objet, "bandes"),
            PlancherActes = lecture.Nombre(objet, "plancher_actes", 0),
            PlafondActes = lecture.Nombre(objet, "plafond_actes", 0),
            AgeMaximum = (int)lecture.Nombre(objet, "age_maximum", 25, 120),
            ActesParEtp = lecture.Nombre(objet, "actes_par_etp", 1),
        };
        if (parametres.PlafondActes < parametres.PlancherActes)
        {
            objet.Releve.Refuser(
                objet.Ligne,
                "« plafond_actes » est inférieur à « plancher_actes ». Corrigez l'un des deux."
            );
        }
        return parametres;
    }

    private static void Verifier(ObjetYaml objet, IReadOnlyList<VersionApl> versions)
    {
        foreach (var id in versions.GroupBy(version => version.Id).Where(groupe => groupe.Count() > 1))
        {
            objet.Releve.Refuser(objet.Ligne, $"La version « {id.Key} » est écrite deux fois.");
        }
        if (versions.Count(version => version.DerniereAnnee is null) != 1)
        {
            objet.Releve.Refuser(
                objet.Ligne,
                "Une version, et une seule, n'a pas de dernière année : celle en vigueur."
            );
        }
        foreach (var (avant, apres) in Couples(versions).Where(couple => SeChevauchent(couple.Item1, couple.Item2)))
        {
            objet.Releve.Refuser(
                objet.Ligne,
                $"Les versions « {avant.Id} » et « {apres.Id} » couvrent une même année."
            );
        }
    }

    private static IEnumerable<(VersionApl, VersionApl)> Couples(IReadOnlyList<VersionApl> versions) =>
        versions.SelectMany((avant, rang) => versions.Skip(rang + 1).Select(apres => (avant, apres)));

    private static bool SeChevauchent(VersionApl avant, VersionApl apres) =>
        !(avant.DerniereAnnee < apres.PremiereAnnee) && !(apres.DerniereAnnee < avant.PremiereAnnee);
}

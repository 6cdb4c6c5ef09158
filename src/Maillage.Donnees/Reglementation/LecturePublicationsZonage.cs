using Maillage.Aides.Lecture;
using Maillage.Zonage;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads <c>zonage/publications.yaml</c>: what documents say of past zonings, and why our figures may differ.</summary>
public static class LecturePublicationsZonage
{
    internal const string Fichier = "zonage/publications.yaml";

    private static readonly string[] Mesures = [EcartPublie.PartCommunes, EcartPublie.PartPopulation];

    /// <summary>Reads the publications.</summary>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    public static Resultat<IReadOnlyList<PublicationZonage>> Lire(string reglementation) =>
        FichierParametres.Lire<IReadOnlyList<PublicationZonage>>(
            reglementation,
            Fichier,
            (objet, lecture) => objet.Liste("publications", noeud => LirePublication(noeud, objet.Releve, lecture))
        );

    private static PublicationZonage? LirePublication(YamlNode noeud, Releve releve, LectureFondee lecture) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet => new PublicationZonage(
                lecture.Source(objet, "source") ?? "",
                objet.Date("date"),
                [
                    .. Mesures
                        .Where(objet.Contient)
                        .Select(mesure => new ChiffrePublie(mesure, lecture.Nombre(objet, mesure, 0, 100))),
                ],
                objet.Textes("hypotheses")
            )
        );
}

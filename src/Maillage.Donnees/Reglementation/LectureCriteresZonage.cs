using Maillage.Aides.Lecture;
using Maillage.Territoires;
using Maillage.Zonage;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads <c>zonage/criteres.yaml</c>: what ranks the territories, with its default weights.</summary>
public sealed class LectureCriteresZonage
{
    internal const string Fichier = "zonage/criteres.yaml";

    private readonly LectureFondee lecture;

    private LectureCriteresZonage(LectureFondee lecture) => this.lecture = lecture;

    /// <summary>Reads the criteria, in the order to show them.</summary>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    public static Resultat<IReadOnlyList<Critere>> Lire(string reglementation) =>
        FichierParametres.Lire<IReadOnlyList<Critere>>(
            reglementation,
            Fichier,
            (objet, lecture) => new LectureCriteresZonage(lecture).LireRacine(objet)
        );

    private List<Critere> LireRacine(ObjetYaml objet)
    {
        var criteres = new List<Critere>();
        foreach (var critere in objet.Liste("criteres", noeud => LireCritere(noeud, objet.Releve)))
        {
            if (criteres.Exists(autre => autre.Id == critere.Id))
            {
                objet.Releve.Refuser(objet.Ligne, $"Le critère « {critere.Id} » est écrit deux fois. Gardez-en un.");
            }
            criteres.Add(critere);
        }
        return criteres;
    }

    private Critere? LireCritere(YamlNode noeud, Releve releve) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet =>
            {
                var id = objet.Texte("id");
                if (!MesuresCriteres.Connus.Contains(id))
                {
                    releve.Refuser(
                        objet.Ligne,
                        $"« {id} » n'est pas un critère mesurable. Choisissez parmi {string.Join(", ", MesuresCriteres.Connus)}."
                    );
                }
                var poids = lecture.Nombre(objet, "poids", 0, 100);
                return new Critere
                {
                    Id = id,
                    Nom = objet.Texte("nom"),
                    Definition = objet.Texte("definition"),
                    Unite = objet.Texte("unite"),
                    Decimales = objet.Entier("decimales"),
                    HautPrioritaire = objet.OuiNon("haut_prioritaire"),
                    ParDepartement = objet.OuiNon("par_departement"),
                    Source = lecture.Source(objet, "source") ?? "",
                    Poids = poids,
                    FiabiliteDuPoids = lecture.Prendre().Select(fonde => fonde.Fiabilite).FirstOrDefault(),
                };
            }
        );
}

using Maillage.Aides.Lecture;
using Maillage.Territoires;
using Maillage.Zonage;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads <c>zonage/methodes.yaml</c>.</summary>
public sealed class LectureMethodesZonage
{
    internal const string Fichier = "zonage/methodes.yaml";

    private readonly LectureFondee lecture;

    private LectureMethodesZonage(LectureFondee lecture) => this.lecture = lecture;

    /// <summary>Reads the methods, oldest first.</summary>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    public static Resultat<IReadOnlyList<MethodeZonage>> Lire(string reglementation) =>
        FichierParametres.Lire<IReadOnlyList<MethodeZonage>>(
            reglementation,
            Fichier,
            (objet, lecture) => new LectureMethodesZonage(lecture).LireRacine(objet)
        );

    private List<MethodeZonage> LireRacine(ObjetYaml objet)
    {
        var methodes = objet
            .Liste("methodes", noeud => LireMethode(noeud, objet.Releve))
            .OrderBy(une => une.Periode.Du)
            .ToList();
        foreach (var (avant, apres) in methodes.Zip(methodes.Skip(1)))
        {
            if (avant.Periode.Chevauche(apres.Periode))
            {
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"Les méthodes « {avant.Id} » et « {apres.Id} » valent un même jour. Corrigez leurs dates."
                );
            }
        }
        return methodes;
    }

    private MethodeZonage? LireMethode(YamlNode noeud, Releve releve) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet =>
            {
                var source = lecture.Source(objet, "source");
                var methode = new MethodeZonage
                {
                    Id = objet.Texte("id"),
                    Nom = objet.Texte("nom"),
                    Periode = new(objet.Date("du"), objet.DateOuNulle("au")),
                    Classes = Classes(objet),
                    Seuils = Seuils(objet),
                    MargeMaximale = objet.Contient("marge_maximale")
                        ? lecture.Nombre(objet, "marge_maximale", 0, 100)
                        : null,
                    PlafondsConnus = Plafonds(objet),
                    Sources = [],
                };
                return methode with
                {
                    Sources =
                    [
                        .. lecture.Prendre().Select(fonde => fonde.Source).Prepend(source).OfType<string>().Distinct(),
                    ],
                };
            }
        );

    private static List<ClasseZonage> Classes(ObjetYaml objet)
    {
        var classes = new List<ClasseZonage>();
        foreach (var code in objet.Textes("classes"))
        {
            if (NomsDeClasses.TryParse(code, out var classe) && !classes.Contains(classe))
            {
                classes.Add(classe);
            }
            else
            {
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"« {code} » n'est pas une classe, ou est écrite deux fois. Choisissez parmi {string.Join(", ", NomsDeClasses.Toutes.Select(connue => connue.Code()))}."
                );
            }
        }
        return classes;
    }

    private SeuilsNationaux? Seuils(ObjetYaml objet)
    {
        if (!objet.Contient("seuil_selection"))
        {
            return null;
        }
        var seuils = new SeuilsNationaux(
            lecture.Nombre(objet, "seuil_selection", 0),
            lecture.Nombre(objet, "seuil_vivier", 0)
        );
        if (seuils.Vivier < seuils.Selection)
        {
            objet.Releve.Refuser(
                objet.Ligne,
                "« seuil_vivier » est inférieur à « seuil_selection ». Corrigez l'un des deux."
            );
        }
        return seuils;
    }

    private Dictionary<string, Plafonds> Plafonds(ObjetYaml objet)
    {
        var plafonds = new Dictionary<string, Plafonds>();
        objet.Liste<object>(
            "plafonds",
            noeud =>
                ObjetYaml.Lire<object>(
                    noeud,
                    objet.Releve,
                    region =>
                    {
                        var lus = new Plafonds(
                            lecture.Nombre(region, "zip", 0, 100),
                            lecture.Nombre(region, "zac", 0, 100)
                        );
                        if (!plafonds.TryAdd(region.Texte("region"), lus))
                        {
                            region.Releve.Refuser(region.Ligne, "Les plafonds de cette région sont déjà donnés.");
                        }
                        return lus;
                    }
                )
        );
        return plafonds;
    }
}

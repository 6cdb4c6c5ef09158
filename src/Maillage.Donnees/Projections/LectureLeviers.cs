using Maillage.Aides.Lecture;
using Maillage.Projections;
using Maillage.Territoires;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>Reads <c>projections/leviers.yaml</c>.</summary>
internal sealed class LectureLeviers
{
    internal const string Fichier = "projections/leviers.yaml";

    private static readonly Dictionary<string, NatureLevier> Natures = new()
    {
        ["installations"] = NatureLevier.Installations,
        ["capacite"] = NatureLevier.Capacite,
        ["report_depart"] = NatureLevier.ReportDepart,
    };

    private static readonly Dictionary<string, Fiabilite> Fiabilites = Enum.GetValues<Fiabilite>()
        .ToDictionary(fiabilite => fiabilite.Code());

    private readonly LectureFondee lecture;

    private LectureLeviers(LectureFondee lecture) => this.lecture = lecture;

    /// <summary>Reads the levers, in the order of the file.</summary>
    /// <param name="reglementation">The folder that holds <c>projections/</c>.</param>
    public static Resultat<IReadOnlyList<Levier>> Lire(string reglementation) =>
        FichierParametres.Lire<IReadOnlyList<Levier>>(
            reglementation,
            Fichier,
            (objet, lecture) => new LectureLeviers(lecture).LireRacine(objet)
        );

    /// <summary>A département that may be <c>null</c>; refused when it is none.</summary>
    public static CodeDepartement? Departement(ObjetYaml objet)
    {
        if (objet.TexteOuNul("departement") is not { } texte)
        {
            return null;
        }
        if (!CodeDepartement.TryParse(texte, out var code))
        {
            objet.Releve.Refuser(
                objet.Ligne,
                $"« {texte} » n'est pas un code de département. Écrivez-le entre guillemets, \"09\" par exemple."
            );
        }
        return code;
    }

    private List<Levier> LireRacine(ObjetYaml objet)
    {
        var leviers = objet.Liste("leviers", noeud => ObjetYaml.Lire(noeud, objet.Releve, LireLevier)).ToList();
        foreach (var repete in leviers.GroupBy(levier => levier.Id).Where(groupe => groupe.Count() > 1))
        {
            objet.Releve.Refuser(objet.Ligne, $"Le levier « {repete.Key} » est écrit deux fois.");
        }
        return leviers;
    }

    private Levier LireLevier(ObjetYaml objet) =>
        new()
        {
            Id = objet.Texte("id"),
            Nom = objet.Texte("nom"),
            Nature = objet.Code("nature", Natures),
            Du = objet.Entier("du"),
            Au = objet.Entier("au"),
            Nombre = LectureIncertitude.Lire(objet, "nombre"),
            Part = LectureIncertitude.Lire(objet, "part"),
            Departement = Departement(objet),
            Source = lecture.Source(objet, "source") ?? "",
            Fiabilite = objet.Code("fiabilite", Fiabilites),
            Reserve = objet.Texte("reserve"),
            Recouvre = objet.TexteOuNul("recouvre"),
        };
}

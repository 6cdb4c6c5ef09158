using Maillage.Aides.Lecture;
using Maillage.Projections;
using YamlDotNet.RepresentationModel;

namespace Maillage.Donnees;

/// <summary>
/// Reads a scenario of projection: a name, levers of the catalogue, and for each what is changed in it. A lever is written by its name
/// alone, or as an object whose <c>nombre</c>, <c>part</c>, <c>du</c>, <c>au</c> and <c>departement</c> replace those of the catalogue.
/// </summary>
public sealed class LectureScenarioProjection
{
    internal const string Livres = "projections/scenarios.yaml";

    private readonly IReadOnlyList<Levier> catalogue;
    private readonly Releve releve;

    private LectureScenarioProjection(IReadOnlyList<Levier> catalogue, Releve releve) =>
        (this.catalogue, this.releve) = (catalogue, releve);

    /// <summary>Reads one scenario.</summary>
    /// <param name="texte">YAML.</param>
    /// <param name="fichier">Name of the file, for messages.</param>
    /// <param name="catalogue">The levers there are.</param>
    /// <returns>The scenario, or everything that is wrong with its writing; its numbers are checked when it is played.</returns>
    public static Resultat<ScenarioProjection> Lire(string texte, string fichier, IReadOnlyList<Levier> catalogue)
    {
        var releve = new Releve(fichier);
        var lecture = new LectureScenarioProjection(catalogue, releve);
        var lu = releve.Racine(texte) is { } racine ? ObjetYaml.Lire(racine, releve, lecture.LireScenario) : null;
        return Conclure(lu, releve, fichier);
    }

    /// <summary>Reads the scenarios shipped, in the order of the file.</summary>
    internal static Resultat<IReadOnlyList<ScenarioProjection>> LireLivres(
        string reglementation,
        IReadOnlyList<Levier> catalogue
    )
    {
        var chemin = Path.Combine(reglementation, Livres);
        if (!File.Exists(chemin))
        {
            return new([
                new ErreurDonnees(
                    Livres,
                    null,
                    null,
                    "fichier absent. Remettez le dossier de la réglementation d'origine."
                ),
            ]);
        }
        var releve = new Releve(Livres);
        var lecture = new LectureScenarioProjection(catalogue, releve);
        var lus = releve.Racine(File.ReadAllText(chemin)) is { } racine
            ? ObjetYaml.Lire<IReadOnlyList<ScenarioProjection>>(
                racine,
                releve,
                objet => objet.Liste("scenarios", noeud => ObjetYaml.Lire(noeud, releve, lecture.LireScenario))
            )
            : null;
        return Conclure(lus, releve, Livres);
    }

    private static Resultat<T> Conclure<T>(T? lu, Releve releve, string fichier)
        where T : class =>
        lu is not null && releve.Erreurs.Count == 0
            ? new(lu)
            : new([.. releve.Erreurs.Select(erreur => new ErreurDonnees(fichier, erreur.Ligne, null, erreur.Message))]);

    private ScenarioProjection LireScenario(ObjetYaml objet) =>
        new(
            objet.Contient("id") ? objet.Texte("id") : "scenario",
            objet.Contient("nom") ? objet.Texte("nom") : "Scénario sans nom",
            objet.Liste("leviers", LireLevier)
        )
        {
            DensiteCible = objet.Contient("densite_cible") ? (double?)objet.NombreOuNul("densite_cible") : null,
        };

    private Levier? LireLevier(YamlNode noeud) =>
        noeud is YamlScalarNode { Value: { } nom }
            ? Trouver(nom, noeud)
            : ObjetYaml.Lire(noeud, releve, objet => Changer(objet, Trouver(objet.Texte("levier"), noeud)));

    // Every key is read even when the lever is unknown, so that it alone is at fault.
    private static Levier? Changer(ObjetYaml objet, Levier? levier)
    {
        var nombre = objet.Contient("nombre") ? LectureIncertitude.Lire(objet, "nombre") : levier?.Nombre;
        var part = objet.Contient("part") ? LectureIncertitude.Lire(objet, "part") : levier?.Part;
        var du = objet.Contient("du") ? objet.Entier("du") : levier?.Du;
        var au = objet.Contient("au") ? objet.Entier("au") : levier?.Au;
        var departement = objet.Contient("departement") ? LectureLeviers.Departement(objet) : levier?.Departement;
        return levier is null
            ? null
            : levier with
            {
                Nombre = nombre,
                Part = part,
                Du = du!.Value,
                Au = au!.Value,
                Departement = departement,
            };
    }

    private Levier? Trouver(string nom, YamlNode noeud)
    {
        var levier = catalogue.FirstOrDefault(connu => connu.Id == nom);
        if (levier is null)
        {
            releve.Refuser(
                noeud,
                $"« {nom} » n'est pas un levier. Choisissez parmi {string.Join(", ", catalogue.Select(connu => connu.Id))}."
            );
        }
        return levier;
    }
}

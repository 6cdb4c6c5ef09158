using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Reads a zoning by commune, written <c>commune;classe</c>. A commune merged since becomes its successor, which is told; communes that
/// make one and were classed differently are refused, with everything else that is wrong, by line.
/// </summary>
public sealed class LectureZonage
{
    private readonly TableEnFlux table;
    private readonly RepertoireCommunes repertoire;
    private readonly HashSet<CodeCommune> ecrites = [];
    private readonly Dictionary<CodeCommune, ClasseZonage> classes = [];
    private readonly List<string> remarques = [];

    private LectureZonage(TableEnFlux table, RepertoireCommunes repertoire) =>
        (this.table, this.repertoire) = (table, repertoire);

    /// <summary>Reads the zoning.</summary>
    /// <param name="lecteur">The text, read once to its end and left open.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="repertoire">The communes of France.</param>
    public static Resultat<ZonageCommunes> Lire(TextReader lecteur, string nom, RepertoireCommunes repertoire)
    {
        var rapport = new RapportErreurs();
        var table = new TableEnFlux(lecteur, nom, rapport, "commune", "classe");
        var lecture = new LectureZonage(table, repertoire);
        if (table.Ouvrir())
        {
            lecture.LireLignes();
            if (rapport.Vide && lecture.classes.Count == 0)
            {
                rapport.Signaler(nom, "aucune commune. Écrivez une ligne par commune, par exemple 34015;zip.");
            }
        }
        return rapport.Conclure(() => new ZonageCommunes(lecture.classes, lecture.remarques));
    }

    private void LireLignes()
    {
        while (table.Suivante())
        {
            var connue = NomsDeClasses.TryParse(table.Cellule(1).ToString(), out var classe);
            if (!connue)
            {
                table.Signaler(
                    1,
                    $"« {TableEnFlux.Montrer(table.Cellule(1))} » n'est pas une classe. Choisissez parmi {string.Join(", ", NomsDeClasses.Toutes.Select(une => une.Code()))}."
                );
            }
            if (Commune() is { } commune && connue)
            {
                Classer(commune, classe);
            }
        }
    }

    private CodeCommune? Commune()
    {
        var texte = table.Cellule(0).ToString();
        switch (repertoire.Resoudre(texte))
        {
            case ResolutionCommune.Actuelle actuelle:
                return EstNouvelle(texte, actuelle.Commune.Code) ? actuelle.Commune.Code : null;
            case ResolutionCommune.Fusionnee { Mouvement: var mouvement }:
                return EstNouvelle(texte, mouvement.Ancien) ? Successeur(mouvement) : null;
            default:
                table.Signaler(
                    0,
                    $"« {TableEnFlux.Montrer(texte)} » n'est le code d'aucune commune. Corrigez-le : 5 caractères, par exemple 34015."
                );
                return null;
        }
    }

    private CodeCommune? Successeur(Mouvement mouvement)
    {
        if (mouvement.Successeurs is [var successeur])
        {
            remarques.Add($"{mouvement.Ancien} ({mouvement.Nom}) est devenue {successeur} : sa classe lui est donnée.");
            return successeur;
        }
        table.Signaler(
            0,
            $"{mouvement.Ancien} ({mouvement.Nom}) n'existe plus et n'a pas un seul successeur. Classez les communes d'aujourd'hui."
        );
        return null;
    }

    private bool EstNouvelle(string texte, CodeCommune code)
    {
        if (ecrites.Add(code))
        {
            return true;
        }
        table.Signaler(0, $"« {TableEnFlux.Montrer(texte)} » est déjà donné plus haut. Gardez une seule ligne.");
        return false;
    }

    private void Classer(CodeCommune commune, ClasseZonage classe)
    {
        if (!classes.TryAdd(commune, classe) && classes[commune] != classe)
        {
            table.Signaler(
                1,
                $"les communes réunies dans {commune} sont classées autrement ({classes[commune].Code()} et {classe.Code()}). Écrivez {commune} avec une seule classe."
            );
        }
    }
}

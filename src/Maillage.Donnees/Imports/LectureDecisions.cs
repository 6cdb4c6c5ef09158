using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Reads what is decided of the territories of a mesh, written <c>territoire;classe;justification</c>; the last column may be left out, an
/// empty class is not decided yet. Everything wrong is told at once, by line.
/// </summary>
public sealed class LectureDecisions
{
    private readonly TableEnFlux table;
    private readonly Decoupage decoupage;
    private readonly MethodeZonage methode;
    private readonly Dictionary<string, Decision> decisions = new(StringComparer.Ordinal);
    private readonly HashSet<string> vus = new(StringComparer.Ordinal);

    private LectureDecisions(TableEnFlux table, Decoupage decoupage, MethodeZonage methode) =>
        (this.table, this.decoupage, this.methode) = (table, decoupage, methode);

    /// <summary>Reads the decisions, by code of territory.</summary>
    /// <param name="lecteur">The text, read once to its end and left open.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="sujet">The mesh and the method.</param>
    public static Resultat<IReadOnlyDictionary<string, Decision>> Lire(
        TextReader lecteur,
        string nom,
        SujetBrouillon sujet
    )
    {
        var rapport = new RapportErreurs();
        var table = new TableEnFlux(lecteur, nom, rapport, "territoire", "classe")
        {
            Facultatives = ["justification"],
            VidesPermises = ["classe", "justification"],
        };
        var lecture = new LectureDecisions(table, sujet.Decoupage, sujet.Methode);
        if (table.Ouvrir())
        {
            lecture.LireLignes();
        }
        return rapport.Conclure<IReadOnlyDictionary<string, Decision>>(() => lecture.decisions);
    }

    private void LireLignes()
    {
        while (table.Suivante())
        {
            var code = table.Cellule(0).ToString();
            if (decoupage.Trouver(code) is null)
            {
                table.Signaler(
                    0,
                    $"« {TableEnFlux.Montrer(code)} » n'est pas le code d'un de nos {decoupage.Maille.Pluriel()} (géographie {decoupage.Millesime.Annee}). Corrigez-le, ou changez de maille."
                );
            }
            else if (!vus.Add(code))
            {
                table.Signaler(0, $"« {code} » est déjà donné plus haut. Gardez une seule ligne.");
            }
            if (!table.Cellule(1).IsEmpty && Classe() is { } classe)
            {
                decisions[code] = new(classe, Justification());
            }
        }
    }

    private ClasseZonage? Classe()
    {
        if (NomsDeClasses.TryParse(table.Cellule(1).ToString(), out var classe) && methode.Classes.Contains(classe))
        {
            return classe;
        }
        table.Signaler(
            1,
            $"« {TableEnFlux.Montrer(table.Cellule(1))} » n'est pas une classe de la méthode de {methode.Id}. Choisissez parmi {string.Join(", ", methode.Classes.Select(connue => connue.Code()))}."
        );
        return null;
    }

    private string? Justification() =>
        table.ALesFacultatives && table.Cellule(2) is { IsEmpty: false } texte ? texte.ToString() : null;
}

using System.Globalization;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Reads the classing of the territories of a region, written <c>territoire;population;cadre;classe</c>, then
/// <c>qpv_population;qpv_classe</c> where quarters are classed on their own. Everything wrong is told at once, by line.
/// </summary>
public sealed class LectureClassement
{
    private readonly TableEnFlux table;
    private readonly MethodeZonage methode;
    private readonly HashSet<string> vus = new(StringComparer.Ordinal);
    private readonly List<TerritoireClasse> territoires = [];

    private LectureClassement(TableEnFlux table, MethodeZonage methode) =>
        (this.table, this.methode) = (table, methode);

    /// <summary>Reads the classing.</summary>
    /// <param name="lecteur">The text, read once to its end and left open.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="methode">The method it follows: its classes, and whether a national frame is needed.</param>
    public static Resultat<IReadOnlyList<TerritoireClasse>> Lire(TextReader lecteur, string nom, MethodeZonage methode)
    {
        var rapport = new RapportErreurs();
        var table = new TableEnFlux(lecteur, nom, rapport, "territoire", "population", "cadre", "classe")
        {
            Facultatives = ["qpv_population", "qpv_classe"],
            VidesPermises = ["cadre", "qpv_population", "qpv_classe"],
        };
        var lecture = new LectureClassement(table, methode);
        if (table.Ouvrir())
        {
            lecture.LireLignes();
            if (rapport.Vide && lecture.territoires.Sum(territoire => territoire.Population) == 0)
            {
                rapport.Signaler(nom, "aucun habitant. Écrivez une ligne par territoire, avec sa population.");
            }
        }
        return rapport.Conclure<IReadOnlyList<TerritoireClasse>>(() => lecture.territoires);
    }

    private void LireLignes()
    {
        while (table.Suivante())
        {
            var id = table.Cellule(0).ToString();
            if (!vus.Add(id))
            {
                table.Signaler(0, $"« {TableEnFlux.Montrer(id)} » est déjà donné plus haut. Gardez une seule ligne.");
            }
            var population = Habitants(1);
            var (cadre, classe) = (Cadre(), Classe(3));
            var qpv = table.ALesFacultatives ? Quartiers(population) : null;
            territoires.Add(new(id, population ?? 0, cadre, classe, qpv));
        }
    }

    private long? Habitants(int rang)
    {
        if (long.TryParse(table.Cellule(rang), NumberStyles.None, CultureInfo.InvariantCulture, out var nombre))
        {
            return nombre;
        }
        table.Signaler(
            rang,
            $"« {TableEnFlux.Montrer(table.Cellule(rang))} » n'est pas un nombre d'habitants (entier, sans espace)."
        );
        return null;
    }

    private CadreNational? Cadre()
    {
        if (methode.Seuils is null)
        {
            return null;
        }
        var cadre = NomsDeCadres.Lire(table.Cellule(2).ToString());
        if (cadre is null)
        {
            table.Signaler(
                2,
                $"« {TableEnFlux.Montrer(table.Cellule(2))} » n'est pas un cadre. Choisissez parmi {string.Join(", ", NomsDeCadres.Tous)}."
            );
        }
        return cadre;
    }

    private ClasseZonage Classe(int rang)
    {
        if (
            !NomsDeClasses.TryParse(table.Cellule(rang).ToString(), out var classe) || !methode.Classes.Contains(classe)
        )
        {
            table.Signaler(
                rang,
                $"« {TableEnFlux.Montrer(table.Cellule(rang))} » n'est pas une classe de la méthode de {methode.Id}. Choisissez parmi {string.Join(", ", methode.Classes.Select(connue => connue.Code()))}."
            );
        }
        return classe;
    }

    private QuartiersClasses? Quartiers(long? population)
    {
        var (sansPopulation, sansClasse) = (table.Cellule(4).IsEmpty, table.Cellule(5).IsEmpty);
        if (sansPopulation && sansClasse)
        {
            return null;
        }
        if (sansPopulation || sansClasse)
        {
            table.Signaler(
                sansPopulation ? 4 : 5,
                "cellule vide. Donnez la population et la classe des quartiers, ou aucune des deux."
            );
            return null;
        }
        var habitants = Habitants(4);
        if (habitants > population)
        {
            table.Signaler(
                4,
                $"les quartiers comptent {habitants} habitants, plus que le territoire ({population}). Corrigez l'un des deux."
            );
        }
        return new(habitants ?? 0, Classe(5));
    }
}

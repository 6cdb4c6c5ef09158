using System.Runtime.InteropServices;
using Maillage.Accessibilite;

namespace Maillage.Donnees;

/// <summary>
/// Reads travel times written <c>origine;destination;minutes</c>, in any order; a pair that is absent is out of reach. A faulty file costs
/// no more memory than the places it may name: once something is wrong, the pairs are read but no longer kept.
/// </summary>
public sealed class LectureTemps
{
    private readonly TableEnFlux table;
    private readonly Lieux origines;
    private readonly Lieux destinations;
    private readonly CouplesVus vus;
    private readonly RapportErreurs rapport;
    private readonly List<Trajet> trajets = [];

    private LectureTemps(TableEnFlux table, Lieux origines, Lieux destinations, RapportErreurs rapport)
    {
        (this.table, this.rapport) = (table, rapport);
        (this.origines, this.destinations) = (origines, destinations);
        vus = new(origines.Nombre, destinations.Nombre);
    }

    /// <summary>Reads the times between known places.</summary>
    /// <param name="lecteur">The text, read once to its end and left open.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <param name="origines">Rank of each place where people live, from 0 without gap, by identifier.</param>
    /// <param name="destinations">Rank of each place where care is given, from 0 without gap, by identifier.</param>
    /// <returns>The matrix, or French errors with their lines (the first ones listed, the others counted).</returns>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static Resultat<MatriceTemps> Lire(
        TextReader lecteur,
        string nom,
        IReadOnlyDictionary<string, int> origines,
        IReadOnlyDictionary<string, int> destinations
    )
    {
        var rapport = new RapportErreurs();
        var table = new TableEnFlux(lecteur, nom, rapport, "origine", "destination", "minutes");
        var lecture = new LectureTemps(table, new(origines), new(destinations), rapport);
        if (table.Ouvrir() && lecture.LireCouples() == 0 && rapport.Vide)
        {
            rapport.Signaler(nom, "aucun couple. Écrivez une ligne par couple de lieux.");
        }
        return rapport.Conclure(lecture.Assembler);
    }

    private int LireCouples()
    {
        var lus = 0;
        while (table.Suivante())
        {
            lus++;
            var (origine, destination) = (Rang(0, origines), Rang(1, destinations));
            var minutes = table.Positif(2);
            if (origine is { } o && destination is { } d && EstNouveau(o, d) && minutes is { } m && rapport.Vide)
            {
                trajets.Add(new(o, d, m));
            }
            else if (trajets.Count > 0)
            {
                Renoncer();
            }
        }
        return lus;
    }

    private int? Rang(int cellule, Lieux lieux)
    {
        if (lieux.Rang(table.Cellule(cellule)) is { } rang)
        {
            return rang;
        }
        table.Signaler(
            cellule,
            $"« {TableEnFlux.Montrer(table.Cellule(cellule))} » n'est pas un lieu connu. Ajoutez-le aux lieux ou ôtez la ligne."
        );
        return null;
    }

    private bool EstNouveau(int origine, int destination)
    {
        if (vus.Marquer(origine, destination))
        {
            return true;
        }
        table.Signaler(
            1,
            $"le couple {table.Cellule(0)} ; {table.Cellule(1)} est déjà donné plus haut. Gardez une seule ligne."
        );
        return false;
    }

    private void Renoncer()
    {
        trajets.Clear();
        trajets.Capacity = 0;
    }

    private MatriceTemps Assembler() =>
        MatriceTemps.Assembler(origines.Nombre, destinations.Nombre, CollectionsMarshal.AsSpan(trajets));
}

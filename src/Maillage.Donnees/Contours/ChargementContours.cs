using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>
/// Reads the compiled map. Nothing of it is needed before a map is drawn: hosts keep the result behind a <see cref="Lazy{T}"/>.
/// </summary>
public static class ChargementContours
{
    /// <summary>The map of the communes.</summary>
    /// <param name="dossier">Folder of the compiled data, that of <c>manifeste.json</c>.</param>
    public static Resultat<FondDeCarte> LireFond(string dossier)
    {
        var rapport = new RapportErreurs();
        var fond = new FondDeCarte(ChargementDonnees.Millesime, TableArcs.Lire(dossier, rapport));
        foreach (var commune in fond.Ouvertes)
        {
            rapport.Signaler(CheminsTables.Arcs, $"le contour de {commune} n'est pas fermé. Recompilez les données.");
        }
        return rapport.Conclure(() => fond);
    }

    /// <summary>The contours of the quartiers prioritaires by national code, perimeters of 2015–2023.</summary>
    /// <param name="dossier">Folder of the compiled data, that of <c>manifeste.json</c>.</param>
    public static Resultat<IReadOnlyDictionary<string, Contour>> LireQpv(string dossier)
    {
        var rapport = new RapportErreurs();
        var quartiers = TableQpv.Lire(dossier, rapport);
        return rapport.Conclure(() => quartiers);
    }
}

namespace Maillage.Donnees;

/// <summary>
/// Reads one value a place, written <c>id;valeur</c>: supply or demand. Once something is wrong, the values are no longer kept, and no more
/// than <see cref="LieuxSuivis"/> places are remembered to find those given twice.
/// </summary>
public sealed class LectureValeurs
{
    internal const int LieuxSuivis = 200_000;
    internal const int LongueurMaximale = 100;

    private readonly TableEnFlux table;
    private readonly RapportErreurs rapport;
    private readonly Dictionary<string, int> rangs = new(StringComparer.Ordinal);
    private readonly List<string> identifiants = [];
    private readonly List<double> valeurs = [];

    private LectureValeurs(TableEnFlux table, RapportErreurs rapport) => (this.table, this.rapport) = (table, rapport);

    /// <summary>Reads the values.</summary>
    /// <param name="lecteur">The text, read once to its end and left open.</param>
    /// <param name="nom">Name of the file, for messages.</param>
    /// <returns>The values in the order of the file, or French errors with their lines (the first ones listed, the others counted).</returns>
    /// <exception cref="IOException">The text cannot be read.</exception>
    public static Resultat<ValeursLues> Lire(TextReader lecteur, string nom)
    {
        var rapport = new RapportErreurs();
        var table = new TableEnFlux(lecteur, nom, rapport, "id", "valeur");
        var lecture = new LectureValeurs(table, rapport);
        if (table.Ouvrir() && lecture.LireLignes() == 0 && rapport.Vide)
        {
            rapport.Signaler(nom, "aucun lieu. Écrivez une ligne par lieu.");
        }
        return rapport.Conclure(() => new ValeursLues(lecture.identifiants, lecture.valeurs, lecture.rangs));
    }

    private int LireLignes()
    {
        var lues = 0;
        while (table.Suivante())
        {
            lues++;
            var nouveau = EstNouveau();
            if (table.Positif(1) is { } valeur && nouveau && rapport.Vide)
            {
                identifiants.Add(table.Cellule(0).ToString());
                valeurs.Add(valeur);
            }
            else if (valeurs.Count > 0)
            {
                Renoncer();
            }
        }
        return lues;
    }

    private bool EstNouveau()
    {
        if (table.Cellule(0).Length > LongueurMaximale)
        {
            table.Signaler(0, $"identifiant de plus de {LongueurMaximale} caractères. Vérifiez le séparateur.");
            return false;
        }
        var connus = rangs.GetAlternateLookup<ReadOnlySpan<char>>();
        if (connus.TryGetValue(table.Cellule(0), out _))
        {
            table.Signaler(
                0,
                $"« {TableEnFlux.Montrer(table.Cellule(0))} » est déjà donné plus haut. Gardez une seule ligne."
            );
            return false;
        }
        if (rapport.Vide || rangs.Count < LieuxSuivis)
        {
            connus[table.Cellule(0)] = rangs.Count;
        }
        return true;
    }

    private void Renoncer()
    {
        identifiants.Clear();
        valeurs.Clear();
        (identifiants.Capacity, valeurs.Capacity) = (0, 0);
    }
}

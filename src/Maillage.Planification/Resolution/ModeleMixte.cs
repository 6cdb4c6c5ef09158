namespace Maillage.Planification;

/// <summary>A linear problem some of whose unknowns are whole numbers, to be maximised. Built row by row.</summary>
internal sealed class ModeleMixte
{
    private readonly List<Colonne> colonnes = [];
    private readonly List<Ligne> lignes = [];

    public IReadOnlyList<Colonne> Colonnes => colonnes;

    public IReadOnlyList<Ligne> Lignes => lignes;

    /// <summary>Adds an unknown from 0 to <paramref name="maximum"/> and returns its rank.</summary>
    public int Ajouter(double maximum, double valeur, bool entiere)
    {
        colonnes.Add(new(maximum, valeur, entiere));
        return colonnes.Count - 1;
    }

    /// <summary>Requires that the weighted sum of some unknowns be within bounds.</summary>
    public void Exiger(double minimum, double maximum, IEnumerable<(int Colonne, double Coefficient)> termes) =>
        lignes.Add(new(minimum, maximum, [.. termes]));

    internal readonly record struct Colonne(double Maximum, double Valeur, bool Entiere);

    internal readonly record struct Ligne(double Minimum, double Maximum, (int Colonne, double Coefficient)[] Termes);
}

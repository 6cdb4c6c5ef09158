using System.Globalization;

namespace Maillage.Portail.Droits;

/// <summary>Order of the rows of the map of rights.</summary>
/// <param name="Colonne"><c>montant</c>, <c>distance</c>, <c>commune</c> or <c>departement</c>.</param>
/// <param name="Decroissant">Written as a minus sign before the column.</param>
public sealed record TriDroits(string Colonne, bool Decroissant)
{
    /// <summary>Columns that can be sorted.</summary>
    public static readonly IReadOnlyList<string> Colonnes = ["montant", "distance", "commune", "departement"];

    /// <summary>The best first.</summary>
    public static readonly TriDroits ParDefaut = new("montant", true);

    private static readonly StringComparer Alphabet = StringComparer.Create(
        CultureInfo.GetCultureInfo("fr-FR"),
        ignoreCase: true
    );

    /// <summary>Reads what an address says; null when it says nothing known.</summary>
    public static TriDroits? Lire(string texte)
    {
        var colonne = texte.TrimStart('-');
        return Colonnes.Contains(colonne) && texte.Length - colonne.Length <= 1
            ? new TriDroits(colonne, texte.StartsWith('-'))
            : null;
    }

    /// <summary>What asking for a column does: its own order first, the contrary when it is already in that order.</summary>
    public TriDroits Demander(string colonne) => new(colonne, colonne == Colonne ? !Decroissant : colonne is "montant");

    /// <inheritdoc />
    public override string ToString() => $"{(Decroissant ? "-" : "")}{Colonne}";

    /// <summary>The rows in order; unknown amounts come last either way, ties nearest first, then by name.</summary>
    public IEnumerable<LigneDroits> Trier(IEnumerable<LigneDroits> lignes) =>
        (
            Colonne switch
            {
                "distance" => Selon(lignes, ligne => ligne.Km ?? 0),
                "commune" => Selon(lignes, ligne => ligne.Commune.Nom, Alphabet),
                "departement" => Selon(lignes, ligne => ligne.Commune.Departement.ToString(), StringComparer.Ordinal),
                _ => ParMontant(lignes),
            }
        )
            .ThenBy(ligne => ligne.Km)
            .ThenBy(ligne => ligne.Commune.Nom, Alphabet);

    // What is sure before what is presumed, at equal sums.
    private IOrderedEnumerable<LigneDroits> ParMontant(IEnumerable<LigneDroits> lignes) =>
        Selon(lignes.OrderBy(ligne => ligne.Valeur.Rang is null), ligne => ligne.Valeur.Rang ?? 0)
            .ThenBy(ligne => ligne.Valeur.Genre);

    private IOrderedEnumerable<LigneDroits> Selon<TCle>(
        IEnumerable<LigneDroits> lignes,
        Func<LigneDroits, TCle> cle,
        IComparer<TCle>? ordre = null
    ) =>
        (lignes, Decroissant) switch
        {
            (IOrderedEnumerable<LigneDroits> deja, true) => deja.ThenByDescending(cle, ordre),
            (IOrderedEnumerable<LigneDroits> deja, false) => deja.ThenBy(cle, ordre),
            (_, true) => lignes.OrderByDescending(cle, ordre),
            _ => lignes.OrderBy(cle, ordre),
        };
}

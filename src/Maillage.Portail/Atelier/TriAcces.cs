using System.Globalization;

namespace Maillage.Portail.Atelier;

/// <summary>Order of the rows of the workshop.</summary>
/// <param name="Colonne"><c>ecart</c>, <c>apres</c>, <c>avant</c>, <c>habitants</c> or <c>commune</c>.</param>
/// <param name="Decroissant">Written as a minus sign before the column.</param>
public sealed record TriAcces(string Colonne, bool Decroissant)
{
    /// <summary>Columns that can be sorted.</summary>
    public static readonly IReadOnlyList<string> Colonnes = ["commune", "habitants", "avant", "apres", "ecart"];

    /// <summary>What changes most first, then the least served.</summary>
    public static readonly TriAcces ParDefaut = new("ecart", true);

    private static readonly StringComparer Alphabet = StringComparer.Create(
        CultureInfo.GetCultureInfo("fr-FR"),
        ignoreCase: true
    );

    /// <summary>Reads what an address says; null when it says nothing known.</summary>
    public static TriAcces? Lire(string texte)
    {
        var colonne = texte.TrimStart('-');
        return Colonnes.Contains(colonne) && texte.Length - colonne.Length <= 1
            ? new TriAcces(colonne, texte.StartsWith('-'))
            : null;
    }

    /// <summary>What asking for a column does: its own order first, the contrary when it is already in that order.</summary>
    public TriAcces Demander(string colonne) =>
        new(colonne, colonne == Colonne ? !Decroissant : colonne is "ecart" or "habitants");

    /// <inheritdoc />
    public override string ToString() => $"{(Decroissant ? "-" : "")}{Colonne}";

    /// <summary>The rows in order; unknown values come last either way, ties the least served first, then by name.</summary>
    public IEnumerable<LigneAcces> Trier(IEnumerable<LigneAcces> lignes) =>
        (
            Colonne switch
            {
                "commune" when Decroissant => lignes.OrderByDescending(ligne => ligne.Commune.Nom, Alphabet),
                "commune" => lignes.OrderBy(ligne => ligne.Commune.Nom, Alphabet),
                "habitants" => Selon(lignes, ligne => ligne.Habitants),
                "avant" => Selon(lignes, ligne => ligne.Avant),
                "apres" => Selon(lignes, ligne => ligne.Apres),
                _ => Selon(lignes, ligne => Math.Abs(ligne.Ecart ?? 0)),
            }
        )
            .ThenBy(ligne => ligne.Apres is null)
            .ThenBy(ligne => ligne.Apres)
            .ThenBy(ligne => ligne.Commune.Nom, Alphabet);

    private IOrderedEnumerable<LigneAcces> Selon(IEnumerable<LigneAcces> lignes, Func<LigneAcces, double?> cle) =>
        lignes.OrderBy(ligne => cle(ligne) is null).ThenBy(ligne => Decroissant ? -cle(ligne) : cle(ligne));
}

using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>Order of the rows of the table.</summary>
/// <param name="Colonne"><c>commune</c>, <c>departement</c>, <c>habitants</c> or <c>valeur</c>.</param>
/// <param name="Decroissant">Written as a minus sign before the column.</param>
public sealed record TriTableau(string Colonne, bool Decroissant)
{
    /// <summary>Columns that can be sorted.</summary>
    public static readonly IReadOnlyList<string> Colonnes = ["commune", "departement", "habitants", "valeur"];

    /// <summary>The most populated first.</summary>
    public static readonly TriTableau ParDefaut = new("habitants", true);

    private static readonly StringComparer Alphabet = StringComparer.Create(
        System.Globalization.CultureInfo.GetCultureInfo("fr-FR"),
        ignoreCase: true
    );

    /// <summary>Reads what an address says; null when it says nothing known.</summary>
    public static TriTableau? Lire(string texte)
    {
        var colonne = texte.TrimStart('-');
        return Colonnes.Contains(colonne) && texte.Length - colonne.Length <= 1
            ? new TriTableau(colonne, texte.StartsWith('-'))
            : null;
    }

    /// <summary>What asking for a column does: its own order first, the contrary when it is already in that order.</summary>
    public TriTableau Demander(string colonne) =>
        new(colonne, colonne == Colonne ? !Decroissant : colonne is "habitants");

    /// <inheritdoc />
    public override string ToString() => $"{(Decroissant ? "-" : "")}{Colonne}";

    /// <summary>The rows in order; unknown values come last either way, ties by name.</summary>
    public IEnumerable<MesureCommune> Trier(IEnumerable<MesureCommune> mesures, IReadOnlyList<ClasseCarte> classes) =>
        Colonne switch
        {
            "commune" => Selon(mesures, mesure => mesure.Commune.Nom, Alphabet),
            "departement" => Selon(mesures, mesure => mesure.Commune.Departement.ToString(), StringComparer.Ordinal)
                .ThenBy(mesure => mesure.Commune.Nom, Alphabet),
            "habitants" => SelonNombre(mesures, mesure => mesure.Commune.Population),
            _ => SelonNombre(mesures, mesure => mesure.Nombre ?? RangDeClasse(mesure, classes)),
        };

    private static double? RangDeClasse(MesureCommune mesure, IReadOnlyList<ClasseCarte> classes) =>
        mesure.Classe == ClasseCarte.Inconnue ? null : classes.ToList().IndexOf(mesure.Classe);

    private IOrderedEnumerable<MesureCommune> Selon(
        IEnumerable<MesureCommune> mesures,
        Func<MesureCommune, string> cle,
        IComparer<string> ordre
    ) => Decroissant ? mesures.OrderByDescending(cle, ordre) : mesures.OrderBy(cle, ordre);

    private IOrderedEnumerable<MesureCommune> SelonNombre(
        IEnumerable<MesureCommune> mesures,
        Func<MesureCommune, double?> cle
    ) =>
        mesures
            .OrderBy(mesure => cle(mesure) is null)
            .ThenBy(mesure => Decroissant ? -cle(mesure) : cle(mesure))
            .ThenBy(mesure => mesure.Commune.Nom, Alphabet);
}

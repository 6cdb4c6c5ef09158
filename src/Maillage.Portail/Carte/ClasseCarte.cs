namespace Maillage.Portail.Carte;

/// <summary>A class of a layer: what the legend, the table, the tooltip and the files all call it.</summary>
/// <param name="Code">Name in addresses and files: <c>zip</c>, <c>c3</c>, <c>inconnu</c>.</param>
/// <param name="Libelle">Words people read.</param>
/// <param name="Teinte">Name of its colour and pattern in the style sheet: <c>zip</c>, <c>q1</c> to <c>q5</c>, <c>d1</c> to <c>d5</c>, <c>inconnu</c>.</param>
/// <param name="Presumee">Whether it rests on the last zoning known, hatched over its colour.</param>
public sealed record ClasseCarte(string Code, string Libelle, string Teinte, bool Presumee = false)
{
    /// <summary>Nothing at hand says the value.</summary>
    public static readonly ClasseCarte Inconnue = new("inconnu", "inconnu", "inconnu");

    /// <summary>Pattern drawn over the colour, so that colour never tells alone; null for none.</summary>
    public string? Motif =>
        this switch
        {
            { Teinte: "inconnu" } => "inconnu",
            { Presumee: true } => "presume",
            { Teinte: "zac" } => "points",
            _ => null,
        };
}

using System.Globalization;
using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>One piece of a bar, in the units of the drawing.</summary>
internal sealed record Morceau(int Serie, string X, string Y, string Largeur, string Hauteur);

/// <summary>One bar: a year, its sum, its pieces.</summary>
internal sealed record Barre(int Annee, decimal Total, string Centre, string Sommet, IReadOnlyList<Morceau> Morceaux);

/// <summary>What the best set pays year by year, as stacked bars.</summary>
internal static class BarresAnnuelles
{
    public const int Largeur = 420;
    public const int Base = 180;
    public const int Hauteur = 210;

    /// <summary>Patterns that tell the aids apart; the last serves all the others.</summary>
    public const int Series = 4;

    private const double Plein = 140;
    private const double LargeurBarre = 48;

    public static IReadOnlyList<Barre> Dessiner(CalendrierAnnuel calendrier)
    {
        var plusGrand = calendrier.Totaux.Max();
        return [.. calendrier.Annees.Select((annee, rang) => Dessiner(calendrier, rang, annee, (double)plusGrand))];
    }

    public static int Serie(int rang) => Math.Min(rang, Series - 1);

    private static Barre Dessiner(CalendrierAnnuel calendrier, int rang, int annee, double plusGrand)
    {
        var pas = (double)Largeur / calendrier.Annees.Count;
        var centre = (rang + 0.5) * pas;
        var haut = (double)Base;
        var morceaux = new List<Morceau>();
        foreach (var (serie, ligne) in calendrier.Lignes.Index())
        {
            var hauteur = plusGrand == 0 ? 0 : (double)ligne.Annees[rang] / plusGrand * Plein;
            haut -= hauteur;
            if (hauteur > 0)
            {
                morceaux.Add(
                    new(Serie(serie), Cote(centre - LargeurBarre / 2), Cote(haut), Cote(LargeurBarre), Cote(hauteur))
                );
            }
        }
        return new Barre(annee, calendrier.Totaux[rang], Cote(centre), Cote(haut - 8), morceaux);
    }

    private static string Cote(double valeur) => valeur.ToString("0.#", CultureInfo.InvariantCulture);
}

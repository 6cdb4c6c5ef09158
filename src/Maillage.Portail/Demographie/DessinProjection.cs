using System.Globalization;
using Maillage.Projections;

namespace Maillage.Portail.Demographie;

/// <summary>The general practitioners of a territory year by year as a drawing: three bands, the median, what would be needed.</summary>
internal sealed class DessinProjection
{
    public const int Largeur = 720;
    public const int Hauteur = 340;

    public const int Gauche = 76;
    public const int Droite = 36;
    private const int Haut = 16;
    private const int Bas = 40;
    private const int Graduations = 5;

    private readonly ProjectionTerritoire projection;
    private readonly double plafond;

    public DessinProjection(ProjectionTerritoire projection)
    {
        this.projection = projection;
        var plusHaut = projection
            .Annees.SelectMany(annee =>
                new[]
                {
                    annee.Effectif.P97,
                    annee.Demandes[DefinitionBesoin.DensiteConstante],
                    annee.Demandes[DefinitionBesoin.ConsommationConstante],
                }
            )
            .Append(projection.EffectifInitial)
            .Max();
        Pas = Rond(Math.Max(plusHaut, 1) / Graduations);
        plafond = Math.Ceiling(plusHaut / Pas) * Pas;
    }

    /// <summary>Doctors between two lines of the scale.</summary>
    public double Pas { get; }

    /// <summary>The scale: doctors and where.</summary>
    public IEnumerable<(string Y, string Texte)> Echelle
    {
        get
        {
            for (var valeur = 0.0; valeur <= plafond + Pas / 2; valeur += Pas)
            {
                yield return (Nombre(Y(valeur)), VueProjection.Entier(valeur));
            }
        }
    }

    /// <summary>Years written under the drawing.</summary>
    public IEnumerable<(string X, int Annee)> Annees =>
        Enumerable
            .Range(projection.AnneeBase, projection.Annees.Count + 1)
            .Where(annee => annee % 5 == 0 || projection.Annees.Count < 5)
            .Select(annee => (Nombre(X(annee)), annee));

    /// <summary>Outline of a band.</summary>
    public string Bande(Func<Bande, double> bas, Func<Bande, double> haut) =>
        string.Join(' ', Points(annee => haut(annee.Effectif)).Concat(Points(annee => bas(annee.Effectif)).Reverse()));

    /// <summary>The median.</summary>
    public string Mediane => string.Join(' ', Points(annee => annee.Effectif.Mediane));

    /// <summary>What a definition asks for.</summary>
    public string Demande(DefinitionBesoin definition) => string.Join(' ', Points(annee => annee.Demandes[definition]));

    public static string Nombre(double valeur) => valeur.ToString("0.#", CultureInfo.InvariantCulture);

    private IEnumerable<string> Points(Func<AnneeProjetee, double> mesure) =>
        projection
            .Annees.Select(annee => Point(annee.Annee, mesure(annee)))
            .Prepend(Point(projection.AnneeBase, projection.EffectifInitial));

    private string Point(int annee, double valeur) => $"{Nombre(X(annee))},{Nombre(Y(valeur))}";

    private double X(int annee) =>
        Gauche + (annee - projection.AnneeBase) * (Largeur - Gauche - Droite) / (double)projection.Annees.Count;

    private double Y(double valeur) => Hauteur - Bas - valeur * (Hauteur - Haut - Bas) / plafond;

    // 1, 2 or 5 followed by zeros.
    private static double Rond(double valeur)
    {
        var puissance = Math.Pow(10, Math.Floor(Math.Log10(valeur)));
        var chiffre = valeur / puissance;
        return puissance
            * (
                chiffre <= 1 ? 1
                : chiffre <= 2 ? 2
                : chiffre <= 5 ? 5
                : 10
            );
    }
}

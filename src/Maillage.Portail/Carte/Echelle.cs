using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>Five classes between four rounded limits; a limit belongs to the class above it.</summary>
internal sealed class Echelle
{
    private readonly double[] limites;
    private readonly ClasseCarte[] classes;

    /// <param name="famille"><c>q</c> for one hue, <c>d</c> for two hues around the middle class.</param>
    /// <param name="limites">Four limits, increasing.</param>
    /// <param name="unite">Unit written after the limits, or an empty text.</param>
    public Echelle(char famille, double[] limites, string unite)
    {
        this.limites = limites;
        classes = [.. Enumerable.Range(0, limites.Length + 1).Select(rang => Classe(famille, rang, unite))];
    }

    public IReadOnlyList<ClasseCarte> Classes => [.. classes, ClasseCarte.Inconnue];

    public ClasseCarte Classer(double? valeur) =>
        valeur is { } connue ? classes[limites.Count(limite => connue >= limite)] : ClasseCarte.Inconnue;

    private ClasseCarte Classe(char famille, int rang, string unite)
    {
        var suffixe = unite.Length == 0 ? "" : $"{Typographie.EspaceInsecable}{unite}";
        var libelle =
            rang == 0 ? $"moins de {Ecrire(limites[0])}{suffixe}"
            : rang == limites.Length ? $"{Ecrire(limites[^1])}{suffixe} et plus"
            : $"de {Ecrire(limites[rang - 1])} à moins de {Ecrire(limites[rang])}{suffixe}";
        return new ClasseCarte($"c{rang + 1}", libelle, $"{famille}{rang + 1}");
    }

    private static string Ecrire(double limite) => Typographie.Nombre(limite, 2);
}

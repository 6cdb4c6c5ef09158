using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>Classes and words of the access of a commune, as it is, after a scenario, and what changes.</summary>
internal static class EchelleAcces
{
    /// <summary>A change below this cannot be told apart from none on a map, in consultations.</summary>
    public const double Negligeable = 0.005;

    private static readonly double[] DeLAcces = [1.5, 2.5, 3.5, 4.5];
    private static readonly double[] DeLEcart = [-0.1, -0.01, 0.01, 0.1];
    private static readonly double[] DeLaDrees = [-2, -0.5, 0.5, 2];

    private static readonly Echelle Acces = new('q', DeLAcces, "");
    private static readonly Echelle Ecart = new('d', DeLEcart, "");
    private static readonly Echelle Drees = new('d', DeLaDrees, "");

    /// <summary>The four limits of the classes.</summary>
    public static IReadOnlyList<double> Limites(Regard regard) =>
        regard switch
        {
            Regard.Ecart => DeLEcart,
            Regard.Drees => DeLaDrees,
            _ => DeLAcces,
        };

    public static IReadOnlyList<ClasseCarte> Classes(Regard regard) => De(regard).Classes;

    public static ClasseCarte Classer(Regard regard, double? valeur) => De(regard).Classer(valeur);

    /// <summary>What the map and the table say of a commune.</summary>
    public static string EnMots(Regard regard, double? avant, double? apres) =>
        (regard, avant, apres) switch
        {
            (Regard.Ecart, { } deja, { } ensuite) => Difference(ensuite - deja),
            (Regard.Avant, { } deja, _) => Consultations(deja),
            (Regard.Apres, { } deja, { } ensuite) when Math.Abs(ensuite - deja) >= Negligeable =>
                $"{Consultations(ensuite)} ({Signe(ensuite - deja)})",
            (Regard.Apres, _, { } ensuite) => Consultations(ensuite),
            _ => ClasseCarte.Inconnue.Libelle,
        };

    /// <summary>What the map and the table say of the distance between our estimate and what DREES published.</summary>
    public static string FaceALaDrees(double? estime, AplPubliee? publiee) =>
        estime is { } ici && publiee is { JusquA65Ans: var drees, Annee: var annee }
            ? $"{Signe(ici - drees)} ({Typographie.Nombre(ici, 2)} ici, {Typographie.Nombre(drees, 2)} pour la Drees en {annee})"
            : ClasseCarte.Inconnue.Libelle;

    /// <summary>A number with its sign, to the hundredth.</summary>
    public static string Signe(double difference) =>
        $"{(difference > 0 ? "+" : "")}{Typographie.Nombre(difference, 2)}";

    /// <summary>What changes, in words.</summary>
    public static string Difference(double difference) =>
        difference == 0 ? "inchangé"
        : Math.Abs(difference) < Negligeable ? "moins de 0,01 d’écart"
        : $"{Signe(difference)}{Typographie.EspaceInsecable}par an";

    private static string Consultations(double valeur) =>
        $"{Typographie.Nombre(valeur, 2)}{Typographie.EspaceInsecable}consultations par an";

    private static Echelle De(Regard regard) =>
        regard switch
        {
            Regard.Ecart => Ecart,
            Regard.Drees => Drees,
            _ => Acces,
        };
}

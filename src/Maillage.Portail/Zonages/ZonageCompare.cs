using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>One of the two zonings of a comparison.</summary>
/// <param name="Ecrit">As addresses write it: <c>vigueur</c>, or a mesh and its letters, <c>epci:IAR.</c>.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Classes">Class of each commune it classes.</param>
public sealed record ZonageCompare(string Ecrit, string Nom, IReadOnlyDictionary<CodeCommune, ClasseZonage> Classes)
{
    /// <summary>How addresses write the zoning in force.</summary>
    public const string Vigueur = "vigueur";

    /// <summary>Reads what an address says; null when it is no zoning.</summary>
    internal static ZonageCompare? Lire(string ecrit, TableZonage table)
    {
        if (ecrit == Vigueur)
        {
            return new(
                Vigueur,
                table.EnVigueur.Presume ? "dernier zonage connu" : "zonage en vigueur",
                table.EnVigueur.Classes
            );
        }
        var (maille, lettres) = ecrit.Split(':') is [var nom, var suite]
            ? (NomsDeMailles.Lire(nom), suite)
            : (null, "");
        if (maille is not { } connue || !table.Mailles.Contains(connue))
        {
            return null;
        }
        var decoupage = table.Decoupage(connue);
        return ClassesEcrites.Lire(lettres, decoupage.Territoires.Count, NomsDeClasses.Toutes) is { } classes
            ? new(ecrit, $"brouillon par {connue.Nom()}", ProjectionZonage.ParCommune(decoupage, classes))
            : null;
    }

    /// <summary>As an address writes some classes.</summary>
    internal static string Ecrire(Decoupage decoupage, Func<string, ClasseZonage?> classe) =>
        $"{decoupage.Maille.Code()}:{ClassesEcrites.Ecrire(decoupage.Territoires.Select(territoire => classe(territoire.Code)))}";
}

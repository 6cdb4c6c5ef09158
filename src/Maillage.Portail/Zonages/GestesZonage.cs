namespace Maillage.Portail.Zonages;

/// <summary>Names of what replaces a whole draft at once.</summary>
internal static class GestesZonage
{
    /// <summary>Starts from the zoning in force.</summary>
    public const string Vigueur = "vigueur";

    /// <summary>Starts from the classing worked out.</summary>
    public const string Proposition = "proposition";

    /// <summary>Starts from nothing.</summary>
    public const string Vider = "vider";

    /// <summary>Takes back a file or a text, whatever the table of the page says.</summary>
    public const string Reprendre = "reprendre";

    /// <summary>Whether a name is that of a gesture that makes a draft by itself.</summary>
    public static bool EstUn(string geste) => geste is Vigueur or Proposition or Vider;
}

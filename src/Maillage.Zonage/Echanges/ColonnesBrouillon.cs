namespace Maillage.Zonage;

/// <summary>Names of what a draft holds, in every format that carries one.</summary>
public static class ColonnesBrouillon
{
    /// <summary>Code of the territory.</summary>
    public const string Territoire = "territoire";

    /// <summary>Name of the territory: written for people, never read.</summary>
    public const string Libelle = "libelle";

    /// <summary>Class of the territory; empty, or beginning with <c>NC</c>, when it is not classed.</summary>
    public const string Classe = "classe";

    /// <summary>Why.</summary>
    public const string Justification = "justification";

    /// <summary>Residents of the territory: written for people; a different one in a file is told, and not taken.</summary>
    public const string Population = "population";

    /// <summary>National frame of the method of 2017: worked out from accessibility, never read.</summary>
    public const string Cadre = "cadre";

    /// <summary>People of the quarters classed on their own.</summary>
    public const string QpvPopulation = "qpv_population";

    /// <summary>Class of these quarters.</summary>
    public const string QpvClasse = "qpv_classe";

    /// <summary>Name of the draft.</summary>
    public const string Nom = "nom";

    /// <summary>Year of its method.</summary>
    public const string Methode = "methode";

    /// <summary>Its mesh.</summary>
    public const string Maille = "maille";

    /// <summary>Year of its geography.</summary>
    public const string Millesime = "millesime";

    /// <summary>Ceiling of the ZIP, in per cent.</summary>
    public const string PlafondZip = "plafond_zip";

    /// <summary>Ceiling of the ZAC, in per cent.</summary>
    public const string PlafondZac = "plafond_zac";

    /// <summary>Where the ceilings were read.</summary>
    public const string PlafondsSource = "plafonds_source";

    /// <summary>Instance asked for its opinion.</summary>
    public const string Instance = "instance";

    /// <summary>The day it was asked.</summary>
    public const string Saisie = "saisie";

    /// <summary>The day it answered.</summary>
    public const string Rendu = "rendu";

    /// <summary>What it answered.</summary>
    public const string Avis = "avis";

    /// <summary>The columns of a table, in order.</summary>
    public static IReadOnlyList<string> Tableau { get; } =
    [Territoire, Libelle, Classe, Justification, Population, Cadre, QpvPopulation, QpvClasse];

    /// <summary>Those a table repeats on each row, for it has no place of its own for them.</summary>
    public static IReadOnlyList<string> Repetees { get; } = [Methode, Maille, Millesime];
}

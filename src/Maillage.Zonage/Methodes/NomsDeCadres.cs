namespace Maillage.Zonage;

/// <summary>Names of the national frames in files.</summary>
public static class NomsDeCadres
{
    private static readonly Dictionary<string, CadreNational> Graphies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["selection_nationale"] = CadreNational.SelectionNationale,
        ["vivier"] = CadreNational.Vivier,
        ["hors_vivier"] = CadreNational.HorsVivier,
        ["01_Sélection nationale"] = CadreNational.SelectionNationale,
        ["02_Vivier"] = CadreNational.Vivier,
        ["ZZ_Hors vivier"] = CadreNational.HorsVivier,
        ["Sélection nationale"] = CadreNational.SelectionNationale,
        ["selection"] = CadreNational.SelectionNationale,
        ["SN"] = CadreNational.SelectionNationale,
        ["Hors vivier"] = CadreNational.HorsVivier,
        ["HV"] = CadreNational.HorsVivier,
    };

    /// <summary>The names we write.</summary>
    public static IReadOnlyList<string> Tous { get; } = ["selection_nationale", "vivier", "hors_vivier"];

    /// <summary>Reads a frame as files write it, ours or those of the ministry's tool; null when it is none.</summary>
    public static CadreNational? Lire(string texte) => Graphies.TryGetValue(texte.Trim(), out var cadre) ? cadre : null;
}

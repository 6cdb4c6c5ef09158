using System.Globalization;

namespace Maillage.Aides;

/// <summary>What is wrong in a rule file, where, and what to do.</summary>
/// <param name="Fichier">Path as given to the loader.</param>
/// <param name="Ligne">Line, from 1.</param>
/// <param name="Message">A French sentence.</param>
public sealed record ErreurRegle(string Fichier, int Ligne, string Message)
{
    /// <summary><c>aides/caim/aide.yaml, ligne 12 : …</c></summary>
    public override string ToString() => $"{Fichier}, ligne {Ligne.ToString(CultureInfo.InvariantCulture)} : {Message}";
}

namespace Maillage.Zonage;

/// <summary>A draft read from a file, or everything wrong with it: never a part of it.</summary>
/// <param name="Brouillon">The draft; null when something is wrong.</param>
/// <param name="Fautes">What is wrong.</param>
/// <param name="Rapport">What was converted or left aside, in French sentences.</param>
public sealed record BrouillonLu(
    Brouillon? Brouillon,
    IReadOnlyList<FauteBrouillon> Fautes,
    IReadOnlyList<string> Rapport
);

/// <summary>Something wrong in a draft.</summary>
/// <param name="Ligne">Line, from 1; null when the whole file is concerned.</param>
/// <param name="Colonne">Name of what is wrong; null when the whole line is.</param>
/// <param name="Message">What is wrong and what to do, in French.</param>
public sealed record FauteBrouillon(int? Ligne, string? Colonne, string Message);

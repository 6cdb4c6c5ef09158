namespace Maillage.Zonage;

/// <summary>A limit that a zoning passes.</summary>
/// <param name="Jauge">What passes: the code of a class, <c>marge</c> or <c>selection_nationale</c>.</param>
/// <param name="Valeur">Share reached, in per cent.</param>
/// <param name="Limite">The limit, in per cent.</param>
/// <param name="Message">The same in French, with what to do.</param>
public sealed record Alerte(string Jauge, double Valeur, double Limite, string Message);

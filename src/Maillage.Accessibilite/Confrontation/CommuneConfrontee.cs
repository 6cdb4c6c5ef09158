namespace Maillage.Accessibilite;

/// <summary>The access of one commune as computed and as published.</summary>
/// <param name="Calculee">In care a year and a standardised person; null when no travel time is known.</param>
/// <param name="Publiee">The same, by DREES; null when it was not published.</param>
/// <param name="Population">Weight of the commune in means, in standardised inhabitants, 0 or more.</param>
/// <param name="Densite">INSEE density grid, 1 to 7; null when unknown.</param>
/// <param name="MinutesDeLaLimite">Minutes from its centre to the edge of the region.</param>
public readonly record struct CommuneConfrontee(
    double? Calculee,
    double? Publiee,
    double Population,
    int? Densite,
    double MinutesDeLaLimite
);

namespace Maillage.Accessibilite;

/// <summary>How a fit is made.</summary>
/// <param name="KmMaximum">
/// Pairs farther apart, as the crow flies, are compared but not fitted: the model serves up to 30 minutes. Above 0.
/// </param>
/// <param name="Plis">Folds of the cross-validation, 2 or more.</param>
/// <param name="Graine">Seed of the sharing into folds.</param>
public sealed record OptionsCalage(double KmMaximum = 40, int Plis = 10, int Graine = 2026);

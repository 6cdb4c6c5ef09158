namespace Maillage.Zonage;

/// <summary>An opinion asked of an instance.</summary>
/// <param name="Saisie">The day it was asked.</param>
/// <param name="Rendu">The day it answered; null while it has not.</param>
/// <param name="Avis">What it answered, in its words; null while it has not, or when it kept silent.</param>
public sealed record EtapeConsultation(DateOnly Saisie, DateOnly? Rendu = null, string? Avis = null);

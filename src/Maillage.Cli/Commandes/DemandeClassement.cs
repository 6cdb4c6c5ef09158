using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary>What <c>zonage classer</c> was asked.</summary>
/// <param name="Sujet">The mesh, the method and the ceilings.</param>
/// <param name="Criteres">The criteria, with the weights asked for.</param>
internal sealed record DemandeClassement(SujetBrouillon Sujet, IReadOnlyList<Critere> Criteres);

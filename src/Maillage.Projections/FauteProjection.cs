namespace Maillage.Projections;

/// <summary>Something wrong in what is asked.</summary>
/// <param name="Cle">The key or option at fault: <c>horizon</c>, <c>leviers[1].part</c>.</param>
/// <param name="Message">What is wrong and what to do, in French.</param>
public sealed record FauteProjection(string Cle, string Message);

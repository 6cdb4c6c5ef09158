namespace Maillage.Territoires;

/// <summary>A quartier prioritaire de la politique de la ville, in its 2015–2023 perimeter.</summary>
/// <param name="Code">National code, <c>QP</c> then six digits.</param>
/// <param name="Nom">Name of the quarter.</param>
/// <param name="Communes">The communes it lies in.</param>
/// <param name="Population">Municipal population, or null.</param>
public sealed record Qpv(string Code, string Nom, IReadOnlyList<CodeCommune> Communes, int? Population);

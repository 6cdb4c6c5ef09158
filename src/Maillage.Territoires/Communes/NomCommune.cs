namespace Maillage.Territoires;

/// <summary>Code, name and municipal population (null when unknown) of a current commune, anywhere in France.</summary>
public sealed record NomCommune(CodeCommune Code, string Nom, CodeDepartement Departement, int? Population);

namespace Maillage.Territoires;

/// <summary>A département and the INSEE code of its region (<c>76</c> for Occitanie).</summary>
public sealed record Departement(CodeDepartement Code, string Nom, string Region);

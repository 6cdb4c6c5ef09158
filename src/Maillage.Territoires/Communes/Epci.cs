namespace Maillage.Territoires;

/// <summary>An intercommunality with own taxation.</summary>
/// <param name="Siren">Its SIREN.</param>
/// <param name="Nom">Name as the DGCL gives it.</param>
/// <param name="Nature">CC, CA, CU or ME.</param>
/// <param name="Membres">All its communes, inside the region or not, sorted by code.</param>
public sealed record Epci(Siren Siren, string Nom, string Nature, IReadOnlyList<CodeCommune> Membres);

namespace Maillage.Donnees;

/// <summary>Where a table of figures comes from, as shown beside the figures.</summary>
/// <param name="Producteur">Who produced the original.</param>
/// <param name="Titre">Title of the original.</param>
/// <param name="Origine">Public address the raw file was read from, with the revision when it has one.</param>
/// <param name="Millesime">Year or date the figures hold for.</param>
/// <param name="Licence">Licence of the figures.</param>
public sealed record Provenance(string Producteur, string Titre, string Origine, string Millesime, string Licence);

/// <summary>A raw official file and its fingerprint.</summary>
/// <param name="Fichier">Folder and name in the raw data.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record FichierBrut(string Fichier, string Sha256);

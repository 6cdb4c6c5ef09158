namespace Maillage.Portraits;

/// <summary>A public document the figures were read in.</summary>
/// <param name="Id">Name of the document in the tables: <c>dossier-2025</c>.</param>
/// <param name="Producteur">Who published it.</param>
/// <param name="Titre">Its title, or what it is when it has none.</param>
/// <param name="Date">When it was published, as precisely as it is known.</param>
/// <param name="DateEtablie">How that date is known, in French.</param>
public sealed record SourcePubliee(string Id, string Producteur, string Titre, DateDite Date, string DateEtablie);

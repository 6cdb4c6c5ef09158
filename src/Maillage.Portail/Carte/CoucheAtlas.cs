using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>What a layer is asked about: a day, and a category of structures for the layer that counts them.</summary>
internal sealed record SujetCarte(DateOnly Jour, string Categorie);

/// <summary>A layer of the atlas.</summary>
public sealed record CoucheAtlas
{
    /// <summary>Name in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>Name in the list of layers.</summary>
    public required string Nom { get; init; }

    /// <summary>Heading of the column of values.</summary>
    public required string Colonne { get; init; }

    /// <summary>What it shows and what it does not, in a sentence or two.</summary>
    public required string Explication { get; init; }

    /// <summary>Where the figures come from, with their date.</summary>
    public required string Source { get; init; }

    /// <summary>The zones it shows; none for a quantity, which does not depend on the day.</summary>
    public IReadOnlyList<Zone> Zones { get; init; } = [];

    /// <summary>Every class it may give, in the order of the legend.</summary>
    public required IReadOnlyList<ClasseCarte> Classes { get; init; }

    /// <summary>What it says of a commune.</summary>
    internal Func<Monde, SujetCarte, Commune, MesureCommune> Lire { get; init; } =
        (_, _, commune) => new MesureCommune(commune, ClasseCarte.Inconnue, ClasseCarte.Inconnue.Libelle);

    /// <summary>Whether its values depend on the day.</summary>
    public bool Datee => Zones.Count > 0;
}

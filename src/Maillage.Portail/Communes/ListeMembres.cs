namespace Maillage.Portail.Communes;

/// <summary>The order of the communes of a territory on its page.</summary>
public enum TriMembres
{
    /// <summary>By name.</summary>
    Nom,

    /// <summary>Most inhabitants first, unknown last.</summary>
    Habitants,

    /// <summary>ZIP first, unknown last.</summary>
    Zonage,

    /// <summary>Least accessible first, unknown last.</summary>
    Apl,
}

/// <summary>One screen of the communes of a territory.</summary>
public sealed record ListeMembres(TriMembres Tri, int Page, int Pages, IReadOnlyList<MembreTerritoire> Lignes)
{
    private const int LignesParPage = 20;

    /// <summary>What an address asks for; what cannot be read is the first page, by name.</summary>
    internal static ListeMembres Lire(IReadOnlyList<MembreTerritoire> membres, IQueryCollection requete)
    {
        var tri =
            Enum.TryParse<TriMembres>(requete["tri"], ignoreCase: true, out var lu) && Enum.IsDefined(lu)
                ? lu
                : TriMembres.Nom;
        var pages = Math.Max(1, (membres.Count + LignesParPage - 1) / LignesParPage);
        var page = int.TryParse(requete["page"], out var demandee) ? Math.Clamp(demandee, 1, pages) : 1;
        return new ListeMembres(
            tri,
            page,
            pages,
            [.. Trier(membres, tri).Skip((page - 1) * LignesParPage).Take(LignesParPage)]
        );
    }

    private static IEnumerable<MembreTerritoire> Trier(IReadOnlyList<MembreTerritoire> membres, TriMembres tri) =>
        tri switch
        {
            TriMembres.Habitants => membres.OrderByDescending(membre => membre.Population ?? -1),
            TriMembres.Zonage => membres.OrderBy(membre => membre.Zonage.Zone is { } zone ? (int)zone : int.MaxValue),
            TriMembres.Apl => membres.OrderBy(membre => membre.Apl?.JusquA65Ans ?? double.MaxValue),
            _ => membres,
        };
}

namespace Maillage.Portail.Provenances;

/// <summary>What is known of the data behind the answers.</summary>
public sealed record EtatDonnees(
    IReadOnlyList<TableCompilee> Tables,
    IReadOnlyList<FichierManquant> Manquants,
    IReadOnlyList<Contradiction> Contradictions
)
{
    public static EtatDonnees Vide { get; } = new([], [], []);
}

/// <summary>One compiled table, its origin and what was checked.</summary>
public sealed record TableCompilee(
    string Fichier,
    string Titre,
    string Producteur,
    string? Url,
    string Millesime,
    string Licence,
    IReadOnlyList<string> Controles,
    string? Chemin
);

/// <summary>An official file not at hand, what it would make known and where to drop it.</summary>
public sealed record FichierManquant(string Titre, string CeQuIlDirait, string OuLeDeposer);

/// <summary>Two figures that disagree, both kept.</summary>
public sealed record Contradiction(string Sujet, string Constat);

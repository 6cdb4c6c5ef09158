using Maillage.Territoires;

namespace Maillage.Portail.Habillage;

/// <summary>Where an address that leads nowhere may have wanted to go.</summary>
/// <param name="Texte">The words of the address, for the search field.</param>
/// <param name="Liens">Addresses and their names, nearest first.</param>
internal sealed record Pistes(string Texte, IReadOnlyList<(string Adresse, string Nom)> Liens)
{
    private const int CommunesProposees = 3;
    private const int LongueurMaximale = 60;

    private static readonly (string Adresse, string Nom, string[] Mots)[] Pages =
    [
        ("/simulateur", "Calculer mes aides", ["simulateur", "simulation", "simuler"]),
        (
            "/communes",
            "Territoires",
            ["commune", "communes", "territoires", "epci", "departement", "departements", "villes"]
        ),
        ("/aides", "Les aides", ["aide", "aides", "dispositifs", "catalogue"]),
        ("/donnees", "Données", ["donnees", "data", "opendata", "tables", "sources"]),
        ("/api", "API", ["api", "openapi", "swagger"]),
        ("/contact", "À qui s’adresser", ["contact", "contacts"]),
    ];

    public static Pistes Lire(string chemin, Monde monde)
    {
        var morceaux = chemin
            .Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(morceau => morceau.Replace('_', ' '))
            .ToArray();
        var texte = morceaux is [.., var dernier] ? dernier[..Math.Min(LongueurMaximale, dernier.Length)] : "";
        var pages = Pages.Where(page =>
            morceaux.Any(morceau => page.Mots.Contains(morceau, StringComparer.OrdinalIgnoreCase))
        );
        var communes = texte.Length < 3 ? [] : monde.Referentiel.Repertoire.Chercher(texte, CommunesProposees);
        return new Pistes(
            texte,
            [
                .. communes.Select(commune =>
                    ($"/communes/{commune.Code}", $"{commune.Nom} ({monde.NomDepartement(commune.Departement)})")
                ),
                .. monde
                    .Catalogue.Aides.Where(aide => texte.Length > 2 && Ressemble(aide.Id, aide.Sigle, texte))
                    .Select(aide => ($"/aides/{aide.Id}", aide.Nom)),
                .. pages.Select(page => (page.Adresse, page.Nom)),
            ]
        );
    }

    private static bool Ressemble(string id, string? sigle, string texte) =>
        id.Replace('_', ' ').Contains(texte, StringComparison.OrdinalIgnoreCase)
        || string.Equals(sigle, texte, StringComparison.OrdinalIgnoreCase);
}

using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A commune found: whether it is in the region covered decides what can be said of it.</summary>
public sealed record CommuneTrouvee(NomCommune Commune, string Departement, string? Epci, bool Couverte);

/// <summary>What a search found.</summary>
public sealed record VueRecherche(string Texte, IReadOnlyList<CommuneTrouvee> Trouvees)
{
    internal static VueRecherche Lire(Monde monde, string texte, IReadOnlyList<NomCommune> trouvees) =>
        new(texte, [.. trouvees.Select(commune => Decrire(monde, commune))]);

    private static CommuneTrouvee Decrire(Monde monde, NomCommune nom)
    {
        var commune = monde.Referentiel.Communes.GetValueOrDefault(nom.Code);
        var epci = commune?.Epci is { } siren ? monde.Referentiel.Epci.GetValueOrDefault(siren)?.Nom : null;
        return new CommuneTrouvee(nom, monde.NomDepartement(nom.Departement), epci, commune is not null);
    }
}

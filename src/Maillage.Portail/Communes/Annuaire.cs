using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A territory to sum up.</summary>
internal sealed record DescriptionTerritoire(
    string Nom,
    string Nature,
    string Adresse,
    string Origine,
    IReadOnlyList<CodeCommune> Communes
)
{
    /// <summary>The list it was read from; null for an EPCI or a département.</summary>
    public ListeDeCommunes? Saisie { get; init; }

    /// <summary>What its portrait is of.</summary>
    public required GenrePortrait Genre { get; init; }

    /// <summary>The territory as portraits name it.</summary>
    public SujetPortrait Sujet =>
        new(Genre == GenrePortrait.Liste ? "liste" : Adresse.Split('/')[^1], Nom, Genre, Communes);
}

/// <summary>A territory found from an address; or the form to fill in; or a French message that says why not.</summary>
internal sealed record TerritoireTrouve(DescriptionTerritoire? Territoire, VueComposer? Saisie, string? Message);

/// <summary>Finds territories from what addresses say.</summary>
internal static class Annuaire
{
    private const int NomMaximal = 120;

    public static TerritoireTrouve Epci(string siren, Monde monde)
    {
        if (!Siren.TryParse(siren, out var numero))
        {
            return Absent($"« {siren} » n’est pas un numéro Siren : neuf chiffres, dont une clé.");
        }
        return monde.Referentiel.Epci.TryGetValue(numero, out var epci)
            ? Trouve(
                new(
                    epci.Nom,
                    $"{Nature(epci.Nature)}, Siren {epci.Siren}",
                    $"/epci/{epci.Siren}",
                    "Composition : DGCL, 2025.",
                    epci.Membres
                )
                {
                    Genre = GenrePortrait.Epci,
                }
            )
            : Absent($"Aucune intercommunalité d’Occitanie ne porte le Siren {siren}.");
    }

    public static TerritoireTrouve Departement(string code, Monde monde)
    {
        CodeCommune[] communes = CodeDepartement.TryParse(code, out var departement)
            ? [.. monde.Referentiel.Communes.Keys.Where(commune => commune.Departement == departement)]
            : [];
        if (communes.Length > 0)
        {
            return Trouve(
                new(
                    monde.NomDepartement(departement),
                    $"Département {departement}",
                    $"/departements/{departement}",
                    $"Composition : Insee, code officiel géographique {monde.Referentiel.Millesime}.",
                    communes
                )
                {
                    Genre = GenrePortrait.Departement,
                }
            );
        }
        return Absent(
            monde.Referentiel.Departements.TryGetValue(departement, out var ailleurs)
                ? $"Le département {ailleurs.Nom} ({code}) n’est pas en Occitanie."
                : $"« {code} » n’est pas le code d’un département."
        );
    }

    public static TerritoireTrouve Liste(IQueryCollection requete, Monde monde)
    {
        var (saisi, codes) = (requete["nom"].ToString().Trim(), requete["communes"].ToString());
        var liste = ListeDeCommunes.Lire(codes, monde.Referentiel.Repertoire);
        var nom = saisi[..Math.Min(NomMaximal, saisi.Length)];
        if (liste.Communes.Count == 0)
        {
            return new TerritoireTrouve(null, new VueComposer(nom, codes, liste), null);
        }
        return Trouve(
            new(
                nom.Length == 0 ? "Territoire sans nom" : nom,
                "Liste libre de communes",
                $"/territoire?nom={Uri.EscapeDataString(nom)}&communes={string.Join(',', liste.Communes)}",
                "Composition : la liste donnée dans l’adresse de cette page.",
                liste.Communes
            )
            {
                Saisie = liste,
                Genre = GenrePortrait.Liste,
            }
        );
    }

    private static TerritoireTrouve Trouve(DescriptionTerritoire territoire) => new(territoire, null, null);

    private static TerritoireTrouve Absent(string message) => new(null, null, message);

    private static string Nature(string nature) =>
        nature switch
        {
            "CA" => "Communauté d’agglomération",
            "CU" => "Communauté urbaine",
            "ME" => "Métropole",
            _ => "Communauté de communes",
        };
}

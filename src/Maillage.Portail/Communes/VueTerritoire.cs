using Maillage.Portail.Atelier;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>A commune of a territory, in the region.</summary>
public sealed record MembreTerritoire(
    CodeCommune Code,
    string Nom,
    int? Population,
    ZonageMedecins Zonage,
    AplPubliee? Apl
);

/// <summary>A commune of a territory outside the region: only its name is known.</summary>
public sealed record MembreAilleurs(CodeCommune Code, string Nom, string Departement);

/// <summary>What the page of an EPCI, a département or a free list shows.</summary>
public sealed record VueTerritoire
{
    /// <summary>Name of the territory.</summary>
    public required string Nom { get; init; }

    /// <summary>What it is: « Intercommunalité, Siren… ».</summary>
    public required string Nature { get; init; }

    /// <summary>Address of the page, without the date.</summary>
    public required string Adresse { get; init; }

    /// <summary>Where the list of communes comes from.</summary>
    public required string Origine { get; init; }

    /// <summary>Day of the zoning.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>The sums and means.</summary>
    public required AgregatTerritorial Agregat { get; init; }

    /// <summary>Its communes in the region.</summary>
    public required IReadOnlyList<MembreTerritoire> Membres { get; init; }

    /// <summary>Its communes elsewhere.</summary>
    public required IReadOnlyList<MembreAilleurs> Ailleurs { get; init; }

    /// <summary>The map, or null.</summary>
    public required CarteTerritoire? Carte { get; init; }

    /// <summary>One screen of its communes in the region.</summary>
    public required ListeMembres Liste { get; init; }

    /// <summary>The list as it was typed; null for an EPCI or a département.</summary>
    public required ListeDeCommunes? Saisie { get; init; }

    /// <summary>Its figures beside the region and its family; null until it is drawn.</summary>
    public Portrait? Portrait { get; init; }

    /// <summary>Address of the table of its communes.</summary>
    public string AdresseCsv
    {
        get
        {
            var (chemin, suite) = Adresse.Split('?') is [var avant, var apres] ? (avant, $"{apres}&") : (Adresse, "");
            return $"{chemin}/communes.csv?{suite}date={Habillage.Calendrier.Iso(Jour)}";
        }
    }

    /// <summary>The workshop with the people of this territory counted.</summary>
    public string AdresseAtelier => $"{EtatAtelier.Chemin}?territoire={Adresse.Split('/', '=')[^1]}";

    internal static VueTerritoire Lire(Monde monde, DescriptionTerritoire territoire, DateOnly jour)
    {
        var agregat = monde.Referentiel.Agreger(territoire.Communes, jour);
        MembreTerritoire[] membres =
        [
            .. agregat
                .Communes.Select(commune => LireMembre(monde, commune, jour))
                .OrderBy(membre => membre.Nom, StringComparer.InvariantCulture),
        ];
        return new VueTerritoire
        {
            Nom = territoire.Nom,
            Nature = territoire.Nature,
            Adresse = territoire.Adresse,
            Origine = territoire.Origine,
            Jour = jour,
            Agregat = agregat,
            Membres = membres,
            Liste = ListeMembres.Lire(membres, QueryCollection.Empty),
            Saisie = territoire.Saisie,
            Ailleurs =
            [
                .. territoire
                    .Communes.Where(code => !monde.Referentiel.Communes.ContainsKey(code))
                    .Select(code => new MembreAilleurs(
                        code,
                        monde.NomCommune(code),
                        monde.NomDepartement(code.Departement)
                    )),
            ],
            Carte = CarteTerritoire.Dessiner(monde, agregat, membres),
        };
    }

    private static MembreTerritoire LireMembre(Monde monde, Commune commune, DateOnly jour) =>
        new(
            commune.Code,
            commune.Nom,
            commune.Population,
            ZonageMedecins.De(monde.Referentiel.Zones.Zones(commune.Code, jour)),
            monde.Referentiel.Apl.GetValueOrDefault(commune.Code, []).LastOrDefault()
        );
}

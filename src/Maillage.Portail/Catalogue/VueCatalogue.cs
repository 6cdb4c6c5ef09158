using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Catalogue;

/// <summary>Whether an aid can be signed on a day.</summary>
public enum EtatAide
{
    /// <summary>A version can be signed.</summary>
    Ouverte,

    /// <summary>Its first version is still to come.</summary>
    AVenir,

    /// <summary>No version can be signed any more.</summary>
    Fermee,
}

/// <summary>An aid at a date; its reach when somebody said who or where.</summary>
public sealed record LigneAide(Aide Aide, EtatAide Etat, string EnMots, PorteeAide? Portee);

/// <summary>The catalogue for a reader at a date.</summary>
public sealed record VueCatalogue
{
    /// <summary>What was asked.</summary>
    public required CriteresCatalogue Criteres { get; init; }

    /// <summary>Name of the place asked about, or null.</summary>
    public required string? Lieu { get; init; }

    /// <summary>The départements of the region, for the form.</summary>
    public required IReadOnlyList<Departement> Departements { get; init; }

    /// <summary>The aids that may concern the reader.</summary>
    public required IReadOnlyList<LigneAide> Aides { get; init; }

    /// <summary>The aids open that day that cannot concern the reader.</summary>
    public required IReadOnlyList<LigneAide> Exclues { get; init; }

    internal static VueCatalogue Lire(Monde monde, CriteresCatalogue criteres)
    {
        CodeCommune[] communes = [.. Communes(monde, criteres)];
        var lignes = monde
            .Catalogue.Aides.Select(aide => Ligne(monde, aide, criteres, communes))
            .OrderBy(ligne => ligne.Aide.Famille, StringComparer.InvariantCulture)
            .ThenBy(ligne => ligne.Aide.Nom, StringComparer.InvariantCulture)
            .ToLookup(ligne => ligne.Portee is not { Concerne: false });
        return new VueCatalogue
        {
            Criteres = criteres,
            Lieu =
                criteres.Commune?.Nom
                ?? (criteres.Departement is { } code ? monde.NomDepartement(CodeDepartement.Parse(code)) : null),
            Departements =
            [
                .. monde
                    .Referentiel.Departements.Values.Where(departement =>
                        departement.Region == monde.Referentiel.Region
                    )
                    .OrderBy(departement => departement.Code),
            ],
            Aides = [.. lignes[true]],
            Exclues = [.. lignes[false]],
        };
    }

    private static IEnumerable<CodeCommune> Communes(Monde monde, CriteresCatalogue criteres) =>
        criteres switch
        {
            { Commune: { } commune } => [commune.Code],
            { Departement: { } code } when CodeDepartement.Parse(code) is var departement =>
                monde.Referentiel.Communes.Keys.Where(commune => commune.Departement == departement),
            _ => [],
        };

    private static LigneAide Ligne(Monde monde, Aide aide, CriteresCatalogue criteres, CodeCommune[] communes)
    {
        var (etat, mots) = EtatAu(aide, criteres.Jour);
        var portee =
            criteres.Filtrent && aide.VersionAu(criteres.Jour) is { } version
                ? monde.Referentiel.Zones.Porter(version, criteres.Profil, communes, criteres.Jour)
                : null;
        return new LigneAide(aide, etat, mots, portee);
    }

    /// <summary>Whether the aid can be signed that day, with the date that matters.</summary>
    internal static string Etat(Aide aide, DateOnly jour) => EtatAu(aide, jour).EnMots;

    /// <summary>The same, with the state itself.</summary>
    internal static (EtatAide Etat, string EnMots) EtatAu(Aide aide, DateOnly jour)
    {
        var signature = aide.Signature;
        if (aide.VersionAu(jour) is not null)
        {
            return (
                EtatAide.Ouverte,
                signature.Au is { } fin ? $"ouverte jusqu’au {Typographie.Jour(fin)}" : "ouverte"
            );
        }
        return (signature.Du ?? aide.PasAvant) is { } debut && debut > jour
            ? (EtatAide.AVenir, $"ouvre le {Typographie.Jour(debut)}")
            : (
                EtatAide.Fermee,
                signature.Au is { } fermee ? $"fermée depuis le {Typographie.Jour(fermee.AddDays(1))}" : "fermée"
            );
    }

    /// <summary>The reach in words.</summary>
    internal string EnMots(PorteeAide portee)
    {
        if (Criteres.Commune is { } commune)
        {
            return portee switch
            {
                { Possibles: > 0 } => $"possible à {commune.Nom} d’après ce que vous avez dit",
                { Presumees: > 0 } => $"possible à {commune.Nom} si le dernier zonage connu vaut encore",
                _ => $"à préciser à {commune.Nom} : des faits ou des zones manquent",
            };
        }
        if (Criteres.Departement is null)
        {
            return "peut vous concerner, selon la commune et le reste de votre projet";
        }
        var morceaux = new[]
        {
            (portee.Possibles, "possible"),
            (portee.Presumees, "possible si le dernier zonage vaut encore"),
            (portee.AVerifier, "à préciser"),
            (portee.Exclues, "impossible"),
        }
            .Where(morceau => morceau.Item1 > 0)
            .Select(morceau => $"{morceau.Item2} dans {Mots.Pluriel(morceau.Item1, "commune", "communes")}");
        return string.Join(", ", morceaux);
    }
}

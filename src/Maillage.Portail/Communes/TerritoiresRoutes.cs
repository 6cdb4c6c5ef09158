using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>Pages of the territories that hold several communes.</summary>
internal static class TerritoiresRoutes
{
    private const int NomMaximal = 120;

    public static void MapTerritoires(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet("/epci/{siren}", MontrerEpci);
        pages.MapGet("/epci", () => Results.Redirect("/communes#intercommunalites"));
        pages.MapGet("/departements/{code}", MontrerDepartement);
        pages.MapGet("/departements", () => Results.Redirect("/communes#departements"));
        pages.MapGet("/territoire", MontrerListe);
    }

    private static IResult MontrerEpci(string siren, string? date, Monde monde, Calendrier calendrier)
    {
        if (!Siren.TryParse(siren, out var numero))
        {
            return Refuser(
                $"« {siren} » n’est pas un numéro Siren : neuf chiffres, dont une clé.",
                StatusCodes.Status404NotFound
            );
        }
        if (!monde.Referentiel.Epci.TryGetValue(numero, out var epci))
        {
            return Refuser(
                $"Aucune intercommunalité d’Occitanie ne porte le Siren {siren}.",
                StatusCodes.Status404NotFound
            );
        }
        var territoire = new DescriptionTerritoire(
            epci.Nom,
            $"{NatureEpci(epci.Nature)}, Siren {epci.Siren}",
            $"/epci/{epci.Siren}",
            "Composition : DGCL, 2025.",
            epci.Membres
        );
        return Montrer(territoire, date, monde, calendrier);
    }

    private static IResult MontrerDepartement(string code, string? date, Monde monde, Calendrier calendrier)
    {
        var communes = CodeDepartement.TryParse(code, out var departement)
            ? monde.Referentiel.Communes.Keys.Where(commune => commune.Departement == departement).ToArray()
            : [];
        if (communes.Length == 0)
        {
            return Refuser(
                monde.Referentiel.Departements.TryGetValue(departement, out var ailleurs)
                    ? $"Le département {ailleurs.Nom} ({code}) n’est pas en Occitanie."
                    : $"« {code} » n’est pas le code d’un département.",
                StatusCodes.Status404NotFound
            );
        }
        var territoire = new DescriptionTerritoire(
            monde.NomDepartement(departement),
            $"Département {departement}",
            $"/departements/{departement}",
            $"Composition : Insee, code officiel géographique {monde.Referentiel.Millesime}.",
            communes
        );
        return Montrer(territoire, date, monde, calendrier);
    }

    private static IResult MontrerListe(string? nom, string? communes, string? date, Monde monde, Calendrier calendrier)
    {
        var liste = ListeDeCommunes.Lire(communes, monde.Referentiel.Repertoire);
        var titre = string.IsNullOrWhiteSpace(nom) ? "Territoire sans nom" : nom.Trim()[..Math.Min(NomMaximal, nom.Trim().Length)];
        if (liste.Communes.Count == 0)
        {
            return Page.De<PageComposer>(new VueComposer(titre, communes ?? "", liste));
        }
        var codes = string.Join(',', liste.Communes);
        var territoire = new DescriptionTerritoire(
            titre,
            "Liste libre de communes",
            $"/territoire?nom={Uri.EscapeDataString(titre)}&communes={codes}",
            "Composition : la liste donnée dans l’adresse de cette page.",
            liste.Communes
        );
        return Lire(territoire, date, monde, calendrier) is ({ } vue, _)
            ? Page.De<PageTerritoire>(vue with { Liste = liste })
            : Montrer(territoire, date, monde, calendrier);
    }

    private static IResult Montrer(DescriptionTerritoire territoire, string? date, Monde monde, Calendrier calendrier) =>
        Lire(territoire, date, monde, calendrier) switch
        {
            ({ } vue, _) => Page.De<PageTerritoire>(vue),
            (_, var message) => Page.De<PageSaisie>(
                new VueSaisie(message!, territoire.Adresse, "Voir le territoire aujourd’hui"),
                StatusCodes.Status400BadRequest
            ),
        };

    private static (VueTerritoire? Vue, string? Message) Lire(
        DescriptionTerritoire territoire,
        string? date,
        Monde monde,
        Calendrier calendrier
    )
    {
        var (jour, erreur) = calendrier.Lire(date);
        return jour is { } lu ? (VueTerritoire.Lire(monde, territoire, lu), null) : (null, erreur!.Message);
    }

    private static IResult Refuser(string message, int statut) =>
        Page.De<PageSaisie>(new VueSaisie(message, "/communes", "Parcourir les départements et les intercommunalités"), statut);

    private static string NatureEpci(string nature) =>
        nature switch
        {
            "CA" => "Communauté d’agglomération",
            "CU" => "Communauté urbaine",
            "ME" => "Métropole",
            _ => "Communauté de communes",
        };
}

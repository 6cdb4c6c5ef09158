using System.Text;
using Maillage.Aides;
using Maillage.Portail.Api;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Zonage;
using Microsoft.AspNetCore.Mvc;

namespace Maillage.Portail.Zonages;

/// <summary>Addresses of the workbench of zoning: the page, what its map is drawn from, what each gesture asks, and its files.</summary>
internal static class ZonageRoutes
{
    // A draft of every commune with its justifications is larger than what other pages read.
    private const long TailleDUnBrouillon = 4 * 1024 * 1024;

    public static void AddZonages(this IServiceCollection services)
    {
        services.AddSingleton<DroitsParClasse>();
        services.AddSingleton<TableZonage>();
        services.AddSingleton<AtelierZonage>();
        services.AddSingleton<ConfrontationZonages>();
    }

    public static void MapZonages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(EtatZonage.Chemin).ExcludeFromDescription().AddEndpointFilter(Ouvert);
        pages.MapGet(
            "",
            ([FromServices] AtelierZonage atelier, HttpRequest demande) => Montrer(atelier.Voir(demande.Query))
        );
        pages.MapGet(
            "/donnees.json",
            ([FromServices] AtelierZonage atelier, HttpRequest demande) => Donner(atelier, demande)
        );
        pages.MapGet(
            "/image.svg",
            ([FromServices] AtelierZonage atelier, HttpRequest demande) => Dessiner(atelier, demande)
        );
        pages.MapGet(
            "/territoires.json",
            ([FromServices] AtelierZonage atelier, HttpRequest demande) => Nommer(atelier, demande)
        );
        pages.MapPost(
            "/calculer",
            ([FromServices] AtelierZonage atelier, HttpRequest demande) => Calculer(atelier, demande)
        );
        // No antiforgery token: what is sent is only shown back, kept nowhere.
        var envois = pages
            .MapGroup("")
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(TailleDUnBrouillon));
        envois.MapPost("", ([FromServices] AtelierZonage atelier, HttpRequest demande) => Recevoir(atelier, demande));
        envois.MapPost(
            "/brouillon.csv",
            ([FromServices] AtelierZonage atelier, HttpRequest demande) => Rendre(atelier, demande)
        );
        pages.MapComparaisons(envois);
    }

    // Without methods and criteria nothing here can answer: the page says what is wrong.
    private static async ValueTask<object?> Ouvert(
        EndpointFilterInvocationContext contexte,
        EndpointFilterDelegate suite
    )
    {
        var ouvert = contexte.HttpContext.RequestServices.GetRequiredService<Monde>().Zonage.Value;
        return ouvert.Dossier is null
            ? Page.De<PageSansZonage>(ouvert.Raisons, StatusCodes.Status503ServiceUnavailable)
            : await suite(contexte);
    }

    private static IResult Montrer(VueZonage vue) =>
        Page.De<PageZonage>(vue, vue.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static async Task<IResult> Recevoir(AtelierZonage atelier, HttpRequest demande)
    {
        var recu = await BrouillonRecu.Lire(demande, atelier.Table);
        var geste = demande.HasFormContentType ? (await demande.ReadFormAsync())["geste"].ToString() : "";
        var (decisions, remarques) = GestesZonage.EstUn(geste)
            ? atelier.Partir(geste, recu.Etat)
            : (recu.Decisions, recu.Remarques);
        return Montrer(atelier.Voir(recu.Etat, decisions, recu.Erreurs) with { Remarques = remarques });
    }

    private static async Task<IResult> Rendre(AtelierZonage atelier, HttpRequest demande)
    {
        var recu = await BrouillonRecu.Lire(demande, atelier.Table);
        if (recu.Erreurs.Count > 0)
        {
            return Montrer(atelier.Voir(recu.Etat, recu.Decisions, recu.Erreurs));
        }
        var texte = BrouillonEcrit.Ecrire(atelier.Table.Decoupage(recu.Etat.Maille), recu.Decisions);
        return Results.File(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(texte)],
            "text/csv; charset=utf-8",
            $"zonage-{recu.Etat.Maille.Code()}.csv"
        );
    }

    private static IResult Donner(AtelierZonage atelier, HttpRequest demande)
    {
        var vue = atelier.Voir(demande.Query);
        return vue.Erreurs.Count > 0
            ? Probleme.Saisie(vue.Erreurs)
            : Reponse.Json(
                atelier.Table.Jour,
                json => DonneesCarte.Ecrire(json, atelier.Table.Monde, vue.Atlas.Etat, vue.Atlas.Lignes)
            );
    }

    private static IResult Dessiner(AtelierZonage atelier, HttpRequest demande)
    {
        var palette = demande.Query["theme"] == "sombre" ? PaletteSvg.Sombre : PaletteSvg.Claire;
        var vue = atelier.Voir(demande.Query);
        return vue.Erreurs.Count > 0 ? Probleme.Saisie(vue.Erreurs)
            : atelier.Fond.Dessin is { } dessin
                ? new Reponse("image/svg+xml", atelier.Table.Jour, new ImageCarte(dessin, vue.Atlas, palette).Ecrire)
            : Probleme.Introuvable("zonage", "Les contours des communes ne sont pas installés ici.");
    }

    /// <summary>The territories of a mesh, in the order of the letters of a draft, and that of each commune.</summary>
    private static IResult Nommer(AtelierZonage atelier, HttpRequest demande)
    {
        var lecture = new LectureEtatZonage(atelier.Table, nom => demande.Query[nom]);
        var etat = lecture.Lire();
        if (lecture.Erreurs.Count > 0)
        {
            return Probleme.Saisie(lecture.Erreurs);
        }
        var (decoupage, rangs) = (atelier.Table.Decoupage(etat.Maille), atelier.Table.RangsDesTerritoires(etat.Maille));
        return Reponse
            .Json(
                atelier.Table.Jour,
                json =>
                {
                    json.WriteStartObject();
                    json.WriteString("maille", etat.Maille.Code());
                    json.WriteNumber("millesime", decoupage.Millesime.Annee);
                    json.WriteStartArray("codes");
                    decoupage.Territoires.ToList().ForEach(une => json.WriteStringValue(une.Code));
                    json.WriteEndArray();
                    json.WriteStartArray("noms");
                    decoupage.Territoires.ToList().ForEach(une => json.WriteStringValue(une.Nom));
                    json.WriteEndArray();
                    json.WriteStartArray("communes");
                    atelier.Table.Communes.ToList().ForEach(code => json.WriteStringValue(code.ToString()));
                    json.WriteEndArray();
                    json.WriteStartArray("territoires");
                    rangs.ToList().ForEach(json.WriteNumberValue);
                    json.WriteEndArray();
                    json.WriteEndObject();
                }
            )
            .AGarder();
    }

    private static async Task<IResult> Calculer(AtelierZonage atelier, HttpRequest demande)
    {
        if (!demande.HasJsonContentType())
        {
            return Probleme.Generique(StatusCodes.Status415UnsupportedMediaType);
        }
        if (await CorpsDeDemande.Lire(demande) is not { } corps)
        {
            return Probleme.Generique(StatusCodes.Status413PayloadTooLarge);
        }
        if (DemandeZonage.Lire(corps) is not { } champ)
        {
            return Probleme.Saisie([new("corps", "Le corps doit être un objet JSON de textes et de nombres.")]);
        }
        var lecture = new LectureEtatZonage(atelier.Table, champ);
        var etat = lecture.Lire();
        return lecture.Erreurs.Count > 0
            ? Probleme.Saisie(lecture.Erreurs)
            : Repondre(atelier, etat, champ("geste").FirstOrDefault() ?? "");
    }

    private static Reponse Repondre(AtelierZonage atelier, EtatZonage etat, string geste)
    {
        var table = atelier.Table;
        var sujet = new SujetBrouillon(table.Decoupage(etat.Maille), etat.Methode, etat.Plafonds.Valeurs);
        var territoires = sujet.Decoupage.Territoires;
        var (depart, remarques) = GestesZonage.EstUn(geste) ? atelier.Partir(geste, etat) : (null, []);
        ClasseZonage?[] classes = depart is null
            ? ClassesEcrites.Lire(etat.Lettres, territoires.Count, etat.Methode.Classes)
                ?? new ClasseZonage?[territoires.Count]
            : [.. territoires.Select(une => depart.GetValueOrDefault(une.Code)?.Classe)];
        var bilan = AtelierZonage.Bilan(
            sujet,
            table.Scores(etat.Maille, etat.Criteres),
            rang => classes[rang] is { } classe ? new Decision(classe) : null
        );
        var voisins = table.Voisins(etat.Maille, classes);
        var lettres = depart is null ? null : ClassesEcrites.Ecrire(classes);
        return Reponse.Json(
            table.Jour,
            json => ReponseZonage.Ecrire(json, table, (bilan, voisins, lettres, remarques))
        );
    }
}

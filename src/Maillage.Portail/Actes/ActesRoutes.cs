using System.Text;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portail.Api;
using Maillage.Portail.Habillage;
using Maillage.Portail.Zonages;
using Maillage.Zonage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;

namespace Maillage.Portail.Actes;

/// <summary>
/// Addresses of the acts of a zoning: its consultation, its order, its files. Each takes a draft, as a form or as a JSON body, and gives a
/// page or a file back; nothing is kept.
/// </summary>
internal static class ActesRoutes
{
    public const string Consultation = $"{EtatZonage.Chemin}/consultation";
    public const string Arrete = $"{EtatZonage.Chemin}/arrete";
    public const string Exporter = $"{EtatZonage.Chemin}/exporter";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // GeoJSON carries the outlines of every commune.
    private const long TailleDUnBrouillon = 16 * 1024 * 1024;

    private delegate Task<IResult> Suite(ActesZonage actes, DemandeActe demande);

    public static void MapActes(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").ExcludeFromDescription();
        pages.MapGet(Consultation, (HttpRequest demande) => Accueillir<PageConsultation>(demande.HttpContext));
        pages.MapGet(Arrete, (HttpRequest demande) => Accueillir<PageArrete>(demande.HttpContext));
        // No antiforgery token: what is sent is only shown back or turned into a file, kept nowhere.
        var envois = pages
            .MapGroup("")
            .DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(TailleDUnBrouillon));
        envois.MapPost(
            Consultation,
            (HttpRequest demande) => Repondre<PageConsultation>(demande.HttpContext, Montrer<PageConsultation>)
        );
        envois.MapPost(
            $"{Consultation}.json",
            (HttpRequest demande) => Repondre<PageConsultation>(demande.HttpContext, Etat)
        );
        envois.MapPost(
            $"{Consultation}.ics",
            (HttpRequest demande) => Repondre<PageConsultation>(demande.HttpContext, Calendrier(demande.HttpContext))
        );
        envois.MapPost(Arrete, (HttpRequest demande) => Repondre<PageArrete>(demande.HttpContext, Montrer<PageArrete>));
        envois.MapPost(
            $"{Arrete}.docx",
            (HttpRequest demande) => Repondre<PageArrete>(demande.HttpContext, Rediger(demande.HttpContext))
        );
        envois.MapPost(
            $"{Exporter}/{{format}}",
            (HttpRequest demande) => Repondre<PageArrete>(demande.HttpContext, Donner(demande.HttpContext))
        );
    }

    private static IResult Accueillir<TPage>(HttpContext contexte)
        where TPage : IComponent
    {
        var ouverts = contexte.RequestServices.GetRequiredService<Monde>().Actes.Value;
        var jour = contexte.RequestServices.GetRequiredService<Habillage.Calendrier>().Aujourdhui;
        return ouverts.Actes is null
            ? Page.De<PageSansZonage>(ouverts.Raisons, StatusCodes.Status503ServiceUnavailable)
            : Page.De<TPage>(new VueActes { Demande = new() { Jour = jour } });
    }

    // What is wrong goes back where it came from: to a person as a page, to a program as a problem.
    private static async Task<IResult> Repondre<TPage>(HttpContext contexte, Suite suite)
        where TPage : IComponent
    {
        var services = contexte.RequestServices;
        var ouverts = services.GetRequiredService<Monde>().Actes.Value;
        if (ouverts.Actes is not { } actes)
        {
            return Page.De<PageSansZonage>(ouverts.Raisons, StatusCodes.Status503ServiceUnavailable);
        }
        var demande = await DemandeActe.Lire(
            contexte.Request,
            actes,
            services.GetRequiredService<Habillage.Calendrier>()
        );
        return demande.Erreurs.Count == 0 && demande.Brouillon is not null
            ? await suite(actes, demande)
            : Refuser<TPage>(contexte, actes, demande, demande.Erreurs);
    }

    private static IResult Refuser<TPage>(
        HttpContext contexte,
        ActesZonage actes,
        DemandeActe demande,
        IReadOnlyList<ErreurSaisie> erreurs
    )
        where TPage : IComponent =>
        contexte.Request.HasFormContentType
            ? Page.De<TPage>(VueActes.Voir(demande, actes) with { Erreurs = erreurs }, StatusCodes.Status400BadRequest)
            : Probleme.Saisie(erreurs);

    private static Task<IResult> Montrer<TPage>(ActesZonage actes, DemandeActe demande)
        where TPage : IComponent => Task.FromResult<IResult>(Page.De<TPage>(VueActes.Voir(demande, actes)));

    private static Task<IResult> Etat(ActesZonage actes, DemandeActe demande)
    {
        var (etapes, manques) = actes.Examiner(demande.Brouillon!, demande.Jour);
        return Task.FromResult<IResult>(
            Reponse.Json(demande.Jour, json => EcritureConsultation.Ecrire(json, demande.Jour, etapes, manques))
        );
    }

    private static Suite Calendrier(HttpContext contexte) =>
        (actes, demande) =>
        {
            var (etapes, _) = actes.Examiner(demande.Brouillon!, demande.Jour);
            var instant = contexte.RequestServices.GetRequiredService<Habillage.Calendrier>().Maintenant;
            var texte = CalendrierConsultation.Ecrire(demande.Brouillon!.Nom, etapes, instant);
            return Task.FromResult(
                Results.File(Encoding.UTF8.GetBytes(texte), "text/calendar; charset=utf-8", "consultation-zonage.ics")
            );
        };

    private static Suite Rediger(HttpContext contexte) =>
        (actes, demande) =>
        {
            var dossier = actes.Dossier(demande.Brouillon!, contexte.RequestServices.GetRequiredService<Monde>().Fond);
            var (arrete, erreurs) = Rediger(dossier, demande);
            if (arrete is null)
            {
                return Task.FromResult(Refuser<PageArrete>(contexte, actes, demande, erreurs));
            }
            using var flux = new MemoryStream();
            DocumentArrete.Ecrire(flux, arrete);
            var nom = arrete.Decret is null ? "projet-arrete-zonage.docx" : "arrete-zonage.docx";
            return Task.FromResult(Results.File(flux.ToArray(), Word, nom));
        };

    private static (Zonage.Arrete? Arrete, IReadOnlyList<ErreurSaisie> Erreurs) Rediger(
        DossierArrete dossier,
        DemandeActe demande
    )
    {
        var (decret, faute) = demande.Decret();
        if (faute is not null)
        {
            return (null, [faute]);
        }
        if (decret is null)
        {
            return (RedactionArrete.Projeter(dossier, demande.Jour), []);
        }
        var (arrete, manques) = RedactionArrete.Decreter(dossier, decret);
        return (arrete, Fautes(manques));
    }

    private static Suite Donner(HttpContext contexte) =>
        (actes, demande) =>
        {
            if (FormatBrouillon.Trouver((string?)contexte.Request.RouteValues["format"]) is not { } format)
            {
                return Task.FromResult<IResult>(
                    Probleme.Introuvable(
                        "format",
                        $"Ce format n’existe pas. Choisissez parmi {string.Join(", ", FormatBrouillon.Tous.Select(un => un.Id))}."
                    )
                );
            }
            var (brouillon, (decret, faute)) = (demande.Brouillon!, demande.Decret());
            IReadOnlyList<ErreurSaisie> erreurs =
                faute is not null ? [faute]
                : decret is not null ? Fautes(actes.Examiner(brouillon, decret.Date).Manques)
                : [];
            if (erreurs.Count > 0)
            {
                return Task.FromResult(Refuser<PageArrete>(contexte, actes, demande, erreurs));
            }
            using var flux = new MemoryStream();
            var fond = contexte.RequestServices.GetRequiredService<Monde>().Fond;
            format.Ecrire(flux, new(brouillon, actes.Decoupage(brouillon), fond, decret?.Date));
            return Task.FromResult(Results.File(flux.ToArray(), format.Type, $"zonage-{format.Id}.{format.Extension}"));
        };

    private static IReadOnlyList<ErreurSaisie> Fautes(IReadOnlyList<string> manques) =>
        [.. manques.Select(manque => new ErreurSaisie("numero", manque))];
}

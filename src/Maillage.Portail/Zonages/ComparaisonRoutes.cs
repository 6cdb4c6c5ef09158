using System.Text;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portail.Api;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Zonage;
using Microsoft.AspNetCore.Mvc;

namespace Maillage.Portail.Zonages;

/// <summary>Addresses that set two zonings side by side.</summary>
internal static class ComparaisonRoutes
{
    private const string Comparer = "/comparer";

    public static void MapComparaisons(this IEndpointRouteBuilder pages, IEndpointRouteBuilder envois)
    {
        pages.MapGet(
            Comparer,
            ([FromServices] ConfrontationZonages zonages, HttpRequest demande) => Montrer(zonages.Voir(demande.Query))
        );
        pages.MapGet(
            $"{Comparer}/donnees.json",
            ([FromServices] ConfrontationZonages zonages, HttpRequest demande) => Donner(zonages, demande)
        );
        pages.MapGet(
            $"{Comparer}/communes.csv",
            ([FromServices] ConfrontationZonages zonages, HttpRequest demande) => Tabuler(zonages, demande)
        );
        pages.MapGet(
            $"{Comparer}/image.svg",
            ([FromServices] ConfrontationZonages zonages, [FromServices] FondAtlas fond, HttpRequest demande) =>
                Dessiner(zonages, fond, demande)
        );
        envois.MapPost(
            Comparer,
            ([FromServices] ConfrontationZonages zonages, HttpRequest demande) => Recevoir(zonages, demande)
        );
    }

    private static IResult Montrer(VueComparaison vue) =>
        Page.De<PageComparerZonages>(
            vue,
            vue.Erreurs.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );

    // What is sent becomes an address, which a colleague can be given.
    private static async Task<IResult> Recevoir(ConfrontationZonages zonages, HttpRequest demande)
    {
        if (!demande.HasFormContentType)
        {
            return Montrer(zonages.Refuser([new("fichier", "Choisissez un fichier, puis envoyez-le.")]));
        }
        var formulaire = await demande.ReadFormAsync();
        var erreurs = new List<ErreurSaisie>();
        var avant = await Fichier(formulaire.Files["fichier-avant"], zonages.Table, erreurs) ?? ZonageCompare.Vigueur;
        var apres =
            formulaire["apres"] == "brouillon"
                ? await Brouillon(demande, zonages.Table, erreurs)
                : await Fichier(formulaire.Files["fichier-apres"], zonages.Table, erreurs);
        if (apres is null && erreurs.Count == 0)
        {
            erreurs.Add(new("fichier-apres", "Choisissez le fichier du second zonage, puis envoyez-le."));
        }
        return erreurs.Count > 0
            ? Montrer(zonages.Refuser(erreurs))
            : Results.Redirect($"{ConfrontationZonages.Chemin}?avant={avant}&apres={apres}");
    }

    private static async Task<string?> Brouillon(HttpRequest demande, TableZonage table, List<ErreurSaisie> erreurs)
    {
        var recu = await BrouillonRecu.Lire(demande, table);
        erreurs.AddRange(recu.Erreurs);
        return ZonageCompare.Ecrire(
            table.Decoupage(recu.Etat.Maille),
            code => recu.Decisions.GetValueOrDefault(code)?.Classe
        );
    }

    private static async Task<string?> Fichier(IFormFile? fichier, TableZonage table, List<ErreurSaisie> erreurs)
    {
        if (fichier is not { Length: > 0 })
        {
            return null;
        }
        using var lecteur = new StreamReader(fichier.OpenReadStream(), Encoding.UTF8);
        var lu = LectureZonage.Lire(
            new StringReader(await lecteur.ReadToEndAsync()),
            fichier.FileName,
            table.Monde.Referentiel.Repertoire
        );
        erreurs.AddRange(lu.Erreurs.Select(faute => new ErreurSaisie(faute.Fichier, faute.ToString())));
        return lu.Valeur is { } zonage
            ? ZonageCompare.Ecrire(
                table.Decoupage(Maille.Commune),
                code => zonage.Classes.TryGetValue(Territoires.CodeCommune.Parse(code), out var classe) ? classe : null
            )
            : null;
    }

    private static IResult Donner(ConfrontationZonages zonages, HttpRequest demande) =>
        AvecAtlas(
            zonages.Voir(demande.Query, complet: false),
            atlas =>
                Reponse.Json(
                    zonages.Table.Jour,
                    json => DonneesCarte.Ecrire(json, zonages.Table.Monde, atlas.Etat, atlas.Lignes)
                )
        );

    private static IResult Dessiner(ConfrontationZonages zonages, FondAtlas fond, HttpRequest demande)
    {
        var palette = demande.Query["theme"] == "sombre" ? PaletteSvg.Sombre : PaletteSvg.Claire;
        return AvecAtlas(
            zonages.Voir(demande.Query, complet: false),
            atlas =>
                fond.Dessin is { } dessin
                    ? new Reponse("image/svg+xml", zonages.Table.Jour, new ImageCarte(dessin, atlas, palette).Ecrire)
                    : Probleme.Introuvable("zonage", "Les contours des communes ne sont pas installés ici.")
        );
    }

    private static IResult Tabuler(ConfrontationZonages zonages, HttpRequest demande)
    {
        var vue = zonages.Voir(demande.Query, complet: false);
        return AvecAtlas(
            vue,
            _ => new Reponse("text/csv; charset=utf-8", zonages.Table.Jour, flux => EcrireCsv(flux, vue, zonages.Table))
        );
    }

    private static void EcrireCsv(Stream flux, VueComparaison vue, TableZonage table)
    {
        using var texte = new StreamWriter(flux, new UTF8Encoding(true), leaveOpen: true);
        texte.Write("commune;nom;avant;apres;population\n");
        foreach (var transition in vue.Comparaison!.Transitions)
        {
            foreach (var code in transition.Communes)
            {
                texte.Write(
                    $"{code};{table.Monde.NomCommune(code)};{transition.De?.Code()};{transition.A?.Code()};{table.Population(code)}\n"
                );
            }
        }
    }

    private static IResult AvecAtlas(VueComparaison vue, Func<VueCarte, IResult> repondre) =>
        vue.Erreurs.Count > 0 ? Probleme.Saisie(vue.Erreurs)
        : vue.Atlas is { } atlas ? repondre(atlas)
        : Probleme.Saisie([new("apres", "Donnez deux zonages à comparer.")]);
}

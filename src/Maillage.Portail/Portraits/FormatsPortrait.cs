using System.Text;
using Maillage.Portail.Api;
using Maillage.Portail.Habillage;
using Maillage.Portraits;

namespace Maillage.Portail.Portraits;

/// <summary>A portrait in the formats a program or a report asks for.</summary>
internal static class FormatsPortrait
{
    private static readonly string[] Connus = ["json", "csv", "md", "pdf"];

    /// <summary>Whether an address may end with this format.</summary>
    public static bool Existe(string format) => Connus.Contains(format);

    /// <summary>The format a client prefers to a page, by its <c>Accept</c> header; null for the page.</summary>
    public static string? Voulu(HttpRequest demande)
    {
        var types = demande
            .GetTypedHeaders()
            .Accept.OrderByDescending(type => type.Quality ?? 1)
            .Select(type => type.MediaType.ToString());
        return types.FirstOrDefault() switch
        {
            "application/json" => "json",
            "text/csv" => "csv",
            "text/markdown" => "md",
            "application/pdf" => "pdf",
            _ => null,
        };
    }

    /// <summary>The portrait in JSON, CSV or Markdown.</summary>
    public static IResult Ecrire(Portrait portrait, string format, Monde monde) =>
        format switch
        {
            "json" => Reponse.Json(
                portrait.Jour,
                json =>
                {
                    ApiTerritoires.Entete(json, monde, portrait.Jour);
                    JsonPortrait.Corps(json, portrait);
                    json.WriteEndObject();
                }
            ),
            "csv" => Texte(portrait, "csv", "text/csv", sortie => CsvPortrait.Ecrire(sortie, portrait)),
            _ => Texte(portrait, "md", "text/markdown", sortie => MarkdownPortrait.Ecrire(sortie, portrait)),
        };

    /// <summary>A text to download.</summary>
    public static IResult Texte(string nom, string type, Action<TextWriter> ecrire)
    {
        using var sortie = new StringWriter();
        ecrire(sortie);
        return Results.File(Encoding.UTF8.GetBytes(sortie.ToString()), $"{type}; charset=utf-8", nom);
    }

    private static IResult Texte(Portrait portrait, string format, string type, Action<TextWriter> ecrire) =>
        Texte($"portrait-{portrait.Sujet.Id}-{Calendrier.Iso(portrait.Jour)}.{format}", type, ecrire);
}

using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Reads when the dossiers of a line are signed: a year, years, or one day. A year is its 1 July, half of it before and half after.</summary>
internal sealed class LectureSignatures(ObjetJson ligne)
{
    private const string Annee = "annee";
    private const string Annees = "annees";
    private const string Signature = "signature";

    /// <summary>The days, or null once what is wrong is said.</summary>
    public IReadOnlyList<DateOnly>? Lire()
    {
        string[] dites = [.. new[] { Annee, Annees, Signature }.Where(cle => ligne.Valeur(cle) is not null)];
        if (dites.Length != 1)
        {
            ligne.Refuser(
                Annee,
                "Donnez l'année de signature (annee), des années (annees : du, au) ou un jour (signature), et un seul des trois."
            );
            return null;
        }
        return dites[0] switch
        {
            Annee => EnAnnee(ligne.Entier(Annee, Simulateur.PremierJour.Year, Simulateur.DernierJour.Year)),
            Annees => Periode(ligne.Valeur(Annees)!.Value),
            _ => Jour(ligne.Texte(Signature)),
        };
    }

    /// <summary>The day a whole year signs on.</summary>
    public static DateOnly MilieuDe(int annee) => new(annee, 7, 1);

    private static DateOnly[]? EnAnnee(int? annee) => annee is { } lue ? [MilieuDe(lue)] : null;

    private DateOnly[]? Periode(JsonElement valeur)
    {
        if (
            valeur.ValueKind == JsonValueKind.Object
            && valeur.EnumerateObject().All(membre => membre.Name is "du" or "au")
            && Borne(valeur, "du") is { } du
            && Borne(valeur, "au") is { } au
            && du <= au
        )
        {
            return [.. Enumerable.Range(du, au - du + 1).Select(MilieuDe)];
        }
        ligne.Refuser(
            Annees,
            $"Donnez deux années dans l'ordre, de {Simulateur.PremierJour.Year} à {Simulateur.DernierJour.Year}, par exemple {{\"du\":2026,\"au\":2028}}."
        );
        return null;
    }

    private static int? Borne(JsonElement valeur, string cle) =>
        valeur.TryGetProperty(cle, out var borne)
        && borne.ValueKind == JsonValueKind.Number
        && borne.TryGetInt32(out var annee)
        && annee >= Simulateur.PremierJour.Year
        && annee <= Simulateur.DernierJour.Year
            ? annee
            : null;

    private DateOnly[]? Jour(string? texte)
    {
        if (texte is null)
        {
            return null;
        }
        if (
            ValeurTexte.TryDate(texte, out var jour)
            && jour >= Simulateur.PremierJour
            && jour <= Simulateur.DernierJour
        )
        {
            return [jour];
        }
        ligne.Refuser(
            Signature,
            $"« {texte} » n'est pas un jour de la forme AAAA-MM-JJ entre 2009 et 2035, par exemple 2026-01-15."
        );
        return null;
    }
}

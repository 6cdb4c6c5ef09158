using System.Globalization;
using Maillage.Aides;

namespace Maillage.Portail.Habillage;

/// <summary>Days as people in France live them.</summary>
internal sealed class Calendrier(TimeProvider horloge)
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public DateOnly Aujourdhui => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(horloge.GetUtcNow(), Paris).DateTime);

    public DateTimeOffset Maintenant => horloge.GetUtcNow();

    /// <summary>The day written in a link or a form, today when nothing is; null and a French message when it cannot be used.</summary>
    public (DateOnly? Jour, ErreurSaisie? Erreur) Lire(string? saisie)
    {
        if (string.IsNullOrWhiteSpace(saisie))
        {
            return (Aujourdhui, null);
        }
        if (!DateOnly.TryParseExact(saisie.Trim(), "yyyy-MM-dd", out var jour))
        {
            return (
                null,
                new("date", $"« {saisie} » n'est pas une date de la forme AAAA-MM-JJ, par exemple 2026-09-01.")
            );
        }
        return jour < Maillage.Aides.Simulateur.PremierJour || jour > Maillage.Aides.Simulateur.DernierJour
            ? (null, new("date", "La date doit être comprise entre le 1er janvier 2009 et le 31 décembre 2035."))
            : (jour, null);
    }

    public static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace Maillage.Accessibilite;

/// <summary>Reads bands written <c>10:1,15:0.3,20:0.1</c>: upper bound in minutes, then weight; <c>10)</c> leaves the bound out.</summary>
public static class LectureBandes
{
    private const NumberStyles Nombre = NumberStyles.AllowDecimalPoint;

    /// <summary>The decay, or every reason why the text is not one, in French.</summary>
    public static (Bandes? Bandes, IReadOnlyList<string> Erreurs) Lire(string texte)
    {
        var lues = texte.Split(',', StringSplitOptions.TrimEntries).Select(LireUne).ToList();
        var erreurs = lues.Where(lue => lue.Erreur is not null).Select(lue => lue.Erreur!).ToList();
        if (erreurs.Count > 0)
        {
            return (null, erreurs);
        }
        Bande[] bandes = [.. lues.Select(lue => lue.Bande)];
        string[] defauts = [.. Defauts(bandes)];
        return defauts.Length > 0 ? (null, defauts) : (new(bandes), []);
    }

    /// <summary>What keeps bands from being a decay, in French.</summary>
    internal static IEnumerable<string> Defauts(IReadOnlyList<Bande> bandes)
    {
        if (bandes.Count == 0)
        {
            yield return "Il faut au moins une bande, par exemple 10:1,15:0.3,20:0.1.";
        }
        foreach (var bande in bandes)
        {
            if (!double.IsFinite(bande.Borne) || bande.Borne < 0 || (bande.Borne == 0 && !bande.BorneComprise))
            {
                yield return $"La borne {Ecrire(bande.Borne)} n'est pas une durée en minutes : écrivez un nombre positif.";
            }
            if (!double.IsFinite(bande.Poids) || bande.Poids <= 0)
            {
                yield return $"Le poids {Ecrire(bande.Poids)} doit être supérieur à 0 : ce qui suit la dernière bande ne compte déjà pas.";
            }
        }
        foreach (var (avant, apres) in bandes.Zip(bandes.Skip(1)))
        {
            if (!(apres.Borne > avant.Borne))
            {
                yield return $"La borne {Ecrire(apres.Borne)} suit {Ecrire(avant.Borne)} : rangez les bornes de la plus proche à la plus lointaine, chacune une fois.";
            }
            if (apres.Poids > avant.Poids)
            {
                yield return $"Le poids {Ecrire(apres.Poids)} dépasse {Ecrire(avant.Poids)}, celui d'une bande plus proche : un poids ne croît pas avec le temps.";
            }
        }
    }

    private static (Bande Bande, string? Erreur) LireUne(string texte)
    {
        var parts = texte.Split(':', StringSplitOptions.TrimEntries);
        var exclue = parts[0].EndsWith(')');
        return parts.Length == 2 && Lire(parts[0].TrimEnd(')'), out var borne) && Lire(parts[1], out var poids)
            ? (new(borne, poids, !exclue), null)
            : (
                default,
                $"« {texte} » n'est pas une bande. Écrivez borne:poids, par exemple 10:1, ou 10):1 pour laisser 10 minutes hors de la bande."
            );
    }

    private static bool Lire(string texte, out double nombre) =>
        double.TryParse(texte, Nombre, CultureInfo.InvariantCulture, out nombre);

    private static string Ecrire(double nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}

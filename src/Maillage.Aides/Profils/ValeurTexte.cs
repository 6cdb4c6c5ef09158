using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Reads the value of a key from texts; null when the key does not accept them.</summary>
internal static class ValeurTexte
{
    public static object? Lire(Cle cle, string[] textes) =>
        cle switch
        {
            CleChoix choix => Choix(choix, textes),
            CleNombre nombre => Nombre(nombre, textes[0]),
            CleOuiNon => textes[0] switch
            {
                "true" or "oui" => true,
                "false" or "non" => false,
                _ => null,
            },
            CleDate => TryDate(textes[0], out var jour) ? jour : null,
            CleCommune => CodeCommune.TryParse(textes[0], out var code) ? code : null,
            CleAides { Datee: false } when textes is [CleAides.Aucune] => Array.Empty<AidePercue>(),
            CleAides { Datee: false } => textes
                .SelectMany(texte => texte.Split(','))
                .Select(id => new AidePercue(id.Trim(), DateOnly.MinValue))
                .ToArray(),
            CleAides => AidesDatees(textes),
            _ => null,
        };

    /// <summary>The number, or null when it is out of bounds, not whole where it must be, or not one of the values allowed.</summary>
    public static object? Borner(CleNombre cle, decimal valeur) =>
        valeur >= cle.Minimum
        && valeur <= cle.Maximum
        && (!cle.Entier || decimal.IsInteger(valeur))
        && cle.Permises?.Contains(valeur) != false
            ? valeur
            : null;

    public static bool TryDate(string texte, out DateOnly jour) =>
        DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out jour);

    private static string[]? Choix(CleChoix cle, string[] codes)
    {
        var distincts = codes.Distinct().ToArray();
        var connus = distincts.Length > 0 && distincts.All(code => cle.Valeurs.Any(valeur => valeur.Code == code));
        return connus && (cle.Multiple || distincts.Length == 1) ? distincts : null;
    }

    private static object? Nombre(CleNombre cle, string texte)
    {
        var point = texte
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\u202f", "", StringComparison.Ordinal)
            .Replace(',', '.');
        return decimal.TryParse(
            point,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var valeur
        )
            ? Borner(cle, valeur)
            : null;
    }

    private static AidePercue[]? AidesDatees(string[] textes)
    {
        var lues = textes.Select(texte => texte.Split(':')).ToArray();
        return lues.All(parties => parties.Length == 2 && TryDate(parties[1], out _))
            ?
            [
                .. lues.Select(parties => new AidePercue(
                    parties[0],
                    DateOnly.ParseExact(parties[1], "yyyy-MM-dd", CultureInfo.InvariantCulture)
                )),
            ]
            : null;
    }
}

using System.Globalization;
using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Writes a profile as JSON, or as the texts a form or a link carries: what <see cref="LectureProfil"/> reads back.</summary>
public static class EcritureProfil
{
    /// <summary>The facts said, by name, in the order of <see cref="Cles.Toutes"/>; several texts for a multiple choice.</summary>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> EnTextes(this Profil profil) =>
        [.. profil.Renseignees.Select(cle => KeyValuePair.Create(cle.Nom, Textes(profil, cle)))];

    /// <summary>Writes the facts said as one JSON object, in the order of <see cref="Cles.Toutes"/>.</summary>
    public static void Ecrire(Utf8JsonWriter json, Profil profil)
    {
        json.WriteStartObject();
        foreach (var cle in profil.Renseignees)
        {
            json.WritePropertyName(cle.Nom);
            Ecrire(json, profil, cle);
        }
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, Profil profil, Cle cle)
    {
        switch (cle)
        {
            case CleNombre nombre:
                json.WriteNumberValue(profil[nombre]!.Value);
                break;
            case CleOuiNon ouiNon:
                json.WriteBooleanValue(profil[ouiNon]!.Value);
                break;
            case CleAides aides:
                Ecrire(json, aides, profil[aides]!);
                break;
            case CleChoix { Multiple: true } choix:
                Ecrire(json, profil[choix]!);
                break;
            default:
                json.WriteStringValue(Textes(profil, cle)[0]);
                break;
        }
    }

    private static void Ecrire(Utf8JsonWriter json, CleAides cle, IReadOnlyList<AidePercue> aides)
    {
        if (!cle.Datee)
        {
            Ecrire(json, aides.Select(aide => aide.Id));
            return;
        }
        json.WriteStartArray();
        foreach (var aide in aides)
        {
            json.WriteStartObject();
            json.WriteString("id", aide.Id);
            json.WriteString("date", Iso(aide.Date));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ecrire(Utf8JsonWriter json, IEnumerable<string> textes)
    {
        json.WriteStartArray();
        foreach (var texte in textes)
        {
            json.WriteStringValue(texte);
        }
        json.WriteEndArray();
    }

    private static IReadOnlyList<string> Textes(Profil profil, Cle cle) =>
        cle switch
        {
            CleChoix choix => profil[choix]!,
            CleNombre nombre => [profil[nombre]!.Value.ToString("0.##########", CultureInfo.InvariantCulture)],
            CleOuiNon ouiNon => [profil[ouiNon]!.Value ? "true" : "false"],
            CleDate date => [Iso(profil[date]!.Value)],
            CleCommune commune => [profil[commune]!.Value.ToString()],
            CleAides { Datee: true } aides => [.. profil[aides]!.Select(aide => $"{aide.Id}:{Iso(aide.Date)}")],
            CleAides aides when profil[aides]!.Count == 0 => [CleAides.Aucune],
            CleAides aides => [.. profil[aides]!.Select(aide => aide.Id)],
            _ => throw new InvalidOperationException($"La clé {cle.Nom} ne sait pas s'écrire en texte."),
        };

    private static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

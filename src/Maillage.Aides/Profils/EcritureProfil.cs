using System.Globalization;

namespace Maillage.Aides;

/// <summary>Writes a profile as the texts a form or a link carries: what <see cref="LectureProfil"/> reads back.</summary>
public static class EcritureProfil
{
    /// <summary>The facts said, by name, in the order of <see cref="Cles.Toutes"/>; several texts for a multiple choice.</summary>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> EnTextes(this Profil profil) =>
        [.. profil.Renseignees.Select(cle => KeyValuePair.Create(cle.Nom, Textes(profil, cle)))];

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

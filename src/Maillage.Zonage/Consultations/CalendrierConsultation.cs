using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>
/// Writes the dated steps of a consultation as a calendar file (RFC 5545): whole days, lines ended by CR LF and folded at 75 bytes. The same
/// step keeps its identifier from one file to the next, so that a calendar updates it.
/// </summary>
public static class CalendrierConsultation
{
    private const int OctetsParLigne = 75;

    /// <summary>Writes one event by day asked, by day an answer is due and by day it came.</summary>
    /// <param name="nom">Name of the draft.</param>
    /// <param name="etapes">Where each opinion stands.</param>
    /// <param name="instant">When the file is made.</param>
    public static string Ecrire(string nom, IReadOnlyList<EtapeSuivie> etapes, DateTimeOffset instant)
    {
        var texte = new StringBuilder();
        Ligne(texte, "BEGIN:VCALENDAR");
        Ligne(texte, "VERSION:2.0");
        Ligne(texte, "PRODID:-//Maillage//Consultation du zonage//FR");
        Ligne(texte, "CALSCALE:GREGORIAN");
        foreach (var (cle, jour, sujet, corps) in etapes.SelectMany(Jours))
        {
            Ligne(texte, "BEGIN:VEVENT");
            Ligne(texte, $"UID:{cle}-{Identifiant(nom)}@maillage");
            Ligne(
                texte,
                $"DTSTAMP:{instant.ToUniversalTime().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}"
            );
            Ligne(texte, $"DTSTART;VALUE=DATE:{Jour(jour)}");
            Ligne(texte, $"DTEND;VALUE=DATE:{Jour(jour.AddDays(1))}");
            Ligne(texte, $"SUMMARY;LANGUAGE=fr:{Proteger($"{sujet} ({nom})")}");
            Ligne(texte, $"DESCRIPTION;LANGUAGE=fr:{Proteger(corps)}");
            Ligne(texte, "TRANSP:TRANSPARENT");
            Ligne(texte, "END:VEVENT");
        }
        Ligne(texte, "END:VCALENDAR");
        return texte.ToString();
    }

    private static IEnumerable<(string Cle, DateOnly Jour, string Sujet, string Corps)> Jours(EtapeSuivie suivie)
    {
        var (id, nom, source) = (suivie.Instance.Id, suivie.Instance.Nom, $"Source : {suivie.Instance.Source}.");
        if (suivie.Etape is not { } etape)
        {
            yield break;
        }
        yield return ($"{id}-saisie", etape.Saisie, $"{nom} : saisine", source);
        if (etape.Rendu is { } rendu)
        {
            yield return ($"{id}-rendu", rendu, $"{nom} : rendu", etape.Avis ?? source);
        }
        else if (suivie.Echeance is { } fin)
        {
            yield return (
                $"{id}-echeance",
                fin,
                $"{nom} : dernier jour pour répondre",
                $"{(suivie.Instance.SilenceVautAvis == Ternaire.Oui ? "Ensuite, le silence vaut avis rendu. " : "")}{source}"
            );
        }
    }

    private static string Jour(DateOnly jour) => jour.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Identifiant(string nom) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(nom)))[..12];

    private static string Proteger(string texte) =>
        texte
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line goes on after CR LF and a space; no character is cut.
    private static void Ligne(StringBuilder texte, string ligne)
    {
        var octets = 0;
        foreach (var rune in ligne.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsParLigne)
            {
                texte.Append("\r\n ");
                octets = 1;
            }
            texte.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        texte.Append("\r\n");
    }
}

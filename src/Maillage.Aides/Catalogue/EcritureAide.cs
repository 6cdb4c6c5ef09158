using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Writes the rules themselves as JSON: the list of aids, and one aid with every version, condition, amount and source.</summary>
public static class EcritureAide
{
    /// <summary>Writes the line of an aid in a list.</summary>
    public static void Resumer(Utf8JsonWriter json, Aide aide)
    {
        json.WriteStartObject();
        Identite(json, aide);
        json.WriteEndObject();
    }

    /// <summary>Writes an aid in full: every version, or only the one that can be signed on a day.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="aide">The aid.</param>
    /// <param name="jour">The day of signature; null for every version. No version is written when none can be signed that day.</param>
    public static void Expliquer(Utf8JsonWriter json, Aide aide, DateOnly? jour = null)
    {
        json.WriteStartObject();
        Identite(json, aide);
        json.WriteString("resume", aide.Resume);
        json.WriteString("nature", aide.Nature.Code());
        json.WriteString("fiscalite", aide.Fiscalite);
        json.WriteString("reversement", aide.Reversement);
        json.WriteString("apres_fermeture", aide.ApresFermeture);
        Demarche(json, aide.Demarche);
        EcritureSimulation.Liste(
            json,
            "incompatible_avec",
            aide.NonCumul.Select(non => non.Avec).Order(StringComparer.Ordinal)
        );
        json.WriteStartArray("versions");
        var enVigueur = jour is { } signature ? aide.VersionAu(signature) : null;
        foreach (var version in aide.Versions.Where(version => jour is null || ReferenceEquals(version, enVigueur)))
        {
            Version(json, version);
        }
        json.WriteEndArray();
        Sources(json, aide.Sources);
        json.WriteEndObject();
    }

    internal static void Signature(Utf8JsonWriter json, Periode signature)
    {
        json.WriteStartObject("signature");
        json.WriteString("du", signature.Du is { } du ? EcritureSimulation.Iso(du) : null);
        json.WriteString("au", signature.Au is { } au ? EcritureSimulation.Iso(au) : null);
        json.WriteEndObject();
    }

    internal static void Demarche(Utf8JsonWriter json, Demarche demarche)
    {
        json.WriteStartObject("demarche");
        json.WriteString("autorite", demarche.Autorite);
        json.WriteString("payeur", demarche.Payeur);
        json.WriteString("contact", demarche.Contact);
        EcritureSimulation.Liste(json, "pieces", demarche.Pieces.Select(piece => piece.ToString()));
        json.WriteEndObject();
    }

    internal static void Sources(Utf8JsonWriter json, IReadOnlyList<Source> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("texte", source.Texte);
            json.WriteString("url", source.Url);
            json.WriteString("fiabilite", source.Fiabilite.Code());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Identite(Utf8JsonWriter json, Aide aide)
    {
        json.WriteString("id", aide.Id);
        json.WriteString("nom", aide.Nom);
        json.WriteString("sigle", aide.Sigle);
        json.WriteString("famille", aide.Famille);
        json.WriteString("financeur", aide.Financeur);
        Signature(json, aide.Signature);
        json.WriteString("verifie_le", aide.VerifieLe() is { } jour ? EcritureSimulation.Iso(jour) : null);
    }

    private static void Version(Utf8JsonWriter json, VersionAide version)
    {
        json.WriteStartObject();
        json.WriteString("libelle", version.Libelle);
        Signature(json, version.Signature);
        json.WriteStartArray("conditions");
        foreach (var exigence in version.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", exigence.Texte);
            json.WriteString("attendu", exigence.Condition.Attendu);
            json.WriteString("source", exigence.Source.Texte);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("montant", version.Montant.EnMots);
        json.WriteString("source_montant", version.SourceMontant.Texte);
        json.WriteStartArray("engagements");
        foreach (var engagement in version.Engagements)
        {
            json.WriteStartObject();
            json.WriteString("libelle", engagement.Libelle);
            EcritureSimulation.Entier(json, "duree_mois", engagement.DureeMois);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        EcritureSimulation.Liste(json, "a_verifier", version.AVerifier);
        EcritureSimulation.Liste(json, "notes", version.Notes.Select(note => note.Texte));
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Writes where opinions stand in JSON.</summary>
public static class EcritureConsultation
{
    /// <summary>Writes one object: the day, the steps, what is missing before decreeing.</summary>
    public static void Ecrire(
        Utf8JsonWriter json,
        DateOnly jour,
        IReadOnlyList<EtapeSuivie> etapes,
        IReadOnlyList<string> manques
    )
    {
        json.WriteStartObject();
        json.WriteString("date", EcritureBrouillon.Iso(jour));
        json.WriteStartArray("etapes");
        foreach (var etape in etapes)
        {
            Etape(json, etape);
        }
        json.WriteEndArray();
        Liste(json, "manques", manques);
        json.WriteEndObject();
    }

    private static void Etape(Utf8JsonWriter json, EtapeSuivie suivie)
    {
        json.WriteStartObject();
        json.WriteString("id", suivie.Instance.Id);
        json.WriteString("nom", suivie.Instance.Nom);
        json.WriteString("acte", suivie.Instance.Acte);
        OuiNon(json, "requise", suivie.Instance.Requise);
        json.WriteString("etat", suivie.Code);
        json.WriteString("saisie", EcritureBrouillon.Iso(suivie.Etape?.Saisie));
        json.WriteString("echeance", EcritureBrouillon.Iso(suivie.Echeance));
        json.WriteString("rendu", EcritureBrouillon.Iso(suivie.Etape?.Rendu));
        json.WriteString("avis", suivie.Etape?.Avis);
        json.WriteString("phrase", suivie.Phrase);
        json.WriteString("source", suivie.Instance.Source);
        json.WriteString("fiabilite", suivie.Instance.Fiabilite.Code());
        Liste(json, "a_verifier", suivie.Instance.AVerifier);
        json.WriteEndObject();
    }

    private static void OuiNon(Utf8JsonWriter json, string nom, Ternaire valeur)
    {
        if (valeur == Ternaire.Inconnu)
        {
            json.WriteNull(nom);
        }
        else
        {
            json.WriteBoolean(nom, valeur == Ternaire.Oui);
        }
    }

    private static void Liste(Utf8JsonWriter json, string nom, IReadOnlyList<string> phrases)
    {
        json.WriteStartArray(nom);
        foreach (var phrase in phrases)
        {
            json.WriteStringValue(phrase);
        }
        json.WriteEndArray();
    }
}

using System.Text.Json;
using Maillage.Donnees;
using Maillage.Portraits;

namespace Maillage.Cli;

/// <summary>Writes the state of the data as JSON.</summary>
internal static class EcritureEtat
{
    public static void Ecrire(Utf8JsonWriter json, EtatDonnees etat)
    {
        json.WriteStartObject();
        json.WriteBoolean("conforme", etat.Conforme);
        Liste(json, "controles", etat.Controles, Ecrire);
        Liste(json, "anomalies", etat.Anomalies, Ecrire);
        Liste(json, "contradictions", etat.Contradictions, Ecrire);
        Liste(json, "fichiers_attendus", etat.FichiersAttendus, Ecrire);
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, Controle controle)
    {
        json.WriteString("id", controle.Id);
        json.WriteString("libelle", controle.Libelle);
        json.WriteNumber("attendu", controle.Attendu);
        if (controle.Constate is { } constate)
        {
            json.WriteNumber("constate", constate);
        }
        else
        {
            json.WriteNull("constate");
        }
        json.WriteBoolean("conforme", controle.Conforme);
        json.WriteString("source", controle.Source);
    }

    private static void Ecrire(Utf8JsonWriter json, ErreurDonnees anomalie)
    {
        json.WriteString("fichier", anomalie.Fichier);
        if (anomalie.Ligne is { } ligne)
        {
            json.WriteNumber("ligne", ligne);
        }
        else
        {
            json.WriteNull("ligne");
        }
        json.WriteString("colonne", anomalie.Colonne);
        json.WriteString("message", anomalie.Message);
    }

    private static void Ecrire(Utf8JsonWriter json, Contradiction ecart)
    {
        json.WriteString("id", ecart.Id);
        json.WriteString("sujet", ecart.Sujet);
        json.WriteString("valeur_a", ecart.ValeurA);
        json.WriteString("source_a", ecart.SourceA);
        json.WriteString("valeur_b", ecart.ValeurB);
        json.WriteString("source_b", ecart.SourceB);
        json.WriteString("explication", ecart.Explication);
    }

    private static void Ecrire(Utf8JsonWriter json, FichierAttendu fichier)
    {
        json.WriteString("id", fichier.Id);
        json.WriteString("titre", fichier.Titre);
        json.WriteString("producteur", fichier.Producteur);
        json.WriteString("apporte", fichier.Apporte);
        json.WriteString("depot", fichier.Depot);
        json.WriteBoolean("present", fichier.Present);
    }

    private static void Liste<T>(
        Utf8JsonWriter json,
        string nom,
        IEnumerable<T> elements,
        Action<Utf8JsonWriter, T> corps
    )
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            corps(json, element);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

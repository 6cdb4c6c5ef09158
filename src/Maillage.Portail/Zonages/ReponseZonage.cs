using System.Text.Json;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>What the page is told after each gesture, in JSON.</summary>
internal static class ReponseZonage
{
    public static void Ecrire(
        Utf8JsonWriter json,
        TableZonage table,
        (BilanBrouillon Bilan, EcartsDeVoisins Voisins, string? Lettres, IReadOnlyList<string> Remarques) reponse
    )
    {
        json.WriteStartObject();
        json.WritePropertyName("jauges");
        EcritureJauges.Ecrire(json, reponse.Bilan.Jauges);
        json.WriteNumber("non_classes", reponse.Bilan.NonClasses);
        json.WriteNumber("habitants_non_classes", reponse.Bilan.HabitantsNonClasses);
        Voisins(json, table, reponse.Voisins);
        if (reponse.Lettres is { } lettres)
        {
            json.WriteString("classes", lettres);
        }
        json.WriteStartArray("remarques");
        foreach (var remarque in reponse.Remarques)
        {
            json.WriteStringValue(remarque);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Voisins(Utf8JsonWriter json, TableZonage table, EcartsDeVoisins voisins)
    {
        json.WriteStartObject("voisins");
        json.WriteNumber("frontieres", voisins.Frontieres);
        json.WriteNumber("avec_ecart", voisins.AvecEcart);
        json.WriteNumber("inconnues", voisins.Inconnues);
        if (voisins.EcartMoyen is { } moyen)
        {
            json.WriteNumber("ecart_moyen", Math.Round(moyen, 2));
        }
        else
        {
            json.WriteNull("ecart_moyen");
        }
        json.WriteStartArray("pires");
        foreach (var pire in voisins.Pires)
        {
            json.WriteStartObject();
            json.WriteString("une", pire.Une.ToString());
            json.WriteString("autre", pire.Autre.ToString());
            json.WriteNumber("ecart", pire.Ecart);
            json.WriteString("texte", MotsZonage.Frontiere(table.Monde, pire));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

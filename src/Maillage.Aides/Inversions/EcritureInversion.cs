using System.Text.Json;

namespace Maillage.Aides;

/// <summary>Writes what would open an aid as the JSON of the contract.</summary>
public static class EcritureInversion
{
    /// <summary>Writes the answer as one JSON object: the smallest set, the others, the nearest communes.</summary>
    public static void Ecrire(Utf8JsonWriter json, Inversion inversion)
    {
        json.WriteStartObject();
        json.WriteString("aide", inversion.Resultat.Aide.Id);
        json.WriteString("statut", inversion.Resultat.Statut.Code());
        Changements(json, "changements", inversion.Ensembles.Count > 0 ? inversion.Ensembles[0] : []);
        json.WriteStartArray("alternatives");
        foreach (var ensemble in inversion.Ensembles.Skip(1))
        {
            Changements(json, null, ensemble);
        }
        json.WriteEndArray();
        Changements(json, "avec_la_commune", inversion.AvecLaCommune);
        Communes(json, inversion.Communes);
        json.WriteString("avertissement", Simulation.Avertissement);
        json.WriteEndObject();
    }

    /// <summary><c>a_changer</c>, <c>a_preciser</c>, <c>a_attendre</c>.</summary>
    public static string Code(this NatureDuChangement nature) =>
        nature switch
        {
            NatureDuChangement.AChanger => "a_changer",
            NatureDuChangement.APreciser => "a_preciser",
            NatureDuChangement.AAttendre => "a_attendre",
        };

    private static void Changements(Utf8JsonWriter json, string? nom, IReadOnlyList<ChangementDeFait> changements)
    {
        if (nom is not null)
        {
            json.WritePropertyName(nom);
        }
        json.WriteStartArray();
        foreach (var changement in changements)
        {
            json.WriteStartObject();
            json.WriteString("cle", changement.Cle);
            json.WriteString("de", changement.De);
            json.WriteString("a", changement.A);
            EcritureSimulation.Liste(json, "ou", changement.Ou);
            json.WriteString("nature", changement.Nature.Code());
            json.WriteString("texte", changement.Texte);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Communes(Utf8JsonWriter json, IReadOnlyList<CommuneOuverte> communes)
    {
        json.WriteStartArray("communes");
        foreach (var ouverte in communes)
        {
            json.WriteStartObject();
            json.WriteString("code", ouverte.Commune.Code.ToString());
            json.WriteString("nom", ouverte.Commune.Nom);
            json.WriteNumber("km", Math.Round(ouverte.Km, 1));
            EcritureSimulation.Euros(json, "montant_total", ouverte.Resultat.Montant.Total);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

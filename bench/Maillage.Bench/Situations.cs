using System.Globalization;
using System.Text.Json;
using Maillage.Aides;
using Maillage.Donnees;

namespace Maillage.Bench;

/// <summary>
/// Answers situations read from a file with four aids only, as another engine does beside: their sums, then how long they take, trace and
/// best set included.
/// </summary>
internal static class Situations
{
    private static readonly string[] Comparees = ["assistant_medical", "caim", "coscom", "cstm"];

    public static void Mesurer(string racine, string fichier, Stream sortie)
    {
        var donnees = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).ValeurOuException();
        var simulateur = new Simulateur(Catalogue(racine), donnees.Referentiel);
        var demandes = Lire(fichier);
        var mesure = Mesure.Prendre("quatre aides", demandes, 30, demande => simulateur.Simuler(demande));
        using var json = new Utf8JsonWriter(sortie);
        json.WriteStartObject();
        json.WriteNumber("p50", mesure.Quantile(0.5));
        json.WriteNumber("p95", mesure.Quantile(0.95));
        json.WriteStartArray("reponses");
        foreach (var demande in demandes)
        {
            Ecrire(json, simulateur.Simuler(demande));
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static CatalogueAides Catalogue(string racine)
    {
        var textes = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false).Textes;
        var lu = LectureCatalogue.Lire(textes);
        return lu.Catalogue is { } catalogue
            ? new CatalogueAides(catalogue.Aides.Where(aide => Comparees.Contains(aide.Id)))
            : throw new InvalidOperationException(string.Join(" ; ", lu.Erreurs));
    }

    private static Demande[] Lire(string fichier)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(fichier));
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(situation => new Demande(
                    situation.GetProperty("commune").GetString()!,
                    DateOnly.Parse(situation.GetProperty("date").GetString()!, CultureInfo.InvariantCulture),
                    LectureProfil.Lire(situation.GetProperty("profil"), "profil").Profil
                )),
        ];
    }

    private static void Ecrire(Utf8JsonWriter json, ReponseSimulation reponse)
    {
        var simulation =
            (reponse as ReponseSimulation.Faite)?.Simulation
            ?? throw new InvalidOperationException("Une situation est refusée.");
        json.WriteStartObject();
        foreach (var resultat in simulation.Aides)
        {
            Ecrire(json, resultat);
        }
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, ResultatAide resultat)
    {
        if (resultat.Statut == StatutAide.Indetermine)
        {
            throw new InvalidOperationException($"{resultat.Aide.Id} est indéterminée : la situation ne dit pas tout.");
        }
        json.WritePropertyName(resultat.Aide.Id);
        if (resultat.Montant.Total is { } total)
        {
            json.WriteNumberValue(total);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}

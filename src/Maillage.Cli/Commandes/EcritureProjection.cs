using System.Text.Json;
using Maillage.Projections;

namespace Maillage.Cli;

/// <summary>Writes a projection as JSON.</summary>
internal static class EcritureProjection
{
    private static readonly (DefinitionBesoin Definition, string Nom)[] Definitions =
    [
        (DefinitionBesoin.DensiteConstante, "densite_constante"),
        (DefinitionBesoin.ConsommationConstante, "consommation_constante"),
        (DefinitionBesoin.Cible, "cible"),
    ];

    public static void Ecrire(Utf8JsonWriter json, ProjectionTerritoire projection, ComplementsProjection complements)
    {
        json.WriteStartObject();
        json.WriteString("territoire", projection.Departement?.ToString() ?? "region");
        json.WriteNumber("annee_base", projection.AnneeBase);
        json.WriteNumber("horizon", projection.Finale.Annee);
        json.WriteString("scenario", projection.Scenario.Id);
        json.WriteNumber("tirages", projection.Tirages);
        json.WriteNumber("graine", projection.Graine);
        json.WriteNumber("effectif_initial", projection.EffectifInitial);
        json.WriteBoolean("ages_importes", projection.AgesImportes);
        json.WriteNumber("densite_cible", Arrondi(projection.DensiteCible));
        Annee(json, projection.Finale);
        json.WriteStartArray("annees");
        var publiables = projection.AnneesPubliables;
        foreach (var annee in projection.Annees)
        {
            json.WriteStartObject();
            json.WriteNumber("annee", annee.Annee);
            if (publiables.Contains(annee.Annee))
            {
                Annee(json, annee);
            }
            else
            {
                json.WriteString("non_publie", "NS");
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        EcritureComplements.Ecrire(json, complements);
        json.WriteEndObject();
    }

    private static void Annee(Utf8JsonWriter json, AnneeProjetee annee)
    {
        Bande(json, "departs", annee.Departs);
        Bande(json, "arrivees", annee.Arrivees);
        json.WriteStartObject("besoin");
        foreach (var (definition, nom) in Definitions)
        {
            json.WriteNumber(nom, Arrondi(annee.Besoins[definition].Mediane));
        }
        json.WriteEndObject();
        Bande(json, "solde", annee.Soldes[DefinitionBesoin.DensiteConstante]);
        Bandes(json, "besoins", annee.Besoins);
        Bandes(json, "soldes", annee.Soldes);
        Bande(json, "effectif", annee.Effectif);
        Bande(json, "capacite", annee.Capacite);
        json.WriteNumber("population", Arrondi(annee.Population));
        json.WriteNumber("population_standardisee", Arrondi(annee.PopulationStandardisee));
    }

    private static void Bandes(Utf8JsonWriter json, string nom, IReadOnlyDictionary<DefinitionBesoin, Bande> bandes)
    {
        json.WriteStartObject(nom);
        foreach (var (definition, cle) in Definitions)
        {
            Bande(json, cle, bandes[definition]);
        }
        json.WriteEndObject();
    }

    private static void Bande(Utf8JsonWriter json, string nom, Bande bande)
    {
        json.WriteStartObject(nom);
        json.WriteNumber("mediane", Arrondi(bande.Mediane));
        json.WriteNumber("p10", Arrondi(bande.P10));
        json.WriteNumber("p90", Arrondi(bande.P90));
        json.WriteNumber("p2_5", Arrondi(bande.P2));
        json.WriteNumber("p25", Arrondi(bande.P25));
        json.WriteNumber("p75", Arrondi(bande.P75));
        json.WriteNumber("p97_5", Arrondi(bande.P97));
        json.WriteEndObject();
    }

    internal static double Arrondi(double valeur) => Math.Round(valeur, 1) + 0.0;
}

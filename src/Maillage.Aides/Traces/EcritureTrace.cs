using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Maillage.Aides;

/// <summary>Takes down a simulation as a trace, and writes it.</summary>
public static class EcritureTrace
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The trace of a simulation, the texts of its rules with it.</summary>
    /// <param name="simulateur">What answered.</param>
    /// <param name="simulation">The answer.</param>
    /// <param name="corpus">The files its rules were read from.</param>
    /// <param name="donnees">Fingerprints of its data.</param>
    public static Trace Consigner(
        Simulateur simulateur,
        Simulation simulation,
        CorpusRegles corpus,
        DonneesTrace donnees
    )
    {
        var corps = Reponse(simulation);
        return new Trace
        {
            Schema = Trace.SchemaActuel,
            Moteur = new MoteurTrace(Moteur.Version, Moteur.Vocabulaire),
            Question = new QuestionTrace(
                simulation.Commune.Code.ToString(),
                simulation.Date,
                Element(json => EcritureProfil.Ecrire(json, simulation.Profil))
            ),
            Lieu = LieuConsigne.Lire(simulation, simulateur.Referentiel),
            Regles = new ReglesTrace(corpus.Empreinte, [.. corpus.Fichiers.Select(Fichier)]),
            Donnees = donnees,
            Reponse = new ReponseTrace(Empreinte.De(corps), corps),
        };
    }

    /// <summary>The same trace without the texts of the rules, which must then be kept elsewhere.</summary>
    public static Trace SansTextes(this Trace trace) =>
        trace with
        {
            Regles = trace.Regles with
            {
                Fichiers = [.. trace.Regles.Fichiers.Select(fichier => fichier with { Texte = null })],
            },
        };

    /// <summary>The trace as UTF-8 JSON, indented; the same trace gives the same bytes.</summary>
    public static byte[] Octets(Trace trace) => [.. JsonSerializer.SerializeToUtf8Bytes(trace, Options), (byte)'\n'];

    internal static JsonElement Reponse(Simulation simulation) =>
        Element(json => EcritureSimulation.Ecrire(json, simulation));

    private static FichierTrace Fichier(FichierRegle fichier) =>
        new(fichier.Chemin, fichier.Aide, fichier.Empreinte, fichier.Texte);

    private static JsonElement Element(Action<Utf8JsonWriter> ecrire) =>
        JsonSerializer.Deserialize<JsonElement>(Empreinte.Octets(ecrire));
}

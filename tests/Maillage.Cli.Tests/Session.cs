using System.Text;
using System.Text.Json;
using Maillage.Essais.Mondes;

namespace Maillage.Cli.Tests;

/// <summary>What a command line answered.</summary>
internal sealed record Reponse(int Code, string Sortie, string Erreurs)
{
    public JsonElement Json => JsonDocument.Parse(Sortie).RootElement;

    public string[] Messages =>
        Erreurs.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Runs command lines in this process, on the small world or on folders.</summary>
internal sealed record Session
{
    public string Entree { get; init; } = "";

    public DateTimeOffset Instant { get; init; } = new(2023, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public string Dossier { get; init; } = Path.GetTempPath();

    public Dictionary<string, string> Variables { get; init; } = [];

    /// <summary>Whether the figures and the rules are those of the folders, not the small world.</summary>
    public bool SurDossiers { get; init; }

    public static Reponse Lancer(params string[] args) => new Session().Executer(args);

    public Reponse Executer(params string[] args)
    {
        using var sortie = new StringWriter();
        using var erreurs = new StringWriter();
        var poste = new Poste
        {
            Sortie = sortie,
            Erreurs = erreurs,
            Entree = () => new MemoryStream(Encoding.UTF8.GetBytes(Entree)),
            Horloge = new HorlogeFixe(Instant),
            Variable = nom => Variables.GetValueOrDefault(nom),
            Dossier = Dossier,
        };
        var code = Programme.Executer(args, SurDossiers ? poste : poste with { Ouvrir = Petit });
        return new(code, sortie.ToString(), erreurs.ToString());
    }

    private static Ouverture Petit(Emplacements lieux) => new(lieux, PetitMonde.Referentiel, PetitCatalogue.Catalogue);

    private sealed class HorlogeFixe(DateTimeOffset instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => instant;
    }
}

/// <summary>A folder that goes away with the test.</summary>
internal sealed class DossierTemporaire : IDisposable
{
    public string Chemin { get; } = Directory.CreateTempSubdirectory("maillage-cli-").FullName;

    public string Ecrire(string nom, string texte)
    {
        var chemin = Path.Combine(Chemin, nom);
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        File.WriteAllText(chemin, texte);
        return chemin;
    }

    public void Dispose() => Directory.Delete(Chemin, recursive: true);
}

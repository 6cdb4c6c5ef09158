using System.Text;

namespace Maillage.Cli;

/// <summary>All that a command touches outside itself: where it writes and reads, the time, the environment, the folders.</summary>
internal sealed record Poste : IDisposable
{
    /// <summary>The answer, and nothing else.</summary>
    public required TextWriter Sortie { get; init; }

    /// <summary>Messages.</summary>
    public required TextWriter Erreurs { get; init; }

    /// <summary>Opens the standard input.</summary>
    public required Func<Stream> Entree { get; init; }

    public required TimeProvider Horloge { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Folder from which relative paths are read.</summary>
    public required string Dossier { get; init; }

    /// <summary>Opens the figures and the rules found at some places.</summary>
    public Func<Emplacements, Ouverture> Ouvrir { get; init; } = lieux => new Ouverture(lieux);

    public static Poste DuSysteme() =>
        new()
        {
            Sortie = Utf8(Console.OpenStandardOutput()),
            Erreurs = Utf8(Console.OpenStandardError()),
            Entree = Console.OpenStandardInput,
            Horloge = TimeProvider.System,
            Variable = Environment.GetEnvironmentVariable,
            Dossier = Environment.CurrentDirectory,
        };

    public void Dispose()
    {
        Sortie.Dispose();
        Erreurs.Dispose();
    }

    private static StreamWriter Utf8(Stream flux) =>
        new(flux, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}

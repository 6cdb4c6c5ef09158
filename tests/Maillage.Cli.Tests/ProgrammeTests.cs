using System.Diagnostics;
using System.Text;

namespace Maillage.Cli.Tests;

public class ProgrammeTests
{
    [Fact]
    public void Executer_Bogue_UnePhraseSansPile()
    {
        using var erreurs = new StringWriter();
        using var poste = new Poste
        {
            Sortie = new StringWriter(),
            Erreurs = erreurs,
            Entree = () => Stream.Null,
            Horloge = TimeProvider.System,
            Variable = _ => null,
            Dossier = "/",
            Ouvrir = _ => throw new InvalidOperationException("panne voulue."),
        };

        var code = Programme.Executer(["aides", "liste"], poste);

        Assert.Equal(1, code);
        Assert.Equal(
            "Erreur interne : InvalidOperationException, panne voulue. Signalez-la avec la commande tapée.",
            erreurs.ToString().Trim()
        );
    }

    [Fact]
    public async Task Processus_SortiesEnUtf8SansMarqueEtCodeDeSortie()
    {
        var (aide, texte, silence) = await Lancer("--help");
        var (refus, rien, message) = await Lancer("aides", "simuler");

        Assert.Equal((0, 2), (aide, refus));
        Assert.StartsWith("Maillage : à quelles aides", texte, StringComparison.Ordinal);
        Assert.Empty(silence + rien);
        Assert.StartsWith("--commune : Cette option manque", message, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Sortie, string Erreurs)> Lancer(params string[] args)
    {
        var demarrage = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        demarrage.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "maillage-cli.dll"));
        foreach (var arg in args)
        {
            demarrage.ArgumentList.Add(arg);
        }
        using var processus = Process.Start(demarrage)!;
        var sortie = processus.StandardOutput.ReadToEndAsync();
        var erreurs = processus.StandardError.ReadToEndAsync();
        await processus.WaitForExitAsync();
        return (processus.ExitCode, await sortie, await erreurs);
    }
}

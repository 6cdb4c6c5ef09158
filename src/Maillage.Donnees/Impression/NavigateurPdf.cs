using System.Diagnostics;

namespace Maillage.Donnees;

/// <summary>
/// Prints a page to a tagged PDF with the Chromium of the machine, at most two at once: each takes a hundred megabytes or more. A browser
/// that does not end in time is killed with its children. Nothing is left on the disk.
/// </summary>
public sealed class NavigateurPdf
{
    /// <summary>The variable that names the browser when it is not where it usually is.</summary>
    public const string Variable = "MAILLAGE_CHROMIUM";

    private const int AuPlus = 2;
    private const string Fichier = "page.pdf";

    // The shell has no window to draw: it prints twice as fast as the whole browser.
    private static readonly string[] Noms =
    [
        "chromium-headless-shell",
        "chrome-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];

    private readonly string executable;
    private readonly TimeSpan patience;
    private readonly SemaphoreSlim places = new(AuPlus);

    /// <param name="executable">Path of the browser.</param>
    /// <param name="patience">Time it is given, above 0; thirty seconds when nothing is said.</param>
    public NavigateurPdf(string executable, TimeSpan? patience = null) =>
        (this.executable, this.patience) = (executable, patience ?? TimeSpan.FromSeconds(30));

    /// <summary>The browser named by <see cref="Variable"/>, or the first found in the folders of <c>PATH</c>; null when there is none.</summary>
    /// <param name="variable">Reads the environment.</param>
    public static NavigateurPdf? Trouver(Func<string, string?> variable)
    {
        var candidats = variable(Variable) is { Length: > 0 } dit
            ? [dit]
            : from nom in Noms
            from dossier in (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            select Path.Combine(dossier, nom);
        return candidats.FirstOrDefault(File.Exists) is { } trouve ? new NavigateurPdf(trouve) : null;
    }

    /// <summary>The page as a PDF; null when the browser fails, takes too long, or the two others do.</summary>
    /// <param name="page">Address of the page: <c>http:</c> or <c>file:</c>.</param>
    /// <param name="arret">Gives up, and kills the browser.</param>
    public async Task<byte[]?> Imprimer(Uri page, CancellationToken arret)
    {
        if (!await places.WaitAsync(patience, arret))
        {
            return null;
        }
        var dossier = Directory.CreateTempSubdirectory("maillage-pdf-");
        try
        {
            await Lancer(page, dossier.FullName, arret);
            var pdf = Path.Combine(dossier.FullName, Fichier);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, arret) : null;
        }
        finally
        {
            places.Release();
            Effacer(dossier);
        }
    }

    private async Task Lancer(Uri page, string dossier, CancellationToken arret)
    {
        using var delai = CancellationTokenSource.CreateLinkedTokenSource(arret);
        delai.CancelAfter(patience);
        using var navigateur = Process.Start(Commande(page, dossier))!;
        navigateur.BeginOutputReadLine();
        navigateur.BeginErrorReadLine();
        try
        {
            await navigateur.WaitForExitAsync(delai.Token);
        }
        catch (OperationCanceledException) when (!arret.IsCancellationRequested)
        {
            // Too slow: the caller is told by the absence of a file.
        }
        finally
        {
            if (!navigateur.HasExited)
            {
                navigateur.Kill(entireProcessTree: true);
            }
        }
    }

    private ProcessStartInfo Commande(Uri page, string dossier)
    {
        string[] arguments =
        [
            "--headless",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--no-pdf-header-footer",
            $"--user-data-dir={Path.Combine(dossier, "profil")}",
            $"--print-to-pdf={Path.Combine(dossier, Fichier)}",
            // The sandbox refuses to run as root, which containers do.
            .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
            page.AbsoluteUri,
        ];
        return new ProcessStartInfo(executable, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
    }

    // A browser killed a moment ago may still hold a file of its profile: the system sweeps temporary folders.
    private static void Effacer(DirectoryInfo dossier)
    {
        try
        {
            dossier.Delete(recursive: true);
        }
        catch (IOException)
        {
            dossier.Refresh();
        }
    }
}

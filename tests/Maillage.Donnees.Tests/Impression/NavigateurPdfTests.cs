namespace Maillage.Donnees.Tests.Impression;

/// <summary>Browsers of a few lines of shell: what counts is how they are started, bounded and stopped.</summary>
public sealed class NavigateurPdfTests : IDisposable
{
    // The place of the PDF is the argument that says so.
    private const string Lire = "for a in \"$@\"; do case $a in --print-to-pdf=*) pdf=${a#*=};; esac; done";

    private static readonly Uri Page = new("http://127.0.0.1:1/");

    private readonly DossierTemporaire dossier = new();

    public void Dispose() => dossier.Dispose();

    [Fact]
    public async Task Imprimer_RendCeQueLeNavigateurEcrit()
    {
        var navigateur = Fabriquer($"{Lire}; printf '%%PDF-' > \"$pdf\"");

        var pdf = await navigateur.Imprimer(Page, TestContext.Current.CancellationToken);

        Assert.Equal("%PDF-"u8.ToArray(), pdf);
    }

    [Fact]
    public async Task Imprimer_NavigateurQuiEchoue_NeRendRien() =>
        Assert.Null(await Fabriquer("exit 3").Imprimer(Page, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Imprimer_NavigateurQuiNeFinitPas_EstTueAvecSesEnfants()
    {
        var numero = Path.Combine(dossier.Chemin, "numero");
        var navigateur = Fabriquer($"sleep 300 & echo $! > '{numero}'; wait", TimeSpan.FromSeconds(1));

        Assert.Null(await navigateur.Imprimer(Page, TestContext.Current.CancellationToken));

        var enfant = int.Parse(
            (await File.ReadAllTextAsync(numero, TestContext.Current.CancellationToken)).Trim(),
            null
        );
        for (var essai = 0; essai < 50 && EstVivant(enfant); essai++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        Assert.False(EstVivant(enfant));
    }

    [Fact]
    public async Task Imprimer_JamaisPlusDeDeuxALaFois()
    {
        var presents = Directory.CreateDirectory(Path.Combine(dossier.Chemin, "presents")).FullName;
        var comptes = Path.Combine(dossier.Chemin, "comptes");
        var navigateur = Fabriquer(
            $"touch '{presents}'/$$; ls '{presents}' | wc -l >> '{comptes}'; sleep 0.3; rm '{presents}'/$$"
        );

        await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => navigateur.Imprimer(Page, TestContext.Current.CancellationToken))
        );

        var lus = await File.ReadAllLinesAsync(comptes, TestContext.Current.CancellationToken);
        Assert.Equal(5, lus.Length);
        Assert.All(lus, compte => Assert.InRange(int.Parse(compte.Trim(), null), 1, 2));
    }

    [Fact]
    public void Trouver_LitLaVariablePuisLesDossiersDuChemin()
    {
        var ici = dossier.Ecrire("chromium", "");

        Assert.NotNull(NavigateurPdf.Trouver(nom => nom == "PATH" ? $"/nulle-part:{dossier.Chemin}" : null));
        Assert.NotNull(NavigateurPdf.Trouver(nom => nom == NavigateurPdf.Variable ? ici : null));
        Assert.Null(NavigateurPdf.Trouver(nom => nom == NavigateurPdf.Variable ? "/nulle-part" : dossier.Chemin));
        Assert.Null(NavigateurPdf.Trouver(_ => null));
    }

    private NavigateurPdf Fabriquer(string corps, TimeSpan? patience = null)
    {
        var script = dossier.Ecrire("navigateur.sh", "#!/bin/sh", corps);
        if (!OperatingSystem.IsLinux())
        {
            Assert.Skip("ignoré : ces navigateurs sont des scripts de shell");
        }
        else
        {
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        return new NavigateurPdf(script, patience);
    }

    // A killed process whose parent is gone too waits for init to bury it: it no longer runs.
    private static bool EstVivant(int numero)
    {
        var etat = $"/proc/{numero}/stat";
        return File.Exists(etat) && !File.ReadAllText(etat).Contains(") Z ", StringComparison.Ordinal);
    }
}

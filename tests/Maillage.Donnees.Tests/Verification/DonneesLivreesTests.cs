namespace Maillage.Donnees.Tests;

/// <summary>The data shipped in the repository, and their making from the raw files when these are at hand.</summary>
public class DonneesLivreesTests
{
    [Fact]
    public void DonneesLivrees_SontConformes()
    {
        var dossier = RacineMaillage.DossierDonnees().ValeurOuException();

        var etat = VerificationDonnees.Verifier(dossier).ValeurOuException();

        Assert.Empty(etat.Anomalies);
        Assert.All(etat.Controles, controle => Assert.True(controle.Conforme, controle.ToString()));
        Assert.Equal(19, etat.Controles.Count);
    }

    [Fact]
    public void DonneesBrutes_RedonnentLesMemesOctets()
    {
        var brut = DonneesBrutes.Dossier();
        var livre = RacineMaillage.DossierDonnees().ValeurOuException();
        using var dossier = new DossierTemporaire();
        foreach (var saisie in new[] { "saisies", "portraits/2025" }.SelectMany(nom => Saisies(livre, nom)))
        {
            dossier.Ecrire(
                Path.Combine("donnees", Path.GetRelativePath(livre, saisie)),
                File.ReadAllText(saisie).TrimEnd()
            );
        }

        var manifeste = Compilation.Executer(brut, Path.Combine(dossier.Chemin, "donnees")).ValeurOuException();

        var livrees = Manifeste
            .Lire(livre)
            .ValeurOuException()
            .Tables.ToDictionary(table => table.Chemin, table => table.Sha256);
        Assert.All(manifeste.Tables, table => Assert.Equal(livrees[table.Chemin], table.Sha256));
        Assert.Equal(livrees.Count, manifeste.Tables.Count);
    }

    private static string[] Saisies(string livre, string dossier) => Directory.GetFiles(Path.Combine(livre, dossier));
}

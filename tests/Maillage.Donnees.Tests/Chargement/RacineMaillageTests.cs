namespace Maillage.Donnees.Tests;

public class RacineMaillageTests
{
    [Fact]
    public void DossierIndique_EstVerifie()
    {
        using var dossier = new DossierTemporaire();

        Assert.Contains(
            "ne contient pas manifeste.json",
            RacineMaillage.DossierDonnees(dossier.Chemin).Erreurs.Single().Message,
            StringComparison.Ordinal
        );

        dossier.Ecrire("manifeste.json", "{}");

        Assert.Equal(dossier.Chemin, RacineMaillage.DossierDonnees(dossier.Chemin).Valeur);
    }

    [Fact]
    public void Remonter_TrouveLePremierDossierQuiTientLesDonnees()
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("donnees/manifeste.json", "{}");
        var profond = Directory.CreateDirectory(Path.Combine(dossier.Chemin, "a", "b")).FullName;

        Assert.Equal(dossier.Chemin, RacineMaillage.Remonter(profond).Valeur);
    }

    [Fact]
    public void Depuis_RefuseUneRacineSansDonnees()
    {
        using var dossier = new DossierTemporaire();

        Assert.StartsWith(
            "MAILLAGE_RACINE : le dossier",
            RacineMaillage.Depuis(dossier.Chemin).Erreurs.Single().ToString(),
            StringComparison.Ordinal
        );
    }
}

using Maillage.Accessibilite;

namespace Maillage.Donnees.Tests;

public class LectureCouplesRoutiersTests
{
    private const string Entete = "id1,osrm_min,osrm_km,metric_hc_min,vol_oiseau_km";

    [Fact]
    public void Couples_GardentCeuxQueMetricNeRelie() =>
        Assert.Equal(
            [new(5, 6.5, 7, 8), new(5, 6.5, 7, null)],
            Lire("1,7,6.5,8,5", "2,7,6.5,9999,5").ValeurOuException()
        );

    [Theory]
    [InlineData(
        "1,-7,6.5,8,5",
        "couples.csv, ligne 2, colonne osrm_min : nombre négatif. Corrigez-le ou ôtez la ligne."
    )]
    [InlineData(
        "1,7,0,8,5",
        "couples.csv, ligne 2, colonne osrm_km : distance nulle : elle ne cale rien. Ôtez la ligne."
    )]
    [InlineData("1,7,6.5,,5", "couples.csv, ligne 2, colonne metric_hc_min : cellule vide. Un nombre est attendu.")]
    [InlineData(
        "1,7,6.5,8,NaN",
        "couples.csv, ligne 2, colonne vol_oiseau_km : « NaN » n'est pas un nombre (point décimal, sans espace)."
    )]
    public void LigneFautive_EstRefusee(string ligne, string message) =>
        Assert.Contains(message, Lire(ligne).Erreurs.Select(erreur => erreur.ToString()));

    private static Resultat<IReadOnlyList<CoupleMesure>> Lire(params string[] lignes)
    {
        using var dossier = new DossierTemporaire();
        return LectureCouplesRoutiers.Lire(dossier.Ecrire("couples.csv", [Entete, .. lignes]));
    }
}

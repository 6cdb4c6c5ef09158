using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class LectureParametresTempsTests
{
    private const string Juste = """
        sources:
          essai: { texte: "Un essai", url: null, lu_le: 2026-09-15, fiabilite: derivee }
        sinuosite: { valeur: 1.5, source: essai, fiabilite: derivee }
        vitesse_a_10_km: { valeur: 45, source: essai, fiabilite: derivee }
        croissance_vitesse: { valeur: 0, source: essai, fiabilite: derivee }
        facteurs_densite: { valeur: [0.5, 1, 1, 1, 1, 1, 1], source: essai, fiabilite: supposee }
        facteur_interne: { valeur: 0.5, source: essai, fiabilite: supposee }
        portee_minutes: { valeur: 30, source: essai, fiabilite: supposee }

        """;

    [Fact]
    public void Fichier_DonneLeModeleEtSesFondements()
    {
        var lus = Lire(Juste).ValeurOuException();

        Assert.Equal(30, lus.PorteeMinutes);
        Assert.Equal(10, lus.Modele.MinutesInternes(new(new Position(44, 2), null, 10_000)), 9);
        Assert.Equal(20, lus.Modele.MinutesInternes(new(new Position(44, 2), 1, 10_000)), 9);
        Assert.Equal(
            new("facteurs_densite", "0.5, 1, 1, 1, 1, 1, 1", "Un essai", Fiabilite.Supposee),
            lus.Fondements[3]
        );
    }

    [Theory]
    [InlineData("valeur: 1.5", "valeur: 0.9", "« sinuosite » vaut « 0.9 » ; attendu : un nombre d'au moins 1.")]
    [InlineData("valeur: 45", "valeur: 300", "« vitesse_a_10_km » vaut « 300 » ; attendu : un nombre de 1 à 200.")]
    [InlineData("valeur: 0,", "valeur: 1,", "« croissance_vitesse » vaut « 1 »")]
    [InlineData("[0.5, 1, 1, 1, 1, 1, 1]", "[0.5, 1]", "« facteurs_densite » a 2 valeurs au lieu de 7.")]
    [InlineData("[0.5, 1, 1, 1, 1, 1, 1]", "[0, 1, 1, 1, 1, 1, 1]", "« facteurs_densite » vaut « 0 »")]
    [InlineData("[0.5, 1, 1, 1, 1, 1, 1]", "1", "« valeur » doit être une liste")]
    [InlineData("portee_minutes", "portee", "La clé « portee_minutes » manque")]
    [InlineData("sinuosite: {", "autre: 1\nsinuosite: {", "La clé « autre » est inconnue ici")]
    public void FichierFautif_DitLaLigneEtLeRemede(string juste, string faux, string message) =>
        Assert.Contains(
            Lire(Juste.Replace(juste, faux, StringComparison.Ordinal)).Erreurs,
            erreur => erreur.Ligne > 0 && erreur.Message.StartsWith(message, StringComparison.Ordinal)
        );

    [Fact]
    public void FichierFautif_DitToutALaFois() =>
        Assert.Equal(
            [3, 4],
            Lire(
                Juste
                    .Replace("valeur: 1.5", "valeur: 0.9", StringComparison.Ordinal)
                    .Replace("valeur: 45", "valeur: 300", StringComparison.Ordinal)
            )
                .Erreurs.Select(erreur => erreur.Ligne!.Value)
        );

    [Fact]
    public void CoefficientsLivres_SontCeuxDuCalage()
    {
        var couples = DonneesBrutes.Fichier("temps-trajet-gironde-osrm-metric", "couples_osrm_metric.csv");
        var calage = Accessibilite.CalageRoutier.Caler(
            LectureCouplesRoutiers.Lire(couples).ValeurOuException(),
            new()
        )!;
        var livres = LectureParametresTemps.Lire(Livre.Reglementation).ValeurOuException().Modele.Coefficients;

        Assert.Equal((1250, 3, 463), (calage.Lus, calage.SansRoute, calage.Cales));
        Assert.Equal(29, calage.ParMinutes[0].Metric.Nombre);
        Assert.Equal(calage.Sinuosite, livres.Sinuosite, 3);
        Assert.Equal(calage.VitesseA10Km, livres.VitesseA10Km, 1);
        Assert.Equal(calage.CroissanceVitesse, livres.CroissanceVitesse, 3);
    }

    private static Resultat<Accessibilite.ParametresTemps> Lire(string texte)
    {
        using var dossier = new DossierTemporaire();
        dossier.Ecrire("parametres/temps.yaml", texte);
        return LectureParametresTemps.Lire(dossier.Chemin);
    }
}

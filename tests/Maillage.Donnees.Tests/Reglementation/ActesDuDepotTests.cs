using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Reglementation;

public class ActesDuDepotTests
{
    private static readonly string Dossier = Path.Combine(
        RacineMaillage.Trouver().ValeurOuException(),
        "reglementation"
    );

    [Fact]
    public void Instances_NAffirmentQueCeQueLesSourcesDisent()
    {
        var instances = ActesZonage.Lire(Dossier, PetitMonde.Referentiel).ValeurOuException().Instances;
        Assert.Equal(
            ["urps_medecins", "conseils_territoriaux", "crsa", "assurance_maladie"],
            instances.Select(instance => instance.Id)
        );
        var crsa = instances.Single(instance => instance.Id == "crsa");
        Assert.Equal((2, Ternaire.Oui), (crsa.DelaiMois, crsa.SilenceVautAvis));
        Assert.All(
            instances.Where(instance => instance.Id != "crsa"),
            instance => Assert.Equal((null, Ternaire.Inconnu), ((int?)instance.DelaiMois, instance.SilenceVautAvis))
        );
        Assert.Equal(Ternaire.Inconnu, instances[^1].Requise);
    }

    [Fact]
    public void MotQueLArreteNeSaitPasRemplacer_EstRefuse()
    {
        using var dossier = new DossierTemporaire();
        var modele = File.ReadAllText(Path.Combine(Dossier, "zonage", "arrete.yaml"));
        dossier.Ecrire("zonage/arrete.yaml", modele.Replace("{maille}", "{signataire}", StringComparison.Ordinal));
        var erreur = Assert.Single(LectureModeleArrete.Lire(dossier.Chemin).Erreurs);
        Assert.Contains("« {signataire} » n'est pas un mot", erreur.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("delai_mois: 2", "delai_mois: 0", "au moins 1")]
    [InlineData("id: crsa", "id: urps_medecins", "écrite deux fois")]
    [InlineData("source: ars_2022", "source: rumeur", "n'est pas décrite")]
    public void ConsultationFautive_EstRefusee(string avant, string apres, string raison)
    {
        using var dossier = new DossierTemporaire();
        var texte = File.ReadAllText(Path.Combine(Dossier, "zonage", "consultation.yaml"));
        dossier.Ecrire("zonage/consultation.yaml", texte.Replace(avant, apres, StringComparison.Ordinal));
        Assert.Contains(
            raison,
            Assert.Single(LectureConsultation.Lire(dossier.Chemin).Erreurs).Message,
            StringComparison.Ordinal
        );
    }
}

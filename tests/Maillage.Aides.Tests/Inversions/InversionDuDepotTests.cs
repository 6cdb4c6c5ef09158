using Maillage.Aides.Tests.Regles;

namespace Maillage.Aides.Tests.Inversions;

/// <summary>What is missing for the shipped aids, found for profiles drawn by lot.</summary>
public sealed class InversionDuDepotTests
{
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin");

    [Fact]
    public void Chercher_SelonLAge_DonneLAnniversaire()
    {
        var profil = Medecin
            .Avec(Cles.Statut, "liberal")
            .Avec(Cles.Projet, "accueil_successeur")
            .Avec(Cles.AgeSuccesseur, 40)
            .Avec(Cles.DateNaissance, new DateOnly(1964, 5, 20));
        var inversion = Inverser("cotram", profil);

        Assert.Equal("2024-05-20", Assert.Single(Assert.Single(inversion.Ensembles)).A);
    }

    /// <summary>Every set opens the aid once applied, and none of its parts does.</summary>
    [Fact]
    public void Chercher_SurProfilsTiresAuSort_OuvreEtRienDeTrop()
    {
        var hasard = new Random(20261122);
        string[] aides = ["caim", "coscom", "cotram", "cstm", "contrat_montagne", "cde_installe", "assistant_medical"];
        var ensembles = 0;
        for (var tirage = 0; tirage < 24; tirage++)
        {
            var profil = Tirer(hasard);
            var id = aides[hasard.Next(aides.Length)];
            var inversion = Inverser(id, profil);
            foreach (var ensemble in inversion.Ensembles.Where(ensemble => ensemble.All(un => un.Cle != "date")))
            {
                ensembles++;
                Assert.Equal(StatutAide.Eligible, Statut(id, Appliquer(profil, ensemble)));
                Assert.All(
                    ensemble,
                    retire =>
                        Assert.NotEqual(StatutAide.Eligible, Statut(id, Appliquer(profil, ensemble.Except([retire]))))
                );
            }
        }
        Assert.True(ensembles > 8, $"Seulement {ensembles} ensembles éprouvés.");
    }

    private static Profil Tirer(Random hasard)
    {
        var profil = Medecin
            .Avec(Cles.Statut, Valeur(Cles.Statut, hasard))
            .Avec(Cles.Projet, Valeur(Cles.Projet, hasard));
        if (hasard.Next(2) == 0)
        {
            profil = profil.Avec(Cles.JoursParSemaine, hasard.Next(1, 6)).Avec(Cles.Age, hasard.Next(28, 70));
        }
        return hasard.Next(2) == 0
            ? profil.Avec(Cles.ExerciceCoordonne, Valeur(Cles.ExerciceCoordonne, hasard))
            : profil.Avec(Cles.Secteur, Valeur(Cles.Secteur, hasard)).Avec(Cles.ParticipePdsa, hasard.Next(2) == 0);
    }

    private static string Valeur(CleChoix cle, Random hasard) => cle.Valeurs[hasard.Next(cle.Valeurs.Count)].Code;

    private static Profil Appliquer(Profil profil, IEnumerable<ChangementDeFait> changements)
    {
        var json = profil.EnTextes().ToDictionary(fait => fait.Key, fait => fait.Value);
        foreach (var changement in changements)
        {
            json[changement.Cle] = [changement.A];
        }
        return Essai
            .Profil($"{{{string.Join(',', json.Select(fait => Membre(Cles.Trouver(fait.Key)!, fait.Value)))}}}")
            .Profil;
    }

    private static string Membre(Cle cle, IReadOnlyList<string> textes) =>
        cle is CleNombre or CleOuiNon ? $"\"{cle.Nom}\":{textes[0]}"
        : cle is CleAides ? $"\"{cle.Nom}\":[]"
        : $"\"{cle.Nom}\":\"{textes[0]}\"";

    private static StatutAide Statut(string id, Profil profil) =>
        Simuler(profil).Aides.Single(aide => aide.Aide.Id == id).Statut;

    private static Inversion Inverser(string id, Profil profil) =>
        CalculInversion.Chercher(Depot.Simulateur, Simuler(profil), Depot.Simulateur.Catalogue.Trouver(id)!);

    private static Simulation Simuler(Profil profil) =>
        Assert
            .IsType<ReponseSimulation.Faite>(Depot.Simulateur.Simuler(new("34015", new(2023, 3, 1), profil)))
            .Simulation;
}

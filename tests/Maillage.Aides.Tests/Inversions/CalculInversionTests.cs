using Maillage.Aides.Tests.Regles;
using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Inversions;

public sealed class CalculInversionTests
{
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin");

    [Fact]
    public void Chercher_AideOuverte_NeProposeRien()
    {
        var inversion = Petite(PetitMonde.Assignan, Medecin.Avec(Cles.JoursParSemaine, 3));

        Assert.Empty(inversion.Ensembles);
        Assert.Empty(inversion.Communes);
    }

    [Fact]
    public void Chercher_UnSeuilManque_DonneLaValeurQuiLePasseEnFrancais()
    {
        var inversion = Petite(PetitMonde.Assignan, Medecin.Avec(Cles.JoursParSemaine, 2));

        var changement = Assert.Single(Assert.Single(inversion.Ensembles));
        Assert.Equal(("jours_par_semaine", "2", "2.5"), (changement.Cle, changement.De, changement.A));
        Assert.Equal(NatureDuChangement.AChanger, changement.Nature);
        Assert.Equal("Jours par semaine : 2,5", changement.Texte);
    }

    [Fact]
    public void Chercher_FaitNonDit_EstAPreciser()
    {
        var inversion = Petite(PetitMonde.Assignan, Medecin);

        var changement = Assert.Single(Assert.Single(inversion.Ensembles));
        Assert.Equal((null, NatureDuChangement.APreciser), (changement.De, changement.Nature));
    }

    [Fact]
    public void Chercher_CeQuiNeSeChangePas_NEstJamaisPropose()
    {
        var sageFemme = Profil.Vide.Avec(Cles.Profession, "sage_femme").Avec(Cles.JoursParSemaine, 3);
        var inversion = Petite(PetitMonde.Assignan, sageFemme);

        Assert.Empty(inversion.Ensembles);
        Assert.Empty(inversion.Communes);
    }

    [Fact]
    public void Chercher_MauvaisLieu_DonneLesCommunesLesPlusProches()
    {
        var inversion = Petite(PetitMonde.Cessenon, Medecin.Avec(Cles.JoursParSemaine, 3));

        Assert.Empty(inversion.Ensembles);
        Assert.Empty(inversion.AvecLaCommune);
        Assert.Equal(
            [PetitMonde.Assignan, PetitMonde.Cazals],
            inversion.Communes.Select(ouverte => ouverte.Commune.Code)
        );
        Assert.True(inversion.Communes[0].Km < inversion.Communes[1].Km);
    }

    [Fact]
    public void Chercher_MauvaisLieuEtMauvaisFait_DitLesDeux()
    {
        var inversion = Petite(PetitMonde.Cessenon, Medecin.Avec(Cles.JoursParSemaine, 2));

        Assert.Empty(inversion.Ensembles);
        Assert.Equal(["jours_par_semaine"], inversion.AvecLaCommune.Select(changement => changement.Cle));
        Assert.Equal(PetitMonde.Assignan, inversion.Communes[0].Commune.Code);
    }

    [Fact]
    public void Chercher_AvantLOuverture_DitLeJourAAttendre()
    {
        var inversion = Inverser(
            PetitCatalogue.Catalogue,
            "exoneration",
            PetitMonde.Assignan.ToString(),
            new(2019, 6, 1),
            Medecin
        );

        var changement = Assert.Single(Assert.Single(inversion.Ensembles));
        Assert.Equal(("date", "2019-06-01", "2020-01-01"), (changement.Cle, changement.De, changement.A));
        Assert.Equal(NatureDuChangement.AAttendre, changement.Nature);
    }

    [Fact]
    public void Chercher_SelonLAge_DonneLAnniversaire()
    {
        var profil = Medecin
            .Avec(Cles.Statut, "liberal")
            .Avec(Cles.Projet, "accueil_successeur")
            .Avec(Cles.AgeSuccesseur, 40)
            .Avec(Cles.DateNaissance, new DateOnly(1964, 5, 20));
        var inversion = Inverser(Depot.Simulateur, "cotram", "34015", new(2023, 3, 1), profil);

        Assert.Equal("2024-05-20", Assert.Single(Assert.Single(inversion.Ensembles)).A);
    }

    /// <summary>Every set opens the aid once applied, and none of its parts does.</summary>
    [Fact]
    public void Chercher_SurProfilsTiresAuSort_OuvreEtRienDeTrop()
    {
        var hasard = new Random(20261122);
        string[] aides = ["caim", "coscom", "cotram", "cstm", "contrat_montagne", "cde_installe", "assistant_medical"];
        var ensembles = 0;
        for (var tirage = 0; tirage < 60; tirage++)
        {
            var profil = Tirer(hasard);
            var id = aides[hasard.Next(aides.Length)];
            var inversion = Inverser(Depot.Simulateur, id, "34015", new(2023, 3, 1), profil);
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
        Assert.True(ensembles > 20, $"Seulement {ensembles} ensembles éprouvés.");
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
        Simuler(Depot.Simulateur, "34015", new(2023, 3, 1), profil).Aides.Single(aide => aide.Aide.Id == id).Statut;

    private static Inversion Petite(Maillage.Territoires.CodeCommune commune, Profil profil) =>
        Inverser(PetitCatalogue.Catalogue, "prime_zip", commune.ToString(), Essai.Jour, profil);

    private static Inversion Inverser(
        CatalogueAides catalogue,
        string id,
        string commune,
        DateOnly jour,
        Profil profil
    ) => Inverser(new Simulateur(catalogue, PetitMonde.Referentiel), id, commune, jour, profil);

    private static Inversion Inverser(Simulateur simulateur, string id, string commune, DateOnly jour, Profil profil) =>
        CalculInversion.Chercher(
            simulateur,
            Simuler(simulateur, commune, jour, profil),
            simulateur.Catalogue.Trouver(id)!
        );

    private static Simulation Simuler(Simulateur simulateur, string commune, DateOnly jour, Profil profil) =>
        Assert.IsType<ReponseSimulation.Faite>(simulateur.Simuler(new(commune, jour, profil))).Simulation;
}

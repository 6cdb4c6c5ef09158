using Maillage.Aides.Tests.Simulations;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Inversions;

/// <summary>What would open an aid elsewhere, when it is closed here whatever is answered.</summary>
public sealed class LieuxDistinctsTests
{
    private static readonly Seuil TroisJours = new(Cles.JoursParSemaine, Comparaison.AuMoins, 3);
    private static readonly Profil DeuxJours = Profil.Vide.Avec(Cles.JoursParSemaine, 2);

    [Fact]
    public void Chercher_AideLocaleDUneSeuleCommune_LaDitAvecLeFaitAChanger()
    {
        var aide = UneAide.Aide(UneAide.Version(new AideLocaleRecensee("non recensées"), TroisJours));
        var inversion = Inverser(UneAide.Simulateur(aide, ALattes), DeuxJours);

        Assert.Empty(inversion.Ensembles);
        Assert.Equal(["3"], inversion.AvecLaCommune.Select(changement => changement.A));
        Assert.Equal([PetitMonde.Lattes], inversion.Communes.Select(ouverte => ouverte.Commune.Code));
    }

    [Fact]
    public void Chercher_DepartementDUneSeuleCommune_LaDitAvecLeFaitAChanger()
    {
        var aide = UneAide.Aide(UneAide.Version(new DansDepartement([CodeDepartement.Parse("46")]), TroisJours));
        var inversion = Inverser(UneAide.Simulateur(aide), DeuxJours);

        Assert.Equal(["jours_par_semaine"], inversion.AvecLaCommune.Select(changement => changement.Cle));
        Assert.Equal([PetitMonde.Cazals], inversion.Communes.Select(ouverte => ouverte.Commune.Code));
    }

    [Fact]
    public void Chercher_QuartierDUneAutreCommune_NeSePromettePas()
    {
        var aide = UneAide.Aide(UneAide.Version(new FaitVrai(Cles.DansQpv, true), TroisJours));
        var inversion = Inverser(UneAide.Simulateur(aide), DeuxJours);

        Assert.Empty(inversion.AvecLaCommune);
        Assert.Empty(inversion.Communes);
    }

    private static Inversion Inverser(Simulateur simulateur, Profil profil)
    {
        var simulation = UneAide.Simuler(simulateur, PetitMonde.Assignan, Essai.Jour, profil);
        return CalculInversion.Chercher(simulateur, simulation, simulateur.Catalogue.Aides[0]);
    }

    private static AideLocale ALattes =>
        new()
        {
            Fichier = "locales/essai.csv",
            Ligne = 2,
            Collectivite = "Commune d'essai",
            Communes = [PetitMonde.Lattes],
            Professions = [],
            Montant = 5_000,
            Periode = new Periode(null, null),
            Source = "Délibération d'essai",
            Fiabilite = Fiabilite.Officielle,
        };
}

using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Locales;

public sealed class AidesLocalesTests
{
    private const string Absence = "Aides non recensées ici.";

    private static readonly AideLocaleRecensee Recensee = new("non recensées");
    private static readonly SommeLocale Somme = new(Absence);
    private static readonly AideLocale PourTous = Aide([], 3000);
    private static readonly AideLocale PourMedecins = Aide(["medecin"], 10_000);
    private static readonly Profil Medecin = Profil.Vide.Avec(Cles.Profession, "medecin");

    [Fact]
    public void Rien_NEstRecense_LaReponseEstInconnueEtRienNEstDemande()
    {
        var contexte = Contexte(Medecin);

        Assert.Equal(Ternaire.Inconnu, Recensee.Evaluer(contexte));
        Assert.Equal("non recensées", Recensee.Constater(contexte));
        Assert.Empty(Manques(contexte));
        Assert.Equal((null, NatureMontant.Inconnu), (Somme.Calculer(contexte).Total, Somme.Calculer(contexte).Nature));
        Assert.Equal([Absence], Somme.Calculer(contexte).Notes);
    }

    [Fact]
    public void UneAide_Convient_SonMontantEstUnPlafond()
    {
        var contexte = Contexte(Medecin, PourMedecins);
        var montant = Somme.Calculer(contexte);

        Assert.Equal(Ternaire.Oui, Recensee.Evaluer(contexte));
        Assert.Equal("Pays d'essai", Recensee.Constater(contexte));
        Assert.Equal((10_000m, NatureMontant.Plafond), (montant.Total, montant.Nature));
        Assert.Contains("Pays d'essai", montant.Notes[0], StringComparison.Ordinal);
        Assert.Contains("source officielle", montant.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void DeuxAides_NeSontPasAdditionnees()
    {
        var montant = Somme.Calculer(Contexte(Medecin, PourMedecins, PourTous));

        Assert.Null(montant.Total);
        Assert.Equal(3, montant.Notes.Count);
    }

    [Fact]
    public void MontantInconnu_LeReste() =>
        Assert.Null(Somme.Calculer(Contexte(Medecin, PourTous with { Montant = null })).Total);

    [Fact]
    public void ProfessionInconnue_EstDemandeeSeulementSiUneAideLAttend()
    {
        Assert.Equal([Cles.Profession], Manques(Contexte(Profil.Vide, PourMedecins)));
        Assert.Empty(Manques(Contexte(Profil.Vide)));
        Assert.Equal(Ternaire.Oui, Recensee.Evaluer(Contexte(Profil.Vide, PourTous)));
    }

    [Fact]
    public void AutreProfession_AutreCommuneOuAutreJour_ResteInconnu()
    {
        var infirmier = Profil.Vide.Avec(Cles.Profession, "infirmier");

        Assert.Equal(Ternaire.Inconnu, Recensee.Evaluer(Contexte(infirmier, PourMedecins)));
        Assert.Equal(
            Ternaire.Inconnu,
            Recensee.Evaluer(Contexte(Medecin, PourTous with { Communes = [PetitMonde.Cazals] }))
        );
        Assert.Equal(
            Ternaire.Inconnu,
            Recensee.Evaluer(Contexte(Medecin, PourTous with { Periode = new(null, new(2023, 2, 28)) }))
        );
        Assert.Equal(
            Ternaire.Oui,
            Recensee.Evaluer(Contexte(Medecin, PourTous with { Periode = new(new(2023, 3, 1), new(2023, 3, 1)) }))
        );
    }

    private static HashSet<Cle> Manques(Contexte contexte)
    {
        var manques = new HashSet<Cle>();
        Recensee.Manques(contexte, manques);
        return manques;
    }

    private static Contexte Contexte(Profil profil, params AideLocale[] aides) =>
        new(
            profil,
            Essai.Jour,
            PetitMonde.Assignan,
            PetitMonde.Referentiel.Zones.Zones(PetitMonde.Assignan, Essai.Jour)
        )
        {
            Locales = new RegistreAidesLocales(aides),
        };

    private static AideLocale Aide(string[] professions, decimal montant) =>
        new()
        {
            Fichier = "locales/essai.csv",
            Ligne = 2,
            Collectivite = "Pays d'essai",
            Communes = [PetitMonde.Assignan],
            Professions = professions,
            Montant = montant,
            Periode = new(null, null),
            Source = "Délibération d'essai",
            Fiabilite = Fiabilite.Officielle,
        };
}

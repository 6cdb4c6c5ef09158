using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Simulations;

/// <summary>A catalogue of one invented aid, to change in one place at a time, and its answer at a place.</summary>
internal static class UneAide
{
    private static readonly Aide Modele = PetitCatalogue.Catalogue.Trouver("par_jour")!;

    public static Source Source => Modele.Sources[0];

    /// <summary>Open from 2020, on every condition given.</summary>
    public static VersionAide Version(params Condition[] conditions) =>
        Modele.Versions[1] with
        {
            Conditions =
            [
                .. conditions.Select((condition, rang) => new Exigence($"Condition {rang + 1}", condition, Source)),
            ],
            Montant = new Forfait(1_000, [], NatureMontant.Exact),
            Engagements = [],
        };

    public static Aide Aide(params VersionAide[] versions) => Modele with { Id = "essai", Versions = versions };

    public static Simulateur Simulateur(Aide aide, params AideLocale[] locales) =>
        new(new CatalogueAides([aide], locales: new RegistreAidesLocales(locales)), PetitMonde.Referentiel);

    public static Simulation Simuler(Simulateur simulateur, CodeCommune commune, DateOnly jour, Profil profil) =>
        Assert.IsType<ReponseSimulation.Faite>(simulateur.Simuler(new(commune.ToString(), jour, profil))).Simulation;

    public static ResultatAide Instruire(Aide aide, Profil profil, DateOnly? jour = null) =>
        Simuler(Simulateur(aide), PetitMonde.Assignan, jour ?? Essai.Jour, profil).Aides.Single();
}

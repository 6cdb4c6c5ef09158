using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees.Tests.Portraits;

public class ChargementPortraitsTests
{
    private static readonly CodeDepartement Lot = CodeDepartement.Parse("46");

    [Fact]
    public void FichesSaines_SeChargent()
    {
        using var monde = new PetitsPortraits();

        var faits = monde.Charger().ValeurOuException();

        Assert.Equal(16, faits.Valeur(TerritoirePublie.De(Lot), "msp")?.Valeur);
        Assert.Equal("plus de 9", faits.Valeur(TerritoirePublie.Region, "msp")?.Texte);
        Assert.Equal([Ternaire.Non, Ternaire.Inconnu], faits.Serie("msp")!.Releves.Select(releve => releve.Rupture));
        Assert.Equal("rurale", faits.Famille(Lot)?.Id);
        Assert.Single(faits.Actions(Lot), action => action.Texte is null);
    }

    [Theory]
    [InlineData("sources", ";2025;", ";2025-13;", ", ligne 2, colonne date : « 2025-13 » n'est pas une date")]
    [InlineData("sources", ";ARS;", ";;", ", ligne 2, colonne producteur : cellule vide. Un texte est attendu.")]
    [InlineData(
        "sources",
        "chiffres\n",
        "chiffres\ndossier;ARS;Le dossier;2025;redite\n",
        ", ligne 3, colonne id : la source « dossier » figure deux fois."
    )]
    [InlineData(
        "indicateurs",
        "haut_defavorable\n",
        "haut_defavorable\nmsp;Redite;structures;structures;maisons;;neutre\n",
        ", ligne 4, colonne id : l'indicateur « msp » figure deux fois."
    )]
    [InlineData(
        "indicateurs",
        "haut_favorable",
        "bon",
        ", ligne 2, colonne sens : « bon » n'est pas un sens. Écrivez neutre, haut_favorable, haut_defavorable."
    )]
    [InlineData("indicateurs", ";maisons comptées;", ";;", ", ligne 2, colonne definition : cellule vide.")]
    [InlineData(
        "valeurs",
        "46;msp",
        "46;mps",
        ", ligne 2, colonne indicateur : l'indicateur « mps » n'est pas dans portraits/2025/indicateurs.csv."
    )]
    [InlineData("valeurs", "46;msp", "75;msp", ", ligne 2, colonne territoire : « 75 » n'est pas un territoire.")]
    [InlineData("valeurs", "46;msp", "Lot;msp", ", ligne 2, colonne territoire : « Lot » n'est pas un territoire.")]
    [InlineData(
        "valeurs",
        "46;part",
        "46;msp",
        ", ligne 3, colonne indicateur : « msp » a déjà une valeur pour 46, 2025 et dossier."
    )]
    [InlineData("valeurs", ";16;;", ";seize;;", ", ligne 2, colonne valeur : « seize » n'est pas un nombre.")]
    [InlineData("valeurs", ";16;;", ";;;", ", ligne 2, colonne valeur : ni nombre ni texte.")]
    [InlineData(
        "valeurs",
        ";16;;",
        ";16;seize;",
        ", ligne 2, colonne valeur : un nombre (16) et un texte (« seize »)."
    )]
    [InlineData(
        "valeurs",
        ";16;;2025;",
        ";16;;juin 2025;",
        ", ligne 2, colonne date : « juin 2025 » n'est ni une date"
    )]
    [InlineData(
        "valeurs",
        ";16;;2025;",
        ";16;;2025/2019;",
        ", ligne 2, colonne date : « 2025/2019 » n'est ni une date"
    )]
    [InlineData(
        "valeurs",
        ";16;;2025;dossier;",
        ";16;;2025;presse;",
        ", ligne 2, colonne source : la source « presse » n'est pas dans portraits/2025/sources.csv."
    )]
    [InlineData("valeurs", "borne basse : 9", "", ", ligne 4, colonne note : « plus de 9 » n'est pas borné.")]
    [InlineData("valeurs", "territoire;", "code;", ", ligne 1 : en-tête « code;indicateur;")]
    [InlineData(
        "releves",
        "structures;76;2019",
        "maisons;76;2019",
        ", ligne 3, colonne unite : « maisons » au lieu de « structures »."
    )]
    [InlineData(
        "releves",
        ";non\n",
        ";peut-être\n",
        ", ligne 2, colonne rupture : « peut-être » n'est pas une réponse."
    )]
    [InlineData(
        "releves",
        ";2019/2025;",
        ";2010;",
        ", ligne 3, colonne date : la série a déjà un relevé pour 76, 2010 et dossier."
    )]
    [InlineData("releves", ";en service;", ";;", ", ligne 2, colonne definition : cellule vide.")]
    [InlineData(
        "familles",
        ";46;",
        ";75;",
        ", ligne 2, colonne departements : « 75 » n'est pas un département de la région."
    )]
    [InlineData(
        "familles",
        ";46;",
        ";46|46;",
        ", ligne 2, colonne departements : le département 46 est déjà dans une famille."
    )]
    [InlineData("enjeux", "Beaucoup partiront.", "", ", ligne 2, colonne enjeu : cellule vide.")]
    [InlineData(
        "enjeux",
        "fiche\n",
        "fiche\n46;releve;Redite.;dossier;fiche\n",
        ", ligne 3, colonne theme : le thème « releve » figure deux fois pour 46."
    )]
    [InlineData(
        "solidarite-actions",
        "200035327",
        "200035326",
        ", ligne 2, colonne epci : « 200035326 » n'est pas un numéro SIREN."
    )]
    [InlineData(
        "solidarite-actions",
        "200035327",
        "244600573",
        ", ligne 2, colonne epci : l'EPCI 244600573 n'est pas une zone de solidarité de 46"
    )]
    [InlineData(
        "solidarite-actions",
        "46;",
        "30;",
        ", ligne 2, colonne epci : l'EPCI 200035327 n'est pas une zone de solidarité de 30"
    )]
    [InlineData(
        "solidarite-actions",
        "fiche\n",
        "fiche\n46;200035327;Redite.;dossier;fiche\n",
        ", ligne 3, colonne epci : la zone 200035327 figure deux fois pour 46."
    )]
    public void LigneFautive_EstNommeeSeule(string table, string bon, string fautif, string message)
    {
        using var monde = new PetitsPortraits();
        monde.Remplacer(table, bon, fautif);

        var erreurs = monde.Charger().Erreurs.Select(erreur => erreur.ToString()).ToList();

        Assert.StartsWith($"portraits/2025/{table}.csv{message}", erreurs[0], StringComparison.Ordinal);
        Assert.All(
            erreurs,
            erreur => Assert.StartsWith($"portraits/2025/{table}.csv", erreur, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void PlusieursFautes_SortentEnsemble()
    {
        using var monde = new PetitsPortraits();
        monde.Remplacer("valeurs", "46;msp;16", "46;mps;seize");
        monde.Remplacer("enjeux", "46;", "75;");

        Assert.Equal(3, monde.Charger().Erreurs.Count);
    }

    [Fact]
    public void TableAbsente_EstNommee()
    {
        using var monde = new PetitsPortraits();
        File.Delete(Path.Combine(monde.Chemin, "portraits/2025/enjeux.csv"));

        Assert.StartsWith(
            "portraits/2025/enjeux.csv : table absente.",
            Assert.Single(monde.Charger().Erreurs).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Present_DitSiLeDossierEnTient()
    {
        using var monde = new PetitsPortraits();
        using var vide = new DossierTemporaire();

        Assert.True(ChargementPortraits.Present(monde.Chemin));
        Assert.False(ChargementPortraits.Present(vide.Chemin));
    }
}

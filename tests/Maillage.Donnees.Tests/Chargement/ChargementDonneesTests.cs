namespace Maillage.Donnees.Tests;

public class ChargementDonneesTests
{
    [Fact]
    public void DossierAbsent_DitCommentLIndiquer() =>
        Assert.Equal(
            "nulle-part : dossier de données absent. Indiquez-le avec --donnees ou la variable MAILLAGE_RACINE.",
            ChargementDonnees.Charger("nulle-part").Erreurs.Single().ToString()
        );

    [Fact]
    public void TableAbsente_EstNommee()
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        File.Delete(Path.Combine(monde.Donnees, "qpv/2015/qpv.csv"));

        Assert.StartsWith("qpv/2015/qpv.csv : table absente.", Assert.Single(Erreurs(monde)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "communes/2026/communes.csv",
        "34001;",
        "34999;",
        ", ligne 4, colonne code : la commune 34999 n'est pas dans"
    )]
    [InlineData(
        "communes/2026/communes.csv",
        "34002;",
        "34001;",
        ", ligne 5, colonne code : la commune 34001 figure deux fois."
    )]
    [InlineData(
        "communes/2026/communes.csv",
        ";43.5;",
        ";4x;",
        ", ligne 4, colonne latitude : « 4x » n'est pas un nombre."
    )]
    [InlineData("communes/2026/communes.csv", ";1000;", ";;", ", ligne 4, colonne superficie_hectares : cellule vide.")]
    [InlineData(
        "communes/2026/communes.csv",
        "34001;200035632",
        "34001;200035631",
        ", ligne 4, colonne epci : « 200035631 » n'est pas un numéro SIREN."
    )]
    [InlineData("communes/2026/france.csv", "34001;Amont;34;", "34001;Amont;", ", ligne 5 : 3 cellules au lieu de 4.")]
    [InlineData(
        "communes/2026/mouvements.csv",
        "fusion",
        "fusionx",
        ", ligne 3, colonne nature : « fusionx » n'est pas une nature"
    )]
    [InlineData(
        "communes/2026/mouvements.csv",
        ";34003",
        ";34098",
        ", ligne 3, colonne successeurs : la commune 34098 n'est pas dans"
    )]
    [InlineData(
        "communes/2026/mouvements.csv",
        "2025-01-01",
        "2025-13-01",
        ", ligne 3, colonne date_effet : « 2025-13-01 » n'est pas une date"
    )]
    [InlineData(
        "populations/2019-2023/populations.csv",
        ";90;",
        ";9.5;",
        ", ligne 4, colonne population_2019 : « 9.5 » n'est pas un nombre entier."
    )]
    [InlineData(
        "structures/2026/structures.csv",
        ";603;",
        ";604;",
        ", ligne 3, colonne categorie : la catégorie 604 n'est pas dans"
    )]
    [InlineData(
        "infirmiers/2024/infirmiers.csv",
        "sur_dotee\n",
        "sur\n",
        ", ligne 3, colonne classe : « sur » n'est pas une classe"
    )]
    [InlineData(
        "zonages/couches.csv",
        "supposee",
        "sure",
        ", ligne 3, colonne fiabilite : « sure » n'est pas un degré"
    )]
    [InlineData(
        "zonages/couches.csv",
        "zip|zac",
        "zip|zag",
        ", ligne 3, colonne classes : « zag » n'est pas une zone connue."
    )]
    [InlineData(
        "zonages/medecins-2022.csv",
        ";zar",
        ";qpv",
        ", ligne 5, colonne zone : « qpv » n'est pas une classe de ce zonage."
    )]
    [InlineData("apl/2016-2018/apl.csv", "commune;annee", "commune;an", ", ligne 1 : en-tête « commune;an;")]
    public void LigneFautive_EstNommee(string table, string bon, string fautif, string message)
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        var texte = monde.LireDonnees(table);
        Assert.Contains(bon, texte, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(monde.Donnees, table), texte.Replace(bon, fautif, StringComparison.Ordinal));

        Assert.Contains(Erreurs(monde), erreur => erreur.StartsWith(table + message, StringComparison.Ordinal));
    }

    [Fact]
    public void FinsDeLigneDeWindows_SontLues()
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        var chemin = Path.Combine(monde.Donnees, "communes/2026/france.csv");
        File.WriteAllText(chemin, File.ReadAllText(chemin).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(7, monde.Charger().Referentiel.Repertoire.Communes.Count);
    }

    private static IReadOnlyList<string> Erreurs(MondeBrut monde) =>
        [.. ChargementDonnees.Charger(monde.Donnees).Erreurs.Select(erreur => erreur.ToString())];
}

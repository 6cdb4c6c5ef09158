namespace Maillage.Donnees.Tests;

/// <summary>One bad raw file at a time: the message names the file, the line, the column and what to do.</summary>
public class ErreursCompilationTests
{
    [Theory]
    [InlineData(
        "cog-communes-epci/communes.csv",
        "COM,34001,34,Amont,",
        "COM,4001,34,Amont,",
        "communes.csv, ligne 2, colonne COM : « 4001 » n'est pas un code commune INSEE"
    )]
    [InlineData(
        "cog-communes-epci/departements.csv",
        "34,76,Hérault",
        "3,76,Hérault",
        "departements.csv, ligne 2, colonne DEP : « 3 » n'est pas un code de département"
    )]
    [InlineData(
        "cog-communes-epci/donnees_communes.csv",
        "34001;100",
        "34001;1 00",
        "donnees_communes.csv, ligne 2, colonne PMUN : « 1 00 » n'est pas un nombre"
    )]
    [InlineData(
        "cog-communes-epci/occitanie_communes_2026.csv",
        "34001,90,",
        "34001,9O,",
        "occitanie_communes_2026.csv, ligne 2, colonne pmun_2019 : « 9O » n'est pas un nombre"
    )]
    [InlineData(
        "cog-communes-epci/occitanie_communes_2026.csv",
        "12003,20,21,22,23,24\n",
        "",
        "occitanie_communes_2026.csv : la commune 12003 n'y figure pas"
    )]
    [InlineData(
        "finess-occitanie-2026/distances_communes_urgence_occitanie.csv",
        "34004,30,100",
        "34004,30",
        "distances_communes_urgence_occitanie.csv, ligne 5 : 6 cellules au lieu de 7"
    )]
    [InlineData(
        "finess-occitanie-2026/distances_communes_urgence_occitanie.csv",
        "12003,22,600,44.1,2.1,7,31\n",
        "",
        "distances_communes_urgence_occitanie.csv : la commune 12003 ou l'une de ses parties n'y figure pas."
    )]
    [InlineData(
        "finess-occitanie-2026/comptes_commune_categorie.csv",
        "34003,620",
        "34999,620",
        "comptes_commune_categorie.csv, ligne 3, colonne code_insee : 34999 n'est le code d'aucune commune"
    )]
    [InlineData(
        "socio-communes-insee-spf/fedi2021_communes_occitanie.csv",
        "34001,1.5",
        "34001,NaN",
        "fedi2021_communes_occitanie.csv, ligne 2, colonne EDI : « NaN » n'est pas un nombre"
    )]
    [InlineData(
        "apl-drees-2016-2018/apl_communes_occitanie.csv",
        "34001,2.5",
        "34001,",
        "apl_communes_occitanie.csv, ligne 2, colonne apl_mg2016 : cellule vide."
    )]
    [InlineData(
        "zonage-medecins-zrr/zonage_occitanie_insee.csv",
        "1_ZIP",
        "9_ZIP",
        "zonage_occitanie_insee.csv, ligne 2, colonne Zonage : « 9_ZIP » n'est pas une classe"
    )]
    [InlineData(
        "zonage-infirmiers-cartosante/zonage-raw.csv",
        "1_Tres_sous_dotee",
        "1_Inconnue",
        "zonage-raw.csv, ligne 4, colonne Zonage infirmiers : « 1_Inconnue » n'est pas une classe"
    )]
    [InlineData(
        "qpv-occitanie-2021/qp.csv",
        "Amont, Bourg",
        "Amont, Bourk",
        "qp.csv, ligne 2, colonne nom_commune : « Bourk » ne désigne pas une commune et une seule du département 34."
    )]
    [InlineData(
        "qpv-occitanie-2021/qp.csv",
        "QP034001",
        "QP034009",
        "qp.csv, ligne 2, colonne code_qp : QP034009 n'a pas de contour dans qp.geojson."
    )]
    [InlineData(
        "qpv-occitanie-2021/qp.geojson",
        "code_commune",
        "commune",
        "qp.geojson : ce n'est pas le GeoJSON attendu"
    )]
    [InlineData(
        "cog-communes-epci/mouvements-communes.csv",
        "DATE_EFF",
        "DATE",
        "mouvements-communes.csv, ligne 1, colonne DATE_EFF : colonne absente de l'en-tête."
    )]
    [InlineData(
        "cog-communes-epci/communes.csv",
        "Amont",
        "\"Am;ont\"",
        "communes/2026/france.csv : « Am;ont » contient un point-virgule, un guillemet ou un saut de ligne."
    )]
    public void FichierFautif_EstNommeAvecSaLigneEtSaColonne(string fichier, string bon, string fautif, string message)
    {
        using var monde = new MondeBrut();
        var chemin = Path.Combine(monde.Brut, fichier);
        var texte = File.ReadAllText(chemin);
        Assert.Contains(bon, texte, StringComparison.Ordinal);
        File.WriteAllText(chemin, texte.Replace(bon, fautif, StringComparison.Ordinal));

        Assert.Contains(monde.Erreurs(), erreur => erreur.StartsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cog-communes-epci/communes.csv")]
    [InlineData("cog-communes-epci/epcicom.xlsx")]
    [InlineData("qpv-occitanie-2021/qp.geojson")]
    [InlineData("zonage-medecins-zrr/zonmed_enrichi_final.csv")]
    public void FichierAbsent_EstNomme(string fichier)
    {
        using var monde = new MondeBrut();
        File.Delete(Path.Combine(monde.Brut, fichier));

        Assert.Contains(
            monde.Erreurs(),
            erreur => erreur.StartsWith($"{Path.GetFileName(fichier)} : fichier absent.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ClasseurQuiNEnEstPasUn_EstNomme()
    {
        using var monde = new MondeBrut();
        monde.Ecrire("cog-communes-epci/epcicom.xlsx", "siren;insee");

        Assert.StartsWith(
            "epcicom.xlsx : ce n'est pas un classeur Excel lisible.",
            monde.Erreurs()[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ErreursDePlusieursFichiers_SortentEnsemble()
    {
        using var monde = new MondeBrut();
        File.Delete(Path.Combine(monde.Brut, "qpv-occitanie-2021", "qp.csv"));
        File.Delete(Path.Combine(monde.Brut, "zonage-infirmiers-cartosante", "zonage-raw.csv"));

        Assert.Equal(2, monde.Erreurs().Count);
    }

    [Fact]
    public void CompilationEnEchec_NeTouchePasAuDossier()
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        var avant = monde.LireDonnees("manifeste.json");
        File.Delete(Path.Combine(monde.Brut, "qpv-occitanie-2021", "qp.csv"));

        Assert.NotEmpty(monde.Erreurs());

        Assert.Equal(avant, monde.LireDonnees("manifeste.json"));
        Assert.False(Directory.Exists(monde.Donnees + ".nouveau"));
    }

    [Fact]
    public void ZoneDeSolidariteSansEpci_EstNommee()
    {
        using var monde = new MondeBrut();
        monde.EcrireDonnees("saisies/zones-solidarite-2025.csv", "nom_dossier;departements;siren", "Nord;34;200035631");

        Assert.StartsWith(
            "zones-solidarite-2025.csv, ligne 2, colonne siren : « 200035631 » n'est le SIREN d'aucun EPCI",
            Assert.Single(monde.Erreurs()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void DossierBrutAbsent_DitQuoiFaire() =>
        Assert.Equal(
            "absent : dossier absent. Indiquez avec --brut le dossier des fichiers officiels bruts.",
            Compilation.Executer("absent", "donnees").Erreurs.Single().ToString()
        );

    [Fact]
    public void PlusDeCinquanteErreurs_SontComptees()
    {
        using var monde = new MondeBrut();
        monde.Ecrire(
            "socio-communes-insee-spf/fedi2021_communes_occitanie.csv",
            ["code_insee,EDI", .. Enumerable.Repeat("34001,x", 60)]
        );

        var erreurs = monde.Erreurs();

        Assert.Equal(51, erreurs.Count);
        Assert.StartsWith("fedi2021_communes_occitanie.csv : 10 autres erreurs", erreurs[^1], StringComparison.Ordinal);
    }
}

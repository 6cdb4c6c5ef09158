namespace Maillage.Aides.Tests.Lecture;

public sealed class LectureMontantTests
{
    private const string Ancien = "montant: { mecanisme: sans_montant, raison: Le montant n'est pas publié. }";

    [Theory]
    [InlineData(
        "garantie_mensuelle, activite: demi_journees_par_semaine, revenu: revenu_mensuel, mois: 12, lignes: [{ au_moins: 5, seuil: 1, plafond: 2 }]",
        typeof(GarantieMensuelle)
    )]
    [InlineData(
        "garantie_mensuelle, activite: demi_journees_par_semaine, revenu: revenu_mensuel, mois: 12, lignes: [{ au_moins: 5, minimum: 1, plafond: 2 }]",
        typeof(GarantieMensuelle)
    )]
    [InlineData(
        "garantie_trimestrielle, revenu_mensuel: revenu_mensuel, seuil: 1, plafond: 2, trimestres: 4",
        typeof(GarantieTrimestrielle)
    )]
    [InlineData(
        "mensuel_majore, montant: 600, mois: mois_accueil_stagiaire, supplements: [], nature: plafond",
        typeof(MensuelMajore)
    )]
    [InlineData(
        "exoneration_degressive, cle: benefice_annuel_imposable, mois_pleins: 59, paliers: [0.75, 0.5]",
        typeof(ExonerationDegressive)
    )]
    public void Lire_MecanismeComplet_EstCompris(string montant, Type mecanisme) =>
        Assert.IsType(mecanisme, Lire(montant).Catalogue!.Aides.Single().Versions[1].Montant);

    [Theory]
    [InlineData(
        "garantie_mensuelle, activite: age, revenu: revenu_mensuel, mois: 12, lignes: [{ au_moins: 5, seuil: 1, minimum: 1, plafond: 2 }]",
        "l'un des deux"
    )]
    [InlineData(
        "exoneration_degressive, cle: benefice_annuel_imposable, mois_pleins: 59, paliers: [75]",
        "des parts, de 0 à 1"
    )]
    [InlineData("mensuel_majore, montant: 600, mois: profession, supplements: [], nature: exact", "clé nombre")]
    [InlineData("mensuel_majore, montant: 600, mois: mois_stage, supplements: [], nature: rare", "exact, plafond")]
    [InlineData(
        "garantie_trimestrielle, revenu_mensuel: revenu_mensuel, seuil: 1, trimestres: 4",
        "« plafond » manque"
    )]
    public void Lire_MecanismeFautif_DitQuoiCorriger(string montant, string extrait) =>
        Assert.Contains(Lire(montant).Erreurs, erreur => erreur.Message.Contains(extrait, StringComparison.Ordinal));

    private static CatalogueLu Lire(string montant) =>
        RegleDEssai.Lire(
            RegleDEssai.Aide.Replace(Ancien, $"montant: {{ mecanisme: {montant} }}", StringComparison.Ordinal)
        );
}

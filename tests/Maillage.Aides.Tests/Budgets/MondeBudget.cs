using System.Text;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Budgets;

/// <summary>
/// Two aids to add up by hand: <c>a_prime</c> (funder A, ZIP, 10 000 € at signature and 5 000 € a year later) and <c>b_annuelle</c>
/// (funder B, any physician, 1 000 € in each of three years of contract, undated).
/// </summary>
internal static class MondeBudget
{
    private static readonly Aide Modele = PetitCatalogue.Catalogue.Trouver("prime_zip")!;
    private static readonly VersionAide Version = Modele.Versions[0];

    private static readonly Exigence[] Medecin = [Version.Conditions[0]];
    private static readonly Exigence[] MedecinEnZip = [Version.Conditions[0], Version.Conditions[1]];

    public static Aide Prime { get; } =
        Aide(
            "a_prime",
            "Financeur A",
            MedecinEnZip,
            new Forfait(
                15_000,
                [new Tranche(null, 10_000, 0, 1, "À la signature"), new Tranche(null, 5_000, 12, 2, "Un an après")],
                NatureMontant.Exact
            )
        );

    public static Aide Annuelle { get; } =
        Aide(
            "b_annuelle",
            "Financeur B",
            Medecin,
            new Forfait(
                3_000,
                [.. Enumerable.Range(1, 3).Select(annee => new Tranche(null, 1_000, null, annee, "Dans l'année"))],
                NatureMontant.Plafond
            )
        );

    public static Simulateur Simulateur(params Aide[] aides) =>
        new(new CatalogueAides(aides.Length == 0 ? [Prime, Annuelle] : aides), PetitMonde.Referentiel);

    public static Aide Aide(string id, string financeur, Exigence[] conditions, Mecanisme montant) =>
        Modele with
        {
            Id = id,
            Financeur = financeur,
            NonCumul = [],
            Versions = [Version with { Signature = default, Conditions = conditions, Montant = montant }],
        };

    /// <summary>The same aid, whose sum nobody knows.</summary>
    public static Aide SansMontant(this Aide aide) =>
        aide with
        {
            Versions = [aide.Versions[0] with { Montant = new SansMontant("Non publié.") }],
        };

    /// <summary>So many physicians in Assignan (ZIP) in July 2023, and so many in Béziers (ZAC) in March 2024.</summary>
    public static Hypothese DeuxEtUne(int fois = 1) =>
        Hypothese([Ligne(2 * fois, PetitMonde.Assignan, 2023), Ligne(fois, PetitMonde.Beziers, 2024)]);

    public static Hypothese Hypothese(params LigneHypothese[] lignes) => new() { Lignes = lignes };

    public static LigneHypothese Ligne(int nombre, CodeCommune commune, int annee) =>
        Ligne(nombre, new LieuHypothese(commune, null, null), annee);

    public static LigneHypothese Ligne(int nombre, LieuHypothese lieu, int annee) =>
        new()
        {
            Nombre = nombre,
            Profil = Profil.Vide.Avec(Cles.Profession, "medecin"),
            Lieu = lieu,
            Signatures = [new DateOnly(annee, 7, 1)],
        };

    public static Budget Calculer(Hypothese hypothese, params Aide[] aides)
    {
        var (reponse, erreurs) = CalculBudget.Calculer(hypothese, Simulateur(aides));
        Assert.Empty(erreurs);
        return reponse!.Reference;
    }

    public static HypotheseLue Lire(string json) =>
        LectureHypothese.Lire(Encoding.UTF8.GetBytes(json), PetitMonde.Referentiel);
}

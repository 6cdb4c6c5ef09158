using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Essais.Mondes;

/// <summary>
/// Four invented aids, one per case a reader of answers meets: <c>prime_zip</c> (a forfait in two payments, ZIP and 2.5 days a week, to the
/// end of 2025), <c>contrat_qpv</c> (not held with it), <c>exoneration</c> (a tax regime of unknown amount, open from 2020) and
/// <c>par_jour</c> (an amount that needs a number).
/// </summary>
public static class PetitCatalogue
{
    private static readonly Source Texte = new(
        "texte",
        "Convention d'essai, article 1er ; « annexe »",
        "https://exemple.test/convention",
        new(2026, 9, 15),
        Fiabilite.Officielle
    );

    private static readonly Forfait DeuxVersements = new(
        37_500,
        [new Tranche(0.5m, null, 0, 1, "À la signature"), new Tranche(0.5m, null, 12, 2, "Un an après")],
        NatureMontant.Exact
    );

    private static readonly ParUnite DeuxCentsParJour = new()
    {
        Cle = Cles.JoursVacationParAn,
        Unitaire = 200,
        Pas = 1,
        PlafondUnites = 24,
        Supplements = [],
        Tranches = [new Tranche(1, null, null, 1, "À la fin de l'année")],
    };

    public static CatalogueAides Catalogue { get; } =
        new([
            Aide(
                "prime_zip",
                "Prime d'installation d'essai",
                Version(new(null, new(2025, 12, 31)), PrimeZip(), DeuxVersements)
            ) with
            {
                Sigle = "PIE",
                ApresFermeture = "Un contrat en cours va à son terme.",
                NonCumul = [new Incompatibilite("contrat_qpv", Texte)],
            },
            Aide(
                "contrat_qpv",
                "Contrat de quartier d'essai",
                Version(new(new(2016, 1, 1), null), [Medecin(), EnQpv()], DeuxVersements with { Total = 20_000 })
            ),
            Aide(
                "exoneration",
                "Exonération d'essai",
                Version(new(new(2020, 1, 1), null), [Medecin()], new SansMontant("Le montant dépend du bénéfice."))
            ) with
            {
                Nature = NatureAide.RegimeFiscal,
            },
            Aide(
                "par_jour",
                "Aide par jour d'essai",
                Version(new(new(2016, 1, 1), new(2019, 12, 31)), [Medecin()], DeuxCentsParJour),
                Version(new(new(2020, 1, 1), null), [Medecin()], DeuxCentsParJour with { Unitaire = 250 })
            ),
        ]);

    private static Exigence[] PrimeZip() =>
        [
            Medecin(),
            new("Exercer en ZIP", new EnZone([Zone.Zip], Lieu.Projet), Texte),
            new(
                "Exercer au moins 2,5 jours par semaine",
                new Seuil(Cles.JoursParSemaine, Comparaison.AuMoins, 2.5m),
                Texte
            ),
        ];

    private static Exigence EnQpv() => new("Exercer en QPV", new EnZone([Zone.Qpv], Lieu.Projet), Texte);

    private static Exigence Medecin() => new("Être médecin", new FaitParmi(Cles.Profession, ["medecin"]), Texte);

    private static VersionAide Version(Periode signature, IReadOnlyList<Exigence> conditions, Mecanisme montant) =>
        new()
        {
            Signature = signature,
            Libelle = "Version d'essai",
            Conditions = conditions,
            Montant = montant,
            SourceMontant = Texte,
            Engagements = [new Engagement("Exercer cinq ans dans la commune", 60, null, null)],
            AVerifier = ["Une seule fois dans la carrière"],
            Notes = [],
        };

    private static Aide Aide(string id, string nom, params VersionAide[] versions) =>
        new()
        {
            Id = id,
            Nom = nom,
            Sigle = null,
            Resume = "Une aide qui n'existe que dans les essais.",
            Famille = "installation",
            Financeur = "Assurance maladie",
            Nature = NatureAide.DroitConventionnel,
            Beneficiaire = Beneficiaire.Personne,
            Demarche = new Demarche(
                "Caisse primaire d'assurance maladie",
                "Caisse primaire d'assurance maladie",
                "3608",
                [new Piece("Bail du cabinet", AConfirmer: true)]
            ),
            Fiscalite = null,
            Reversement = null,
            ApresFermeture = null,
            PasAvant = null,
            NonCumul = [],
            Sources = [Texte],
            Versions = versions,
        };
}

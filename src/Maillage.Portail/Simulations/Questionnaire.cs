using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>A part of the form.</summary>
public sealed record Partie(string Id, string Titre, string Chapeau, IReadOnlyList<Cle> Cles, bool Depliee);

/// <summary>The questions in the order a person thinks of them.</summary>
internal static class Questionnaire
{
    /// <summary>Why the size of the list of patients is asked, and not its rank.</summary>
    public const string Patientele =
        "Le montant de l’aide à l’embauche d’un assistant dépend de votre rang parmi les médecins de votre spécialité. Ce rang n’est pas publié : votre patientèle est notée pour mémoire, et le montant reste estimé.";

    /// <summary>Why an amount stays an estimate.</summary>
    public const string RangInconnu =
        "Montant estimé : il dépend aussi de votre rang parmi les médecins de votre spécialité, selon la patientèle. Ce rang n’est pas publié.";

    private const int AidesNommees = 4;

    /// <summary>Why a question is asked: the aids that look at the answer.</summary>
    public static string Pourquoi(Cle cle, CatalogueAides catalogue)
    {
        if (cle == Cles.DateNaissance)
        {
            return "Remplace l’âge. Elle ne figure jamais dans le lien à partager.";
        }
        if (cle == Cles.Patientele)
        {
            return Patientele;
        }
        var aides = catalogue.AidesQuiLisent(cle);
        return aides.Count switch
        {
            0 => "Sert à vérifier que les aides vont ensemble.",
            <= AidesNommees => $"Pour : {string.Join(" ; ", aides.Select(aide => aide.Sigle ?? aide.Nom))}.",
            _ => $"Décide de {aides.Count} aides sur {catalogue.Aides.Count}.",
        };
    }

    /// <summary>The questions of a part that some aid looks at, or that decide which go together.</summary>
    public static IEnumerable<Cle> Utiles(this Partie partie, CatalogueAides catalogue) =>
        partie.Cles.Where(cle =>
            cle is CleAides || cle == Cles.DateNaissance || catalogue.AidesQuiLisent(Lue(cle)).Count > 0
        );

    // No rule reads the size of the list of patients: it is asked in place of its rank, which nobody knows.
    private static Cle Lue(Cle cle) => cle == Cles.Patientele ? Cles.PercentilePatientele : cle;

    public static IReadOnlyList<Partie> Parties { get; } =
    [
        new(
            "vous",
            "Vous",
            "Ce que vous êtes décide de la plupart des aides.",
            [
                Cles.Profession,
                Cles.Specialite,
                Cles.Statut,
                Cles.Secteur,
                Cles.DateNaissance,
                Cles.Age,
                Cles.DatePremiereInscription,
            ],
            true
        ),
        new(
            "projet",
            "Votre projet",
            "Ce que vous ferez dans la commune.",
            [
                Cles.Projet,
                Cles.PremiereInstallationLiberale,
                Cles.DateInstallation,
                Cles.JoursParSemaine,
                Cles.DemiJourneesParSemaine,
                Cles.ExerciceCoordonne,
                Cles.ParticipePdsa,
                Cles.HopitalProximite,
                Cles.MoisAccueilStagiaire,
            ],
            true
        ),
        new(
            "selon-projet",
            "Selon votre projet",
            "Vacations, succession, embauche, études : répondez si cela vous concerne.",
            [
                Cles.CommuneExerciceActuelle,
                Cles.JoursVacationParAn,
                Cles.AgeSuccesseur,
                Cles.DateInstallationSuccesseur,
                Cles.QuotiteAssistant,
                Cles.MoisBourse,
                ClesProfessions.CreationCabinet,
                ClesProfessions.PartActiviteEnZone,
                ClesProfessions.PratiqueAvanceeExclusive,
            ],
            false
        ),
        new(
            "structure",
            "Votre équipe ou votre structure",
            "Maison de santé, centre de santé, équipe de soins primaires, CPTS : répondez si vous demandez pour elle.",
            [
                ClesStructures.Structure,
                ClesStructures.ProjetStructure,
                ClesStructures.Porteur,
                ClesStructures.ProjetSanteValide,
                ClesStructures.PopulationCouverte,
                ClesStructures.EtpMedecins,
                ClesStructures.PointsAci,
            ],
            false
        ),
        new(
            "stages",
            "Stages et remplacements",
            "Étudiants, internes, docteurs juniors, maîtres de stage et remplaçants : répondez si cela vous concerne.",
            [
                Cles.MoisStage,
                Cles.StageAmbulatoire,
                Cles.StageTempsPlein,
                Cles.KmFaculte,
                Cles.KmChu,
                Cles.KmDomicile,
                Cles.AutreAideTransport,
                Cles.LogementPaye,
                Cles.LogementAideCollectivite,
                Cles.ActesParMois,
                Cles.MaitreDeStage,
                Cles.StagiaireAccueilli,
                Cles.SupervisionPdsa,
                Cles.DateThese,
                Cles.JoursRemplacementParTrimestre,
                Cles.PartRemplacementEnZone,
                Cles.ConsultationsParAnEnZone,
            ],
            false
        ),
        new(
            "lieu",
            "Ce que vous savez du lieu",
            "Utilisé seulement là où les données ne disent rien. Une réponse qui contredit une donnée connue est refusée.",
            [
                Cles.ZoneMedecin,
                ClesProfessions.ZoneProfession,
                Cles.DansQpv,
                Cles.MontagneOuMassif,
                Cles.TvsAvecCommuneMontagne,
                Cles.Zrr,
                Cles.Frr,
                Cles.DerogationZipArs,
            ],
            false
        ),
        new(
            "aides",
            "Les aides que vous avez déjà",
            "Certaines aides ne vont pas ensemble.",
            [Cles.Contrats, Cles.AidesPercues],
            false
        ),
        new(
            "montants",
            "Pour calculer certains montants",
            "Ces montants ne figurent jamais dans le lien à partager.",
            [
                Cles.HonorairesAnnuels,
                Cles.HonorairesVacationsZip,
                Cles.RevenuMensuel,
                Cles.RevenuMensuelHorsGardes,
                Cles.BeneficeAnnuelImposable,
                Cles.ForfaitMedecinTraitantAnnuel,
                ClesStructures.CoutProjet,
                Cles.Patientele,
            ],
            false
        ),
    ];
}

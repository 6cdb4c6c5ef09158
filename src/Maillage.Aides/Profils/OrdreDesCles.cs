namespace Maillage.Aides;

/// <summary>
/// The order of the facts. Apart from <see cref="Cles"/>, whose fields are spread over several files: they are all set before this list reads
/// them.
/// </summary>
internal static class OrdreDesCles
{
    public static IReadOnlyList<Cle> Toutes { get; } =
        Numeroter([
            Cles.Profession,
            Cles.Specialite,
            Cles.Statut,
            Cles.Secteur,
            Cles.Projet,
            Cles.DateNaissance,
            Cles.Age,
            Cles.DateInstallation,
            Cles.DatePremiereInscription,
            Cles.DateDiplome,
            Cles.DateInstallationSuccesseur,
            Cles.PremiereInstallationLiberale,
            Cles.ParticipePdsa,
            Cles.HopitalProximite,
            Cles.DansQpv,
            Cles.MontagneOuMassif,
            Cles.TvsAvecCommuneMontagne,
            Cles.Zrr,
            Cles.Frr,
            Cles.DerogationZipArs,
            Cles.ZoneMedecin,
            Cles.JoursParSemaine,
            Cles.DemiJourneesParSemaine,
            Cles.JoursVacationParAn,
            Cles.MoisAccueilStagiaire,
            Cles.MoisBourse,
            Cles.ExerciceCoordonne,
            Cles.CommuneExerciceActuelle,
            Cles.Contrats,
            Cles.AidesPercues,
            Cles.HonorairesAnnuels,
            Cles.HonorairesVacationsZip,
            Cles.RevenuMensuel,
            Cles.ForfaitMedecinTraitantAnnuel,
            Cles.AgeSuccesseur,
            Cles.Patientele,
            Cles.PercentilePatientele,
            Cles.QuotiteAssistant,
            Cles.RevenuMensuelHorsGardes,
            Cles.BeneficeAnnuelImposable,
            Cles.DateThese,
            Cles.JoursRemplacementParTrimestre,
            Cles.PartRemplacementEnZone,
            Cles.ConsultationsParAnEnZone,
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
            .. ClesProfessions.Toutes,
            .. ClesStructures.Toutes,
        ]);

    public static IReadOnlyDictionary<string, Cle> ParNom { get; } = Toutes.ToDictionary(cle => cle.Nom);

    private static IReadOnlyList<Cle> Numeroter(Cle[] cles)
    {
        for (var rang = 0; rang < cles.Length; rang++)
        {
            cles[rang].Rang = rang;
        }
        return cles;
    }
}

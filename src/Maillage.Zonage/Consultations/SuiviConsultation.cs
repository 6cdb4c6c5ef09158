using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Says where each opinion stands on a day.</summary>
public static class SuiviConsultation
{
    /// <summary>One step by instance, in their order; what the draft says of another instance is left aside.</summary>
    public static IReadOnlyList<EtapeSuivie> Dresser(
        IReadOnlyList<InstanceConsultee> instances,
        Consultation consultation,
        DateOnly jour
    ) => [.. instances.Select(instance => Suivre(instance, consultation.Etapes.GetValueOrDefault(instance.Id), jour))];

    private static EtapeSuivie Suivre(InstanceConsultee instance, EtapeConsultation? etape, DateOnly jour)
    {
        var echeance = instance.DelaiMois is { } mois ? etape?.Saisie.AddMonths(mois) : null;
        return new(instance, etape, Etat(instance, etape, echeance, jour), echeance);
    }

    private static EtatEtape Etat(
        InstanceConsultee instance,
        EtapeConsultation? etape,
        DateOnly? echeance,
        DateOnly jour
    )
    {
        if (etape is null || etape.Saisie > jour)
        {
            return EtatEtape.ASaisir;
        }
        if (etape.Rendu <= jour)
        {
            return EtatEtape.Rendu;
        }
        if (echeance is null || jour <= echeance)
        {
            return EtatEtape.EnCours;
        }
        return instance.SilenceVautAvis == Ternaire.Oui ? EtatEtape.ReputeRendu : EtatEtape.DelaiPasse;
    }
}

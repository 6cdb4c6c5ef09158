using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>An opinion and where it stands on a day.</summary>
/// <param name="Instance">Who is asked.</param>
/// <param name="Etape">What was done; null when nothing was.</param>
/// <param name="Etat">Where it stands.</param>
/// <param name="Echeance">Last day of the delay; null when it has not been asked, or when no delay is known.</param>
public sealed record EtapeSuivie(
    InstanceConsultee Instance,
    EtapeConsultation? Etape,
    EtatEtape Etat,
    DateOnly? Echeance
)
{
    /// <summary>Whether nothing more is awaited of it.</summary>
    public bool EstClose => Etat is EtatEtape.Rendu or EtatEtape.ReputeRendu;

    /// <summary>Name of the state in files.</summary>
    public string Code =>
        Etat switch
        {
            EtatEtape.ASaisir => "a_saisir",
            EtatEtape.EnCours => "en_cours",
            EtatEtape.DelaiPasse => "delai_passe",
            EtatEtape.ReputeRendu => "repute_rendu",
            EtatEtape.Rendu => "rendu",
        };

    /// <summary>The state in a few French words, in lower case.</summary>
    public string Phrase =>
        (Etat, Etape) switch
        {
            (EtatEtape.ASaisir, { Saisie: var prevue }) => $"à saisir, prévue le {Typographie.Jour(prevue)}",
            (EtatEtape.EnCours, _) when Echeance is { } fin => $"en cours jusqu'au {Typographie.Jour(fin)}",
            (EtatEtape.EnCours, _) => "en cours, sans délai connu",
            (EtatEtape.DelaiPasse, _) => $"délai passé le {Typographie.Jour(Echeance!.Value)}, sans avis",
            (EtatEtape.ReputeRendu, _) =>
                $"réputé rendu depuis le {Typographie.Jour(Echeance!.Value.AddDays(1))}, par son silence",
            (EtatEtape.Rendu, { Rendu: { } jour }) => $"rendu le {Typographie.Jour(jour)}",
            _ => "à saisir",
        };
}

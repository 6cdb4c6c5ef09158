using Maillage.Aides;

namespace Maillage.Portail.Contrats;

/// <summary>The form of a running contract, and its answer once it can be given.</summary>
public sealed record VueContrat(Voie Voie, SaisieContrat Saisie)
{
    /// <summary>What leaving costs.</summary>
    public Depart? Depart { get; private init; }

    /// <summary>Both ways, year by year.</summary>
    public Bascule? Bascule { get; private init; }

    public bool ARepondu => Depart is not null || Bascule is not null;

    internal static VueContrat Calculer(Monde monde, Voie voie, SaisieContrat saisie, ContratLu contrat)
    {
        var vue = new VueContrat(voie, saisie);
        return voie == Voie.Depart
            ? CalculDepart.Calculer(
                monde.Simulateur,
                new(saisie.Aide.Id, contrat.Signature, contrat.Jour, contrat.Verse)
            ) switch
            {
                ReponseDepart.Faite { Depart: var depart } => vue with { Depart = depart },
                ReponseDepart.Refusee { Erreurs: var erreurs } => vue.Refusee(erreurs),
                _ => throw new InvalidOperationException("Réponse de départ inattendue."),
            }
            : CalculBascule.Comparer(
                monde.Simulateur,
                new(saisie.Aide.Id, contrat.Signature, contrat.Jour, contrat.Verse)
            ) switch
            {
                ReponseBascule.Faite { Bascule: var bascule } => vue with { Bascule = bascule },
                ReponseBascule.Refusee { Erreurs: var erreurs } => vue.Refusee(erreurs),
                _ => throw new InvalidOperationException("Réponse de bascule inattendue."),
            };
    }

    private VueContrat Refusee(IReadOnlyList<ErreurSaisie> erreurs) =>
        this with
        {
            Saisie = Saisie with
            {
                Formulaire = Saisie.Formulaire with
                {
                    Erreurs =
                    [
                        .. erreurs.Select(erreur =>
                            erreur.Chemin is "depart" or "bascule"
                                ? erreur with
                                {
                                    Chemin = SaisieContrat.Depart,
                                }
                                : erreur
                        ),
                    ],
                },
            },
        };
}

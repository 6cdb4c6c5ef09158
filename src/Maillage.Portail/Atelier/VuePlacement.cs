using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Planification;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>Where the next doctors would go, and why.</summary>
public sealed record VuePlacement
{
    /// <summary>Address of the page.</summary>
    public const string Chemin = EtatAtelier.Chemin + "/placer";

    /// <summary>The workshop the arrivals may be added to.</summary>
    public required EtatAtelier Etat { get; init; }

    /// <summary>The form.</summary>
    public required SaisiePlacement Saisie { get; init; }

    /// <summary>What is wrong with it.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>The answer; null when nothing is asked or something is wrong.</summary>
    public required ReponsePlacement? Reponse { get; init; }

    /// <summary>The workshop with these arrivals.</summary>
    public string AvecCesArrivees =>
        Etat.Avec(
                Reponse!.Places.Aggregate(
                    Etat.Scenario.Modifications,
                    (modifications, place) => GestesMedecins.Ajouter(modifications, place.Commune, 1)
                )
            )
            .Adresse();

    /// <summary>The answer in a sentence.</summary>
    internal string Phrase =>
        Reponse!.Places.Count == 0
            ? "Aucune commune permise ne ferait atteindre le seuil à personne."
            : $"{Mots.Pluriel((int)Math.Round(Reponse.Habitants), "habitant atteindrait", "habitants atteindraient")} le seuil avec {Mots.Pluriel(Reponse.Places.Count, "médecin placé", "médecins placés")} ainsi.";

    /// <summary>How sure it is that none would be better.</summary>
    internal string Certitude =>
        Reponse!.Methode switch
        {
            MethodePlacement.Exacte => "C’est démontré : aucun autre placement n’en fait bénéficier davantage.",
            _ =>
                $"Réponse approchée : aucun placement n’en ferait bénéficier plus de {Typographie.Nombre(Math.Floor(Reponse.Borne), 0)}.",
        };

    internal static async Task<VuePlacement> Lire(AtelierAcces atelier, PlacementsGardes gardes, HttpRequest demande)
    {
        var (etat, erreurs) = atelier.Lire(demande.Query, SaisiePlacement.Champs);
        if (!SaisiePlacement.EstPosee(demande.Query))
        {
            return new()
            {
                Etat = etat,
                Saisie = SaisiePlacement.Vide,
                Erreurs = erreurs,
                Reponse = null,
            };
        }
        var saisie = SaisiePlacement.Lire(demande.Query);
        var (question, fautes) = saisie.Demander(atelier.Monde);
        var vue = new VuePlacement
        {
            Etat = etat,
            Saisie = saisie,
            Erreurs = [.. erreurs, .. fautes],
            Reponse = null,
        };
        if (question is null)
        {
            return vue;
        }
        var (probleme, refus) = ProblemePlacement.Poser(atelier.Acces, question);
        return probleme is null
            ? vue with
            {
                Erreurs = [.. erreurs, .. refus.Select(faute => new ErreurSaisie(faute.Cle, faute.Message))],
            }
            : vue with
            {
                Reponse = await gardes.Proposer(probleme, saisie, demande.HttpContext.RequestAborted),
            };
    }
}

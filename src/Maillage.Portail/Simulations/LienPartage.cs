using Maillage.Aides;
using Maillage.Portail.Habillage;
using Microsoft.AspNetCore.Http.Extensions;

namespace Maillage.Portail.Simulations;

/// <summary>The address that gives the same simulation to somebody else, without date of birth nor money.</summary>
internal static class LienPartage
{
    public const string Chemin = "/simulateur/resultat";

    public static string De(Simulation simulation, Monde monde)
    {
        var requete = new QueryBuilder
        {
            { LectureFormulaire.Commune, simulation.Commune.Code.ToString() },
            { LectureFormulaire.Date, Calendrier.Iso(simulation.Date) },
        };
        foreach (var (champ, texte) in ReglesDuLien.Ecrire(simulation, monde))
        {
            requete.Add(champ, texte);
        }
        foreach (var (cle, textes) in simulation.Profil.Partageable(simulation.Date).EnTextes())
        {
            requete.Add(cle, textes);
        }
        return Chemin + requete.ToQueryString();
    }

    /// <summary>The fields of an address without the confidential ones, and a message for each of those.</summary>
    public static Formulaire Refuser(Formulaire formulaire)
    {
        var indiscretes = Indiscretes(formulaire.Reponses.Keys);
        return indiscretes.Count == 0
            ? formulaire
            : formulaire.Sans([.. indiscretes.Select(cle => cle.Nom)]) with
            {
                Erreurs =
                [
                    .. indiscretes.Select(cle => new ErreurSaisie(
                        cle.Nom,
                        "Cette réponse ne se met pas dans une adresse, où d’autres pourraient la lire. Donnez-la dans le formulaire."
                    )),
                ],
            };
    }

    /// <summary>Confidential keys somebody put in an address nevertheless.</summary>
    public static IReadOnlyList<Cle> Indiscretes(IEnumerable<string> noms) =>
        [.. noms.Select(Cles.Trouver).OfType<Cle>().Where(cle => cle.Confidentielle)];
}

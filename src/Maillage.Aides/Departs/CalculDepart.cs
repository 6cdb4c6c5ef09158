using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Works out what is paid, due back and still due when a contract ends early.</summary>
public static class CalculDepart
{
    private const string Inconnue =
        "Aucune source lue ne dit ce qu'il faut rendre : demandez-le par écrit à l'organisme payeur avant de partir.";

    /// <summary>The settlement, or everything wrong with the question.</summary>
    public static ReponseDepart Calculer(Simulateur simulateur, DemandeDepart demande)
    {
        var erreurs = Erreurs(simulateur.Catalogue, demande).ToList();
        var simulation = simulateur.Simuler(demande.Signature);
        if (simulation is ReponseSimulation.Refusee refusee)
        {
            erreurs.AddRange(refusee.Erreurs.Select(EnSignature));
        }
        if (erreurs.Count > 0 || simulation is not ReponseSimulation.Faite { Simulation: var faite })
        {
            return new ReponseDepart.Refusee(erreurs);
        }
        var resultat = faite.Aides.Single(aide => aide.Aide.Id == demande.Aide);
        return resultat.Version is null
            ? new ReponseDepart.Refusee([HorsPeriode(resultat.Aide, demande)])
            : new ReponseDepart.Faite(Regler(resultat, faite, demande, simulateur.MontantDuContrat(resultat, faite)));
    }

    private static IEnumerable<ErreurSaisie> Erreurs(CatalogueAides catalogue, DemandeDepart demande)
    {
        if (catalogue.Trouver(demande.Aide) is null)
        {
            yield return new(
                "aide",
                $"« {demande.Aide} » n'est pas une aide du catalogue. « aides liste » les donne toutes."
            );
        }
        if (demande.Depart < demande.Signature.Date)
        {
            yield return new(
                "depart",
                $"Le départ du {Typographie.Jour(demande.Depart)} précède la signature du {Typographie.Jour(demande.Signature.Date)}. Corrigez l'une des deux dates."
            );
        }
        if (demande.Verse < 0)
        {
            yield return new("verse", "La somme reçue ne peut pas être négative.");
        }
    }

    private static ErreurSaisie EnSignature(ErreurSaisie erreur) =>
        erreur.Chemin == "date" ? erreur with { Chemin = "signature" } : erreur;

    private static ErreurSaisie HorsPeriode(Aide aide, DemandeDepart demande) =>
        new(
            "signature",
            $"{aide.Nom} : aucun contrat ne se signait le {Typographie.Jour(demande.Signature.Date)} (signature {aide.SignatureEnMots}). Vérifiez la date."
        );

    private static Depart Regler(ResultatAide resultat, Simulation simulation, DemandeDepart demande, Montant montant)
    {
        var regime = resultat.Aide.Departs.FirstOrDefault(regime => regime.Signature.Contient(simulation.Date));
        var contrat = new ContratQuitte(montant, simulation.Date, demande.Depart)
        {
            DureeMois = regime?.DureeMois,
            VerseDit = demande.Verse,
            Profil = simulation.Profil,
        };
        var reglement = (regime?.Regle ?? new RegleNonPubliee()).Regler(contrat);
        var retenue = reglement.Tranchee ? reglement.Lectures.FirstOrDefault() : null;
        return new Depart
        {
            Contrat = resultat,
            Montant = montant,
            Commune = simulation.Commune,
            Signature = simulation.Date,
            Jour = demande.Depart,
            Terme = contrat.Terme,
            Verse = reglement.Verse,
            AReverser = retenue?.AReverser,
            ResteAVerser = retenue?.ResteAVerser,
            Unite = retenue?.Unite,
            Detail = reglement.Detail ?? Detail(contrat, retenue),
            Lectures = reglement.Lectures,
            Regime = regime,
            Questions =
            [
                .. Manques(reglement, montant)
                    .Select(cle => new Question(cle, cle.Question, "Pour calculer les sommes.")),
            ],
            Notes = [.. Reserves(resultat, reglement), .. regime?.Notes ?? []],
        };
    }

    private static IEnumerable<Cle> Manques(Reglement reglement, Montant montant) =>
        reglement.Manques.Concat(montant.Manques).Distinct().OrderBy(cle => cle.Rang);

    private static IEnumerable<string> Reserves(ResultatAide resultat, Reglement reglement)
    {
        if (resultat.Statut == StatutAide.NonEligible)
        {
            yield return "D'après les données et vos réponses, ce contrat ne se signait pas ici ce jour-là : les sommes supposent qu'il l'a été.";
        }
        if (reglement.Lectures.Count == 0 && reglement.Manques.Count == 0)
        {
            yield return Inconnue;
        }
        foreach (var note in reglement.Notes)
        {
            yield return note;
        }
    }

    private static LigneDepart[] Detail(ContratQuitte contrat, LectureDepart? retenue) =>
        [
            .. contrat.Echeancier.Select(echeance => new LigneDepart(
                echeance.Date,
                echeance.Libelle,
                echeance.Montant,
                echeance.Date is null || retenue is null && !contrat.EstVersee(echeance) ? EtatLigne.Inconnue
                    : contrat.EstVersee(echeance) ? EtatLigne.Versee
                    : retenue!.ResteAVerser > 0 ? EtatLigne.AVerser
                    : EtatLigne.PlusDue
            )),
        ];
}

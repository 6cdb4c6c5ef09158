using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// How many questions may still come for one person, one place and one day: the facts that an aid still open may wait for, after the
/// answer to the first question that leaves most of them. What is known only closes conditions, so that no later question is left out.
/// </summary>
internal sealed class QuestionsRestantes(Simulateur simulateur, Simulation simulation, IReadOnlySet<Cle> passees)
{
    private readonly VersionAide[] versions =
    [
        .. simulateur.Catalogue.Aides.Select(aide => aide.VersionAu(simulation.Date)).OfType<VersionAide>(),
    ];

    /// <summary>Most questions to come when each is answered, the first one included.</summary>
    public int AuPlus(Cle premiere) =>
        1
        + Reponses(premiere)
            .Select(repondre => Ouvertes(repondre(simulation.Profil)).Count(cle => cle != premiere))
            .DefaultIfEmpty(Ouvertes(simulation.Profil).Count - 1)
            .Max();

    // Answers that can be listed one by one; after another kind of answer, everything open now may still be asked.
    private IEnumerable<Func<Profil, Profil>> Reponses(Cle cle) =>
        cle is CleOuiNon or CleChoix { Multiple: false }
            ? ReponsesPossibles.De(cle, simulateur.Catalogue, simulation.Date)
            : [];

    private HashSet<Cle> Ouvertes(Profil profil)
    {
        var contexte = simulateur.Contexte(simulation.Commune, simulation.Zones, simulation.Date, profil);
        var ouvertes = new HashSet<Cle>();
        foreach (var version in versions)
        {
            Ajouter(version, contexte, ouvertes);
        }
        ouvertes.RemoveWhere(cle => profil.Contient(cle) || passees.Contains(cle));
        return ouvertes;
    }

    private static void Ajouter(VersionAide version, Contexte contexte, HashSet<Cle> ouvertes)
    {
        if (Instruction.Statut(version, contexte) == StatutAide.NonEligible)
        {
            return;
        }
        var payable = true;
        foreach (var (_, condition, _) in version.Conditions)
        {
            if (condition.Evaluer(contexte) == Ternaire.Inconnu)
            {
                var manques = new HashSet<Cle>();
                condition.Manques(contexte, manques);
                ouvertes.UnionWith(manques);
                payable &= manques.Count > 0;
            }
        }
        // An aid that no answer can make certain never comes to its amount.
        if (payable)
        {
            version.Montant.Restantes(contexte, ouvertes);
        }
    }
}

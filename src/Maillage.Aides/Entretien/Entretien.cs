namespace Maillage.Aides;

/// <summary>A question to put to somebody, the one that settles most first.</summary>
/// <param name="Cle">The fact asked for.</param>
/// <param name="Aides">Names of the aids whose status or amount waits for it.</param>
/// <param name="Tranchees">Aids it settles, on average over its possible answers; 0 for a question about an amount.</param>
public sealed record QuestionUtile(Cle Cle, IReadOnlyList<string> Aides, double Tranchees);

/// <summary>
/// The questions the rules still need for one person, one place and one day, ordered by how many aids each one settles on average over its
/// answers; those about amounts come once every status is settled. A question said to have no answer is not asked again.
/// </summary>
public sealed class Entretien
{
    private Entretien(IReadOnlyList<QuestionUtile> questions, int auPlus) => (Questions, AuPlus) = (questions, auPlus);

    /// <summary>What is still useful to ask, best first; empty when nothing is.</summary>
    public IReadOnlyList<QuestionUtile> Questions { get; }

    /// <summary>Most questions still to come for somebody who answers each; one left without an answer may bring others.</summary>
    public int AuPlus { get; }

    /// <summary>Works out the questions.</summary>
    /// <param name="simulateur">The rules and the figures.</param>
    /// <param name="simulation">What is known so far.</param>
    /// <param name="passees">Facts the person said they do not know.</param>
    public static Entretien Mener(Simulateur simulateur, Simulation simulation, IReadOnlySet<Cle> passees)
    {
        var ouvertes = simulation
            .Aides.Where(aide => aide.Statut is StatutAide.Indetermine or StatutAide.Eligible)
            .ToArray();
        var demandees = ouvertes
            .SelectMany(aide => aide.Questions)
            .Select(question => question.Cle)
            .Distinct()
            .Where(cle => !passees.Contains(cle));
        var questions = demandees
            .Select(cle => new QuestionUtile(
                cle,
                EnAttente(ouvertes, cle),
                Decision.Tranchees(simulateur, simulation, cle)
            ))
            .OrderByDescending(question => question.Tranchees)
            .ThenByDescending(question => question.Aides.Count)
            .ThenBy(question => question.Cle.Rang)
            .ToArray();
        var auPlus =
            questions.Length == 0
                ? 0
                : new QuestionsRestantes(simulateur, simulation, passees).AuPlus(questions[0].Cle);
        return new Entretien(questions, auPlus);
    }

    private static string[] EnAttente(IEnumerable<ResultatAide> ouvertes, Cle cle) =>
        [
            .. ouvertes
                .Where(aide => aide.Questions.Any(question => question.Cle == cle))
                .Select(aide => aide.Aide.Sigle ?? aide.Aide.Nom),
        ];
}
